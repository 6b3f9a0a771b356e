import {FormPage, type PageOptions} from '../../../demo/programme/page.js';
import {programmeOf} from '../../../demo/programme/programme-of.js';
import type {JsonSchema, SchemaSet} from '../../../src/sources/checked-file/json-schema.js';

/** A file that was given to whoever asked for it. */
export interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** What a tab keeps. */
export class SomeStorage {
  readonly #kept = new Map<string, string>();
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#kept.set(key, value);
  }
}

async function schema(kind: string): Promise<JsonSchema> {
  const response = await fetch(`/src/schemas/${kind}.schema.json`);
  return (await response.json()) as JsonSchema;
}

/** The looks of the page, without which its buttons are smaller than they are. */
async function dress(): Promise<void> {
  if (document.querySelector('link[rel="stylesheet"]')) return;
  const loaded = ['site/site.css', 'site/fields.css', 'programme/form.css'].map((name) => {
    const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: `/demo/${name}`});
    const load = new Promise((resolve) => link.addEventListener('load', resolve));
    document.head.append(link);
    return load;
  });
  await Promise.all(loaded);
}

/** A page with the form, as somebody opens it. */
export async function openPage(
  given: Partial<PageOptions> = {},
): Promise<{readonly page: HTMLElement; readonly said: HTMLElement; readonly saved: readonly Saved[]}> {
  await dress();
  document.body.querySelectorAll('main').forEach((old) => old.remove());
  const page = document.createElement('main');
  page.className = 'page';
  page.innerHTML =
    '<h1>Écrire un programme</h1><p id="message" role="status"></p><div><p>Le formulaire arrive.</p></div>';
  document.body.append(page);
  const [said, root] = [page.querySelector('p'), page.querySelector('div')];
  if (!said || !root) throw new Error('no page');
  const set: SchemaSet = [await schema('programme'), await schema('agenda')];
  const saved: Saved[] = [];
  new FormPage(root, said, {
    set,
    today: '2026-11-26',
    example: '/absent/programme.json',
    base: 'https://aide.example.fr/draille/',
    programmeOf,
    leaving: {isNeeded: () => undefined},
    copy: () => Promise.resolve(),
    save: (name, type, text) => saved.push({name, type, text}),
    ...given,
  });
  return {page, said, saved};
}
