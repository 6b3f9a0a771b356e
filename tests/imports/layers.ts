import {posix} from 'node:path';
import type {Import} from './read-imports.js';

interface Layer {
  /** The layers that it may read, beside itself. */
  readonly reads: readonly string[];
  /** The layers of which it may name the types. */
  readonly names?: readonly string[];
  /** The packages that it may read; `lit` stands for `lit/…` too. */
  readonly packages: readonly string[];
}

/** Areas that share borders: makes, simplifies and reads them. */
const topojson = ['topojson-client', 'topojson-server', 'topojson-simplify'];

const below = ['domain', 'sources', 'i18n', 'styles', 'controllers'];

const layers: Readonly<Record<string, Layer>> = {
  domain: {reads: [], packages: []},
  sources: {reads: ['domain'], packages: ['@cfworker/json-schema', 'd3-dsv', 'ical.js', 'idb-keyval']},
  i18n: {reads: [], names: ['domain', 'sources'], packages: ['lit']},
  styles: {reads: [], packages: ['lit']},
  controllers: {reads: ['domain', 'sources', 'i18n'], packages: ['lit', '@github/combobox-nav']},
  elements: {reads: below, packages: ['ical.js', 'lit', 'lean-qr', 'leaflet', 'supercluster']},
  embed: {reads: [...below, 'elements'], packages: []},
  'data-builder': {
    reads: ['domain', 'sources', 'i18n'],
    packages: ['csv-parse', 'htmlparser2', 'lineclip', ...topojson, 'node:'],
  },
  'index.ts': {reads: ['elements'], packages: []},
};

/**
 * Files of elements that put a place into words and do nothing else. The pages that the builder writes say of a place what
 * its sheet in a finder says: were they written twice, one would lie some day. They know no page (the builder is compiled
 * without the DOM) and no Lit, which a test holds.
 */
export const TELLING: readonly string[] = [
  'src/elements/place/place-view.ts',
  'src/elements/conseiller-finder/sheet/make-sheet.ts',
  'src/elements/conseiller-finder/sheet/sheet.ts',
  'src/elements/conseiller-finder/sheet/sheet-view.ts',
  'src/elements/conseiller-finder/usual-hours.ts',
  'src/elements/conseiller-finder/take-away/itinerary-links.ts',
];

/** The layer of a file of `src`: the name of its folder, or of the file itself where it is in none. */
export function layerOf(file: string): string {
  return file.split('/')[1] ?? file;
}

/**
 * The rule that an import breaks, in words; undefined where it breaks none.
 *
 * @param target the project’s file that a relative import names; undefined for a package
 */
export function brokenRule(
  file: string,
  {specifier, onlyTypes}: Pick<Import, 'specifier' | 'onlyTypes'>,
  target?: string,
): string | undefined {
  const from = layerOf(file);
  const layer = layers[from];
  if (!layer) return `${from} is not a layer: ${Object.keys(layers).join(', ')}`;
  if (!specifier.startsWith('.')) return packageRule(from, layer, specifier);
  if (target === undefined)
    return `an import between our files names an existing file, with the extension .js`;
  if (from === 'data-builder' && TELLING.includes(target)) return undefined;
  const to = layerOf(target);
  const allowed = [from, ...layer.reads, ...((onlyTypes && layer.names) || [])];
  if (!allowed.includes(to)) return `${from} does not import ${to}${onlyTypes ? ', not even its types' : ''}`;
  return elementRule(file, target);
}

function packageRule(from: string, {packages}: Layer, specifier: string): string | undefined {
  const allowed = packages.some((name) =>
    name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`),
  );
  return allowed ? undefined : `${from} imports no package but ${packages.join(', ') || 'none'}`;
}

function elementRule(file: string, target: string): string | undefined {
  const element = elementOf(target);
  const foreign = element !== undefined && elementOf(file) !== undefined && elementOf(file) !== element;
  return foreign && posix.basename(target) !== 'define.ts'
    ? 'an element imports another one only through its define.ts'
    : undefined;
}

/** `src/elements/TAG/x.ts` gives TAG, which has a hyphen, as every element's has; other folders are what elements share. */
function elementOf(file: string): string | undefined {
  return /^src\/elements\/([^/]+-[^/]+)\//.exec(file)?.[1];
}
