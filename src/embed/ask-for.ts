import {dataBeside} from '../sources/data-beside.js';
import {listUrl, type Tag} from './list-url.js';

/** Files of each element by its tag, relative to the loader; a build writes them here. */
declare const __ELEMENT_FILES__: Readonly<Record<string, readonly string[]>>;
const elementFiles = __ELEMENT_FILES__;

/** The tags of this release. */
export const tags: readonly string[] = Object.keys(elementFiles);

/** The element's own request, when it comes, takes the answer to this one. */
function preload(url: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = url;
  document.head.append(link);
}

/**
 * Asks at once for everything that the elements of a tag need, scripts and lists: no file is discovered in another.
 * @param folder of this release
 */
export function askFor(tag: string, elements: readonly Tag[], folder: URL): void {
  for (const file of elementFiles[tag] ?? []) {
    import(new URL(file, folder).href).catch((error: unknown) => console.warn(`draille: <${tag}>`, error));
  }
  const dataBase = dataBeside(folder);
  const urls = elements.map((element) => listUrl(element, dataBase, document.baseURI));
  for (const url of new Set(urls)) if (url) preload(url);
}
