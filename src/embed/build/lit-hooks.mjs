// @ts-check
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
      edited.replaceAll(HOOKS, 'undefined').replaceAll(SHADOW, 'true');
      if (!edited.hasChanged()) this.warn('Lit has its hooks elsewhere than before: see lit-hooks.mjs');
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}
