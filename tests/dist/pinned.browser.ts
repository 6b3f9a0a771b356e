import {expect} from '@open-wc/testing';
import {pinnedSnippet, type Integrity} from '../../src/embed/snippets/pinned-snippet.js';
import {all, button, said} from './built-finder.js';
import {until} from './until.js';

interface PinnedPage {
  readonly finder: HTMLElement;
  /** Whether a line that was never published was run. */
  readonly isTampered: () => boolean;
}

const FAILED = 'Cette partie n’a pas pu être chargée';
const ELEMENT =
  '<conseiller-finder departement="48" src="/tests/dist/data/"><p>Appelez la mairie.</p></conseiller-finder>';

/** Opens a page of its own that holds the element, as an import map asks to come before any module. */
async function open(folder: string, head: (base: string) => Promise<string>): Promise<PinnedPage> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="fr"><head>${await head(`${location.origin}${folder}`)}</head><body>${ELEMENT}</body></html>`;
  frame.style.cssText = 'width: 40em; height: 60em';
  document.body.append(frame);
  await new Promise((loaded) => (frame.onload = loaded));
  const finder = frame.contentDocument?.querySelector('conseiller-finder');
  if (!finder) throw new Error('no finder');
  const isTampered = (): boolean => 'tampered' in (frame.contentWindow as object);
  return {finder, isTampered};
}

async function pinned(base: string): Promise<string> {
  const integrity = (await (await fetch('/dist/integrity.json')).json()) as Integrity;
  return pinnedSnippet([{file: 'conseiller-finder.js', kind: 'module'}], base, integrity);
}

const unpinned = async (base: string): Promise<string> =>
  `<script type="module" src="${base}conseiller-finder.js"></script>`;

/** Presses for the choices, which are a file of their own, as soon as there are places. */
async function pressFilters({finder}: PinnedPage): Promise<void> {
  await until(() => all(finder, '.card:not(.ghost)').length > 0, `no place, but: ${said(finder)}`);
  button(finder, 'Filtrer les lieux')?.click();
}

const hasFilters = ({finder}: PinnedPage): Promise<void> =>
  until(() => all(finder, '.filters').length > 0, `no choices, but: ${said(finder)}`);
const hasFailed = ({finder}: PinnedPage): Promise<void> =>
  until(() => said(finder).includes(FAILED), `said instead: ${said(finder)}`);
const folder = (what: string): string => `/absent/${what}-${crypto.randomUUID()}/dist/`;

describe('a page that says what each file must hold', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('shows the places, and the choices that come later', async () => {
    const page = await open(folder('true-from-try-1'), pinned);
    await pressFilters(page);
    await hasFilters(page);
  });

  it('refuses a file that was changed since, as often as it is asked for, and says that it did not come', async () => {
    const page = await open(folder('tampered-from-try-1'), pinned);
    await pressFilters(page);
    await hasFailed(page);
    await pressFilters(page);
    await until(() => !said(page.finder).includes(FAILED), 'the next try is not seen');
    await hasFailed(page);
    expect(page.isTampered()).to.equal(false);
  });

  it('refuses a file that is changed between a cut and the next try', async () => {
    const page = await open(folder('tampered-from-try-2'), pinned);
    await pressFilters(page);
    await hasFailed(page);
    expect(page.isTampered()).to.equal(false);
  });

  it('gets the file that it expects once the network is back', async () => {
    const page = await open(folder('true-from-try-2'), pinned);
    await pressFilters(page);
    await hasFilters(page);
  });
});

describe('a page that does not', () => {
  it('runs whatever the host of the files gives', async () => {
    const page = await open(folder('tampered-from-try-1'), unpinned);
    await pressFilters(page);
    await until(page.isTampered, 'the changed file was not run');
  });
});
