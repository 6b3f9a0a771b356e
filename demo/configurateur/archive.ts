import {unpackCommunes} from '../../src/sources/communes-shard.js';
import type {Integrity} from '../../src/embed/snippets/pinned-snippet.js';
import type {Choice} from './choice.js';
import {departementFor} from './departement-for.js';
import {addressesNamed, withSources} from './framed-sources.js';
import {readMe} from './read-me.js';
import {widgetOf} from './widgets.js';

/** Gives the file of a path beside the scripts; undefined where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/** Files by their path in an archive. */
export type Files = Record<string, Uint8Array>;

/** Why no archive can be made. */
export type Refused = 'no-territory' | 'no-data';

const PAGES = ['iframe.html', 'integrity.json', 'licences.txt'];
const LOADERS = ['draille.js', 'draille-classic.js', 'draille-iframe.js'];

/**
 * The files of a release that a page may ask for when it shows one widget, by any of the ways: its own and what they may
 * load, the loaders, and the page that is shown in a frame.
 */
export function scriptsOf(tag: string, {files, loads}: Integrity): readonly string[] {
  const own = Object.keys(files).filter((name) => name === `${tag}.js` || name.startsWith(`draille-${tag}-`));
  const page = Object.keys(files).filter((name) => name.startsWith('draille-iframe-page-'));
  const needed = own.flatMap((name) => [name, ...(loads[name] ?? [])]);
  return [...new Set([...needed, ...LOADERS, ...page, ...PAGES])].sort();
}

/** The départements around, which a visitor who stands near the border is shown the places of. */
function neighboursIn(communes: Uint8Array | undefined): readonly string[] {
  if (!communes) return [];
  return unpackCommunes(JSON.parse(new TextDecoder().decode(communes))).neighbours.map(({code}) => code);
}

async function readAll(paths: readonly string[], read: ReadFile): Promise<Files> {
  const found = await Promise.all(paths.map(async (path) => [path, await read(path)] as const));
  return Object.fromEntries(found.filter((one): one is [string, Uint8Array] => one[1] !== undefined));
}

/** The lists that a widget shows for a territory, and those of its neighbours. */
async function dataOf(choice: Choice, read: ReadFile): Promise<Files> {
  const {files, shows} = widgetOf(choice.widget);
  const departement = departementFor(choice);
  if (!departement) return {};
  const pathOf = (code: string, ending: string): string => `data/v1/${code}${ending}`;
  const own = await readAll(
    files.map((ending) => pathOf(departement, ending)),
    read,
  );
  const near = shows === '.json' ? neighboursIn(own[pathOf(departement, '.communes.json')]) : [];
  const around = near.flatMap((code) => [pathOf(code, '.json'), pathOf(code, '.details.json')]);
  return {...own, ...(await readAll(around, read))};
}

/**
 * Gathers what somebody puts on their own host, in one folder, `draille/`.
 * @param configurator address of this page with the choice, where the files are taken again later
 * @throws when a script is not there: half a release would break pages
 */
export async function gather(
  choice: Choice,
  {integrity, read, configurator}: {integrity: Integrity; read: ReadFile; configurator: string},
): Promise<Files | Refused> {
  const {shows} = widgetOf(choice.widget);
  const needsData = shows !== undefined && choice.options['src'] === undefined;
  if (needsData && !choice.departement) return 'no-territory';
  const data = await dataOf(choice, read);
  if (needsData && !data[`data/v1/${choice.departement}${shows}`]) return 'no-data';
  const names = scriptsOf(choice.widget, integrity);
  const scripts = await readAll(names, read);
  const missing = names.find((name) => !scripts[name]);
  if (missing) throw new Error(`${missing} is not beside the scripts`);
  const page = {'iframe.html': withSources(scripts['iframe.html'], addressesNamed(choice))};
  const all = {...scripts, ...page, ...data};
  const text = readMe(choice, {
    dataFiles: Object.keys(data).sort(),
    configurator,
    integrity,
  });
  return {
    // What old Windows reads accents by.
    'draille/A-LIRE.txt': new TextEncoder().encode(`\ufeff${text}`),
    ...Object.fromEntries(Object.entries(all).map(([path, bytes]) => [`draille/${path}`, bytes])),
  };
}
