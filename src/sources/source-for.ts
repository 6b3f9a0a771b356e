import type {PlaceSource} from './place-source.js';
import type {SourceOptions} from './reader.js';
import {request} from './requests.js';
import {shardSource} from './shards.js';
import {readerMissing} from './source-error.js';

export interface SourceForOptions extends SourceOptions {
  /** Absolute address of the folder of shards that is used when nothing is said. */
  readonly dataBase: string | URL;
  /** Address that a relative `src` starts from: the page's own, `document.baseURI`. */
  readonly documentBase?: string | URL | undefined;
}

/** Sources by address, so that every widget of the page shares what is read. */
const sources = new Map<string, PlaceSource>();

/**
 * Gives the source that a `src` attribute names: shards in `dataBase` when it is absent or empty, the tabular API for
 * `tabular:RESOURCE_ID`, a file for an address ending in `.csv` or `.json`, else shards in the folder at that address.
 * The same `src` gives the same source; options count the first time.
 *
 * `undefined` for a value that is no address of the web: the element says so in the console and takes its default.
 */
export function sourceFor(src: string | undefined, options: SourceForOptions): PlaceSource | undefined {
  const address = src?.trim() ?? '';
  const name = TABULAR.test(address) ? address : webAddress(address, options);
  if (name === undefined) return undefined;
  const known = sources.get(name);
  if (known) return known;
  const isShards = address === '' || !(TABULAR.test(name) || FILE.test(name));
  const source = isShards ? shardSource(name, options) : onDemand(name, options);
  sources.set(name, source);
  return source;
}

const TABULAR = /^tabular:[\w-]+$/;
/** A query or a fragment may follow. */
const FILE = /^[^?#]+\.(csv|json)([?#]|$)/i;

function webAddress(address: string, {dataBase, documentBase}: SourceForOptions): string | undefined {
  try {
    const {protocol, href} = new URL(address || dataBase, documentBase);
    return /^https?:$/.test(protocol) || address === '' ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A source whose code comes with the first question. Code that could not be loaded is asked for again at the next one: by
 * the built files under another address (embed/build/retry-imports.mjs), since some browsers never ask twice for one.
 */
function onDemand(name: string, options: SourceOptions): PlaceSource {
  let loading: Promise<PlaceSource> | undefined;
  const load = async (): Promise<PlaceSource> => {
    const isFile = !TABULAR.test(name);
    // Asked for while the reader is on its way, which then finds it answered.
    if (isFile) request(name, options).catch(() => undefined);
    try {
      const {tableSource, tabularSource} = await import('./on-demand.js');
      return isFile ? tableSource(name, options) : tabularSource(name.replace(/.*:/, ''), options);
    } catch (cause) {
      loading = undefined;
      return readerMissing(name)(cause);
    }
  };
  const source = (): Promise<PlaceSource> => (loading ??= load());
  return {
    places: async (departement, asking) => (await source()).places(departement, asking),
    communes: async (departement) => (await source()).communes(departement),
    details: async (departement) => (await source()).details(departement),
  };
}
