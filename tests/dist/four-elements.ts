import type {Frame, Page} from 'puppeteer-core';

/** An element as a mairie writes it, and how it is seen that it works. */
export interface Shown {
  readonly tag: string;
  /** Where the files of its host are, to attributes. */
  readonly attributes: (files: string) => Readonly<Record<string, string>>;
  /** What it says then: each comes from another of the files that it has asked for. */
  readonly words: readonly string[];
  /** What is in its shadow root then, where words do not tell. */
  readonly drawn?: string;
}

/** The four elements with the data of these tests, for the commune of Florac where an element can be narrowed to one. */
export const ELEMENTS: readonly [Shown, ...Shown[]] = [
  {
    tag: 'conseiller-finder',
    attributes: () => ({departement: '48', communes: '48061'}),
    words: ['Médiathèque des Sources', 'Lozère'],
  },
  {
    tag: 'conseiller-map',
    attributes: () => ({departement: '48'}),
    words: ['2 lieux', 'Lozère'],
    drawn: 'button.mark',
  },
  {
    tag: 'atelier-agenda',
    attributes: () => ({departement: '48', communes: '48061'}),
    words: ['Atelier des Sources', '1 événement n’est pas d’ici'],
  },
  {
    tag: 'panel-info',
    attributes: (files) => ({src: `${files}/draille/data/programme.json`, commune: '48061'}),
    words: ['Programme des Sources', 'Votre contact', 'Office des Sources', 'Atelier des Sources'],
  },
];

/**
 * Whether an element of a page works: a function of its own, which any engine is given to run. What is far from the screen
 * waits to be looked at.
 */
export function works(tag: string, words: readonly string[], drawn: string | null): boolean {
  const element = document.querySelector(tag);
  element?.scrollIntoView();
  const root = element?.shadowRoot;
  const text = (root?.textContent ?? '').replace(/\s+/g, ' ');
  return words.every((one) => text.includes(one)) && (drawn === null || Boolean(root?.querySelector(drawn)));
}

/** Waits until an element of a page or a frame works. */
export async function isAtWork(where: Page | Frame, {tag, words, drawn = null}: Seen): Promise<void> {
  await where.waitForFunction(works, {polling: 100}, tag, words, drawn).catch(async (error: unknown) => {
    const said = await where.evaluate(
      (name) => document.querySelector(name)?.shadowRoot?.textContent.replace(/\s+/g, ' '),
      tag,
    );
    throw new Error(`<${tag}> says: ${said ?? 'nothing'}`, {cause: error});
  });
}

type Seen = Pick<Shown, 'tag' | 'words'> & {readonly drawn?: string | null | undefined};
