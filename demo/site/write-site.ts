import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {readManifest} from '../../manifest/read-manifest.js';
import {writeAgenda} from '../make-agenda.js';
import {exampleText} from './example.js';
import {EXAMPLES} from './examples.js';
import {pageText} from './layout.js';
import {ICON} from './logo.js';
import {notFoundText} from './not-found.js';
import {PLUGIN} from './plugin.js';
import {sitePages} from './pages.js';
import {pagesOf} from './sections.js';

/** Files of the site that are written by hand, and where they go. */
const ASSETS: Readonly<Record<string, string>> = {
  'demo/site/site.css': 'site.css',
  'demo/exemples/exemple.css': 'exemples/exemple.css',
  'demo/exemples/mairie.css': 'exemples/mairie.css',
  'demo/exemples/office.css': 'exemples/office.css',
  'demo/configurateur/configurateur.css': 'configurateur/configurateur.css',
  'demo/programme/form.css': 'programme/form.css',
  'demo/example': 'example',
};

/** Every site that was written has it, and no other folder. */
const MARK = 'draille.svg';

const weightOf = (file: string): number => brotliCompressSync(readFileSync(file)).length / 1000;

/** The texts of the site, by their file. */
function texts(legal?: string): ReadonlyMap<string, string> {
  const pages = sitePages(readManifest(), {finder: weightOf('dist/conseiller-finder.js')}, legal);
  const own = pagesOf(pages).map((page) => [`${page.path}index.html`, pageText(page, pages)] as const);
  const examples = EXAMPLES.map((example) => {
    const others = EXAMPLES.filter(({site}) => site === example.site);
    return [`${example.path}index.html`, exampleText(example, others)] as const;
  });
  return new Map([...own, ...examples, ['404.html', notFoundText()], [MARK, ICON]]);
}

/**
 * Writes the pages of the documentation site in a folder, which it empties first. They look for the built files in
 * `draille/`, and for their data in `draille/data/`.
 * @throws for a folder that holds something else
 */
export function writePages(out: string, legal?: string): void {
  const files = texts(legal);
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARK))) {
    throw new Error(`${out} : ce dossier contient autre chose. Donnez-en un autre, ou videz-le.`);
  }
  rmSync(out, {recursive: true, force: true});
  for (const [from, to] of Object.entries(ASSETS)) cpSync(from, join(out, to), {recursive: true});
  writeAgenda(join(out, 'example/agenda-48.json'));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(out, file)), {recursive: true});
    writeFileSync(join(out, file), text);
  }
}

/** What of `dist` no page asks for: modules and types for npm, and data of earlier. */
const NOT_PUBLISHED = ['lib', 'data', 'wordpress', 'jsx.js', 'vue.js', 'jsx.d.ts', 'vue.d.ts'];

/** Writes the whole site, with the built files and the data of a folder: what a static host serves as it is. */
export function writeSite(out: string, data: string, legal?: string): void {
  if (!existsSync('dist/draille.js'))
    throw new Error('Les scripts manquent : npm run build:wordpress d’abord.');
  if (!relative(out, data).startsWith('..')) {
    throw new Error(`${data} est dans ${out}, qui va être vidé. Donnez un autre dossier.`);
  }
  if (!existsSync(join(data, 'v1'))) {
    throw new Error(`${data} : pas de données ici. Faites-les d’abord : draille-data build --out ${data} …`);
  }
  writePages(out, legal);
  for (const name of readdirSync('dist')) {
    if (!NOT_PUBLISHED.includes(name))
      cpSync(join('dist', name), join(out, 'draille', name), {recursive: true});
  }
  if (existsSync(PLUGIN.file)) cpSync(PLUGIN.file, join(out, PLUGIN.address));
  cpSync(data, join(out, 'draille/data'), {recursive: true});
}
