// @ts-check

/**
 * What templates and style sheets are once written: plain values, that any copy of Lit renders. `_$litType$` and
 * `lit-nothing` are what Lit's own copies recognise each other's values by.
 */
const PLAIN = `
export const html = (strings, ...values) => ({_$litType$: 1, strings, values});
export const nothing = Symbol.for('lit-nothing');
export const css = ([first, ...rest], ...values) => {
  const cssText = rest.reduce((text, next, index) => text + (values[index].cssText ?? values[index]) + next, first);
  return {cssText, toString: () => cssText};
};
`;
const ID = '\0plain-lit';

/**
 * Gives the files that are loaded on demand three functions in place of a second copy of Lit: they make values, and the
 * element that asked renders them. Anything else of Lit is refused when it is built.
 *
 * @returns {import('rollup').Plugin}
 */
export function plainLit() {
  return {
    name: 'plain-lit',
    resolveId: (id) => (id === 'lit' ? ID : null),
    load: (id) => (id === ID ? PLAIN : null),
  };
}
