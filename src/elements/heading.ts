import {html, type TemplateResult} from 'lit';
import {warnOnce} from '../controllers/warn-once.js';

const DEFAULT_LEVEL = 2;
/** One level is left under it for what the element lists. */
const LAST_LEVEL = 5;

/** Gives the level of an element's own heading; what cannot be one is said in the console, and is 2. */
export function headingLevelOf(element: Element & {headingLevel: number}): number {
  const {headingLevel} = element;
  if (Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= LAST_LEVEL) return headingLevel;
  warnOnce(element, `heading-level is 1 to ${LAST_LEVEL}; ${DEFAULT_LEVEL} is used`);
  return DEFAULT_LEVEL;
}

/** A real heading of the level that the page's outline asks for, 1 to 6. `tabindex` lets code move the focus to it. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 tabindex="-1">${content}</h1>`;
    case 3:
      return html`<h3 tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 tabindex="-1">${content}</h5>`;
    case 6:
      return html`<h6 tabindex="-1">${content}</h6>`;
    default:
      return html`<h2 tabindex="-1">${content}</h2>`;
  }
}
