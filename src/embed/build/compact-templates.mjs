// @ts-check
import MagicString from 'magic-string';

const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/;
const BLANK = /(?:[ \t\r\n]|\/\*[^]*?\*\/)/;
const CSS_PIECES = new RegExp(
  `(${STRING.source})|${BLANK.source}*([{};,])${BLANK.source}*|(:)${BLANK.source}+|${BLANK.source}+`,
  'g',
);

/**
 * Style sheet without comments, indentation and line ends. Strings are kept as they are, and so are the no-break
 * spaces of French typography. A blank before a colon stays: `.a :hover` is not `.a:hover`.
 *
 * @param {string} css
 */
export function compactCss(css) {
  return css.replace(CSS_PIECES, (_, string, mark, colon) => string ?? mark ?? colon ?? ' ');
}

/**
 * Markup where a line end and its indentation are one space, which is what they look like.
 *
 * @param {string} markup
 */
export function compactHtml(markup) {
  return markup.replace(/[ \t\r]*\n[ \t\r\n]*/g, ' ');
}

/** @param {unknown} node of a syntax tree @returns {Generator<any>} */
function* taggedTemplates(node) {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'TaggedTemplateExpression') yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/**
 * Shortens what stands in `css` and `html` templates. The minifiers made for whole pages drop nested rules and
 * container queries; these few replacements know nothing of the properties, so there is nothing that they can drop.
 *
 * @returns {import('rollup').Plugin}
 */
export function compactTemplates() {
  return {
    name: 'compact-templates',
    transform(code) {
      if (!/\b(css|html)\s*`/.test(code)) return null;
      const edited = new MagicString(code);
      for (const {tag, quasi} of taggedTemplates(this.parse(code))) {
        const compact = tag.name === 'css' ? compactCss : tag.name === 'html' ? compactHtml : undefined;
        for (const {start, end, value} of compact ? quasi.quasis : []) {
          if (compact && start < end) edited.update(start, end, compact(value.raw));
        }
      }
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}
