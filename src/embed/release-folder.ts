/** `draille@1/`, `draille@~1.2/`, `draille@latest/` in the address of a package's CDN. */
const VERSIONED_PACKAGE = /\/draille@[^/]+\//;
/** jsDelivr's address of the newest release, which has no version at all. */
const NEWEST_PACKAGE = /^(https:\/\/cdn\.jsdelivr\.net\/npm\/draille)\//;

/**
 * Folder of the files of one release, from the address of its loader. A CDN answers to `draille@1` with the newest
 * release, and what it keeps of each file may be of another age; so the folder names the exact version.
 * On one's own host it is the loader's folder.
 */
export function releaseFolder(loaderUrl: string, version: string): URL {
  const pinned = loaderUrl
    .replace(NEWEST_PACKAGE, `$1@${version}/`)
    .replace(VERSIONED_PACKAGE, `/draille@${version}/`);
  return new URL('./', pinned);
}
