import {adoptStyles, unsafeCSS, type CSSResult, type ReactiveElement} from 'lit';

/**
 * Adds to an element the looks of a part that came on demand. By its text, since the part may hold another copy of Lit;
 * as a constructed sheet, which a strict policy of the page allows, where the browser knows them.
 */
export function addStyles({renderRoot}: ReactiveElement, {cssText}: Pick<CSSResult, 'cssText'>): void {
  const style = unsafeCSS(cssText);
  const root = renderRoot as ShadowRoot;
  if (style.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, style.styleSheet];
  else adoptStyles(root, [style]);
}
