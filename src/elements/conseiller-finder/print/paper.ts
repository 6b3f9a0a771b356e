import type {Messages} from '../../../i18n/fr.js';
import type {PrintMessages} from '../../../i18n/fr-print.js';
import type {DataOrigin} from '../../../sources/place-source.js';
import {paperStyles} from './paper.styles.js';

/** In what language and with what words something is printed. */
export interface PrintContext {
  readonly lang: string;
  readonly words: PrintMessages;
  readonly messages: Messages;
  /** Opens the print dialog of the window that holds what is to be printed; tests have one that does not wait. */
  readonly print?: (window: Window) => void;
}

/** Adds an element with its text: what comes from data is always text. */
export function add<Tag extends keyof HTMLElementTagNameMap>(
  parent: Node,
  tag: Tag,
  text = '',
  className = '',
): HTMLElementTagNameMap[Tag] {
  const {ownerDocument} = parent;
  const element = (ownerDocument as Document).createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  parent.appendChild(element);
  return element;
}

/** Adds a list, or nothing when it would be empty. */
export function addList(parent: Node, items: readonly string[], className = ''): void {
  if (items.length === 0) return;
  const list = add(parent, 'ul', '', className);
  items.forEach((item) => add(list, 'li', item));
}

/** Styles a document as a constructed sheet, which a strict security policy lets pass; older browsers get an element. */
function dress(document: Document): void {
  const {CSSStyleSheet: Sheet} = document.defaultView as Window & typeof globalThis;
  if ('adoptedStyleSheets' in document && 'replaceSync' in Sheet.prototype) {
    const sheet = new Sheet();
    sheet.replaceSync(paperStyles);
    document.adoptedStyleSheets = [sheet];
  } else {
    add(document.head, 'style', paperStyles);
  }
}

/** Prepares an empty document: its language, its looks, and a title, which becomes the name of the file. */
export function blankPaper(document: Document, lang: string, title: string): HTMLElement {
  document.documentElement.lang = lang;
  document.title = title;
  document.body.replaceChildren();
  dress(document);
  return document.body;
}

/** Adds who produced the data, its date and its licence, as the Licence Ouverte asks. */
export function addOrigin(
  parent: Node,
  {name, licence, updated}: DataOrigin,
  {messages}: PrintContext,
): void {
  const dated = updated ? `${name}, ${messages.dataOn(updated)}.` : `${name}.`;
  add(parent, 'p', [messages.data, dated, licence && `${licence}.`].filter(Boolean).join(' '));
}
