/** Address of the release's data, absolute or relative to the script, which a build writes here; it ends with `/`. */
declare const __DATA_BASE__: string | undefined;
const DATA_BASE = typeof __DATA_BASE__ === 'string' ? __DATA_BASE__ : 'data/';

/** Folder of the release's shards for a script at this address: the one set when it was built, or `data/` beside it. */
export function dataBeside(script: string | URL): URL {
  return new URL(DATA_BASE, script);
}
