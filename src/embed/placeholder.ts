import type {Tag} from './list-url.js';
import {optionsOf} from './options.js';

/** What a placeholder keeps of its own, beside its style. */
const KEPT = ['id', 'class', 'lang', 'dir', 'hidden'];

/**
 * The placeholders of a document, but for those in a text that somebody is writing there. Of one tag, so that what
 * cleans a text knows where to look.
 */
export function placeholdersIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('div[data-draille]')].filter((one) => !one.isContentEditable);
}

/** The tag that a placeholder asks for. */
export function tagOf({dataset}: HTMLElement): string {
  return dataset['draille']?.trim().toLowerCase() ?? '';
}

/** A placeholder as the element that it will be. */
export function asTag(placeholder: HTMLElement): Tag {
  return {localName: tagOf(placeholder), getAttribute: (name) => placeholder.getAttribute(`data-${name}`)};
}

/**
 * Puts the element that a placeholder asks for, which is registered, in its place, with its options, its own looks and its
 * children. It takes no other attribute: who may not write `onfocusin` in a page must not be able to by writing
 * `data-onfocusin`.
 */
export function upgrade(placeholder: HTMLElement): void {
  const asked = asTag(placeholder);
  const element = document.createElement(asked.localName);
  const write = (name: string, value: string | null): void => {
    if (value !== null) element.setAttribute(name, value);
  };
  for (const name of optionsOf(asked.localName)) write(name, asked.getAttribute(name));
  for (const name of KEPT) write(name, placeholder.getAttribute(name));
  // A policy that forbids `style="…"` in the page lets scripts style.
  const {cssText} = placeholder.style;
  if (cssText) element.style.cssText = cssText;
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}
