// @ts-check
import {basename} from 'node:path';
import MagicString from 'magic-string';

const LIT =
  /[\\/](?:lit-html[\\/](?:node[\\/])?lit-html|lit-element[\\/]lit-element|reactive-element[\\/](?:node[\\/])?(?:reactive-element|css-tag))\.js$/;
const NAME = /\w+\.(?:reactiveElement|litElement|litHtml)/;
/** A look for a polyfill or for what takes over a page made by a server, and the note of a version. */
const HOOKS = new RegExp(
  `${NAME.source}(?:Polyfill|Hydrate)Support|\\(${NAME.source}Versions\\?\\?=\\[\\]\\)\\.push\\("[^"]*"\\)`,
  'g',
);
/** Whether the browser has shadow roots of its own. */
const SHADOW = /\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)/g;
/** How many of these each file has. @type {Readonly<Record<string, number>>} */
const EXPECTED = {'lit-html.js': 2, 'lit-element.js': 3, 'reactive-element.js': 2, 'css-tag.js': 1};

/**
 * Leaves out the places where Lit looks on the page for its polyfills and for the code that takes over what a server
 * rendered, and where it notes its version for its developers' tools. No browser that we support needs the former, no
 * server renders our elements, and what another widget of the page puts there is not meant for them.
 *
 * @returns {import('rollup').Plugin}
 */
export function litHooks() {
  return {
    name: 'lit-hooks',
    transform(code, id) {
      if (!LIT.test(id)) return null;
      const edited = new MagicString(code);
      let found = 0;
      const by = (/** @type {string} */ text) => () => ((found += 1), text);
      edited.replaceAll(HOOKS, by('undefined')).replaceAll(SHADOW, by('true'));
      if (found !== EXPECTED[basename(id)])
        this.warn('Lit has its hooks elsewhere than before: see lit-hooks.mjs');
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}
