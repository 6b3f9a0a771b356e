// @ts-check
import MagicString from 'magic-string';

const LIT_STYLES = /@lit[\\/]reactive-element[\\/](?:node[\\/])?css-tag\.js$/;
/** A message that Lit throws, or a piece of one: words, and not code. */
const MESSAGE = /"(?:CSSResult is not|Value passed to|\. Use 'unsafeCSS')[^"]*"/g;

/**
 * Leaves out the words of the errors that Lit throws at whoever writes `css` wrongly. Our style sheets are written here,
 * and were tested with the words; in a page they would be for nobody.
 *
 * @returns {import('rollup').Plugin}
 */
export function shortErrors() {
  return {
    name: 'short-errors',
    transform(code, id) {
      if (!LIT_STYLES.test(id)) return null;
      const edited = new MagicString(code);
      const found = [...code.matchAll(MESSAGE)];
      if (found.length !== 3) this.warn('Lit says its errors otherwise than before: see short-errors.mjs');
      for (const {0: message, index} of found) edited.update(index, index + message.length, '"css"');
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}
