import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {NEW_CHOICE, type Choice} from '../../demo/configurateur/choice.js';
import {CMS_LIST} from '../../demo/configurateur/cms.js';
import {adviceFor, type Snippet} from '../../demo/configurateur/snippets.js';
import type {Integrity} from '../../src/embed/snippets/pinned-snippet.js';
import {isAtWork} from './four-elements.js';
import {visit} from './two-hosts.js';

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;

/** What somebody chose at the configurator, and how it is seen that it works. */
export interface TriedChoice {
  readonly choice: Choice;
  readonly words: readonly string[];
  readonly drawn?: string;
}

const OF_LOZERE: Choice = {...NEW_CHOICE, departement: '48', accent: '#7a1f3d'};

/**
 * A choice for each widget, with options, communes and a colour that have to pass through every form.
 * @param programme address of the file of a programme
 */
export const triedChoices = (programme: string): readonly TriedChoice[] => [
  {
    choice: {
      ...OF_LOZERE,
      communes: ['48061', '48095'],
      options: {contact: 'a"b&c<d>@mairie.example.fr', map: 'none'},
    },
    words: ['Médiathèque des Sources', 'Lozère'],
  },
  {
    choice: {
      ...OF_LOZERE,
      widget: 'conseiller-map',
      communes: ['48061'],
      options: {'heading-level': '3', tiles: 'ign'},
    },
    words: ['1 lieu', 'Lozère'],
    drawn: 'button.mark',
  },
  {
    choice: {...OF_LOZERE, widget: 'atelier-agenda', communes: ['48061'], options: {layout: 'compact'}},
    words: ['Atelier des Sources'],
  },
  {
    choice: {
      ...OF_LOZERE,
      widget: 'panel-info',
      departement: '',
      options: {commune: '48061', layout: 'compact', src: programme},
    },
    words: ['Programme des Sources', 'Office des Sources', 'Atelier des Sources'],
  },
];

/** Every text that is given for a choice, once, whatever tools it is for. */
export function snippetsOf(choice: Choice, base: string): readonly Snippet[] {
  const all = CMS_LIST.flatMap(({id}) => {
    const {best, others} = adviceFor({...choice, cms: id}, {base, integrity});
    return [best, ...others];
  });
  return [...new Map(all.map((snippet) => [snippet.way, snippet])).values()];
}

/** What shows the widget in a page: the element, or a frame that holds it. */
async function shownIn(page: Page): Promise<Page | Frame> {
  const frame = await page.$('iframe');
  return (await frame?.contentFrame()) ?? page;
}

/** Opens a page and sees that the widget works there as it was chosen, without one complaint. */
export async function seesItWork(
  browser: Browser,
  url: string,
  {choice, ...tried}: TriedChoice,
  {coloured = true}: {readonly coloured?: boolean} = {},
): Promise<void> {
  const {page, complaints} = await visit(browser, url);
  const where = await shownIn(page);
  const {widget: tag, options, accent} = choice;
  await isAtWork(where, {tag, ...tried});
  const given = await where.$eval(
    tag,
    (element, names) => ({
      options: Object.fromEntries(names.map((name) => [name, element.getAttribute(name)])),
      accent: getComputedStyle(element).getPropertyValue('--draille-accent').trim(),
    }),
    Object.keys(options),
  );
  assert.deepEqual(given.options, options);
  if (coloured) assert.equal(given.accent, accent);
  assert.deepEqual(complaints, []);
  await page.close();
}
