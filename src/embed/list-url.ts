import {departementCode} from '../domain/geography.js';
import {SHARD_VERSION} from '../sources/shard.js';

/** Tags that show places, and read a département's list first. */
const SHOWS_PLACES = /^conseiller-/;

/** What is read of an element: any `Element` has it. */
export interface Tag {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** The folder of shards that a `src` names, as sources read it; undefined when it is one file or another service. */
function shardFolder(src: string, dataBase: URL, page: string): URL | undefined {
  if (src === '') return dataBase;
  try {
    const folder = new URL(src, page);
    if (!/^https?:$/.test(folder.protocol) || /\.(csv|json)$/i.test(folder.pathname)) return undefined;
    if (!folder.pathname.endsWith('/')) folder.pathname += '/';
    return folder;
  } catch {
    return undefined;
  }
}

/**
 * Address of the list that an element will ask for first, or undefined when its attributes name none.
 * @param page what a relative `src` starts from
 */
export function listUrl(element: Tag, dataBase: URL, page: string): string | undefined {
  const departement = departementCode(element.getAttribute('departement') ?? '');
  if (!departement || !SHOWS_PLACES.test(element.localName)) return undefined;
  const folder = shardFolder(element.getAttribute('src')?.trim() ?? '', dataBase, page);
  return folder && new URL(`v${SHARD_VERSION}/${departement}.json`, folder).href;
}
