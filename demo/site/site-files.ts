import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {readManifest} from '../../manifest/read-manifest.js';
import {datedFrom} from '../make-agenda.js';
import {ASSETS} from './assets.js';
import {exampleText} from './example.js';
import {EXAMPLES} from './examples.js';
import {pageText} from './layout.js';
import {ICON} from './logo.js';
import {notFoundText} from './not-found.js';
import {sitePages} from './pages.js';
import {PLUGIN} from './plugin.js';
import {pagesOf} from './sections.js';
import type {SiteFacts} from './site-facts.js';

/** A file of the site, by its path there: its text, or the file that it is a copy of. */
export type SiteFile =
  {readonly name: string; readonly text: string} | {readonly name: string; readonly copyOf: string};

/** Weight of the finder that was built, brotli, in kB. */
export const finderWeight = (): number =>
  brotliCompressSync(readFileSync('dist/conseiller-finder.js')).length / 1000;

/** The pages, what they look like, and the files of their examples. */
export function pageFiles(facts: SiteFacts): readonly SiteFile[] {
  const pages = sitePages(readManifest(), facts);
  const today = new Date().toISOString().slice(0, 10);
  return [
    ...pagesOf(pages).map((page) => ({name: `${page.path}index.html`, text: pageText(page, pages)})),
    ...EXAMPLES.map((example) => {
      const others = EXAMPLES.filter(({site}) => site === example.site);
      return {name: `${example.path}index.html`, text: exampleText(example, others, facts)};
    }),
    {name: '404.html', text: notFoundText(facts)},
    {name: 'draille.svg', text: ICON},
    {
      name: 'example/agenda-48.json',
      text: datedFrom(readFileSync('demo/example/agenda-48.json', 'utf8'), today),
    },
    ...Object.entries(ASSETS).map(([copyOf, name]) => ({name, copyOf})),
  ];
}

/** The files of a folder, and of those in it; a link that leads nowhere is none. */
function filesUnder(folder: string): readonly string[] {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return names.filter((name) => statSync(join(folder, name), {throwIfNoEntry: false})?.isFile());
}

/** What of `dist` no page asks for: modules and types for npm, and data of earlier. */
const NOT_PUBLISHED = /^(?:lib|data|wordpress)\b|^(?:jsx|vue)\./;

/** The built files, the plugin and the data of a folder: what the pages look for in `draille/`. */
export const builtFiles = (data: string): readonly SiteFile[] => [
  ...filesUnder('dist')
    .filter((name) => !NOT_PUBLISHED.test(name))
    .map((name) => ({name: `draille/${name}`, copyOf: join('dist', name)})),
  ...(existsSync(PLUGIN.file) ? [{name: PLUGIN.address, copyOf: PLUGIN.file}] : []),
  ...filesUnder(data).map((name) => ({name: `draille/data/${name}`, copyOf: join(data, name)})),
];
