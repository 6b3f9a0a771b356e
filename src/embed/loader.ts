import {defaultDataBase} from '../sources/data-base.js';
import {listUrl} from './list-url.js';
import {releaseFolder} from './release-folder.js';

/** Version of the package; a build writes it here. */
declare const __VERSION__: string;
/** Files of each element by its tag, relative to the loader; a build writes them here. */
declare const __ELEMENT_FILES__: Readonly<Record<string, readonly string[]>>;

const elementFiles = __ELEMENT_FILES__;

const LOADED = Symbol.for('draille.loader');
const page = globalThis as {[LOADED]?: string};

/** Everything that an element needs is asked for at once: no file is discovered in another. */
function load(tag: string, folder: URL): void {
  for (const file of elementFiles[tag] ?? []) {
    import(new URL(file, folder).href).catch((error: unknown) => console.warn(`draille: <${tag}>`, error));
  }
}

/** The element's own request, when it comes, takes the answer to this one. */
function preload(url: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = url;
  document.head.append(link);
}

/** Loads each element when its tag is first seen, now or later; leaves alone those that are registered already. */
function start(folder: URL): void {
  const waiting = new Set(Object.keys(elementFiles));
  const observer = new MutationObserver(look);

  function look(): void {
    for (const tag of waiting) {
      const elements = [...document.getElementsByTagName(tag)];
      if (elements.length === 0) continue;
      waiting.delete(tag);
      if (customElements.get(tag)) continue;
      load(tag, folder);
      const dataBase = defaultDataBase(folder);
      const urls = elements.map((element) => listUrl(element, dataBase, document.baseURI));
      for (const url of new Set(urls)) if (url) preload(url);
    }
    if (waiting.size === 0) observer.disconnect();
  }

  observer.observe(document, {childList: true, subtree: true});
  look();
}

if (page[LOADED] === undefined) {
  page[LOADED] = __VERSION__;
  start(releaseFolder(import.meta.url, __VERSION__));
} else if (page[LOADED] !== __VERSION__) {
  console.warn(`draille: ${page[LOADED]} is on this page already, ${__VERSION__} leaves it in charge`);
}
