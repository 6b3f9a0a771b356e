import {askFor, tags} from './ask-for.js';
import {asTag, placeholdersIn, tagOf, upgrade} from './placeholder.js';
import {releaseFolder} from './release-folder.js';

/** Version of the package; a build writes it here. */
declare const __VERSION__: string;

const LOADED = Symbol.for('draille.loader');
const page = globalThis as {[LOADED]?: string};

/** Says once in the console that a placeholder names no element of this release. */
function complain(tag: string, complained: Set<string>): void {
  if (tags.includes(tag) || complained.has(tag)) return;
  complained.add(tag);
  console.warn(`draille: data-draille="${tag}" is none of ${tags.join(', ')}`);
}

/**
 * Loads each element when its tag or a placeholder for it is first seen, now or later, and leaves alone those that are
 * registered already. A placeholder stays as it is until its element can take its place.
 */
function watch(folder: URL): void {
  const waiting = new Set(tags);
  const complained = new Set<string>();

  function look(): void {
    const placeholders = placeholdersIn(document);
    for (const placeholder of placeholders) complain(tagOf(placeholder), complained);
    for (const tag of tags) {
      const mine = placeholders.filter((placeholder) => tagOf(placeholder) === tag);
      if (customElements.get(tag)) {
        mine.forEach(upgrade);
      } else if (waiting.has(tag)) {
        const elements = [...document.getElementsByTagName(tag), ...mine.map(asTag)];
        if (elements.length === 0) continue;
        waiting.delete(tag);
        askFor(tag, elements, folder);
        void customElements.whenDefined(tag).then(look);
      }
    }
  }

  new MutationObserver(look).observe(document, {childList: true, subtree: true});
  look();
}

/** Starts the loader at this address, unless one has started on the page: the first stays in charge. */
export function startOnce(loaderUrl: string): void {
  if (page[LOADED] === undefined) {
    page[LOADED] = __VERSION__;
    watch(releaseFolder(loaderUrl, __VERSION__));
  } else if (page[LOADED] !== __VERSION__) {
    console.warn(`draille: ${page[LOADED]} is on this page already, ${__VERSION__} leaves it in charge`);
  }
}
