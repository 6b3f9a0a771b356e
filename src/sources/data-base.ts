/** Address of the release's data, absolute or relative to the script, which a build writes here; it ends with `/`. */
declare const __DATA_BASE__: string | undefined;
const DATA_BASE = typeof __DATA_BASE__ === 'string' ? __DATA_BASE__ : 'data/';

// Kept apart from `new URL`, which bundlers would take for a file of theirs.
const scriptUrl: string = import.meta.url;

/**
 * Folder of the shards where no `src` says otherwise: the one set when the release was built, or `data/` beside the
 * script.
 * @param script address of the script that asks, when it is not the one that holds this module
 */
export function defaultDataBase(script: string | URL = scriptUrl): URL {
  return new URL(DATA_BASE, script);
}
