import {dataBeside} from './data-beside.js';

// Kept apart from `new URL`, which bundlers would take for a file of theirs.
const scriptUrl: string = import.meta.url;

/**
 * Folder of the shards where no `src` says otherwise: the one set when the release was built, or `data/` beside the
 * script that holds this module.
 */
export function defaultDataBase(): URL {
  return dataBeside(scriptUrl);
}
