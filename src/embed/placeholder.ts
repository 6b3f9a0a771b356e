import type {Tag} from './list-url.js';

/** What a placeholder keeps of its own, beside its style. */
const KEPT = ['id', 'class', 'lang', 'dir', 'hidden'];

/** The placeholders of a document, but for those in a text that somebody is writing there. */
export function placeholdersIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-draille]')].filter((one) => !one.isContentEditable);
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
 * The attribute that `data-NAME` becomes. Names that mean something on any element stay out: who may not write
 * `onclick` in a page must not be able to by writing `data-onclick`.
 */
function optionOf(name: string): string | undefined {
  const option = /^data-(?!draille$|class$)([a-z][\w-]*)$/.exec(name)?.[1];
  return option === 'lang' || (option && !(option in HTMLElement.prototype)) ? option : undefined;
}

/** Puts the element that a placeholder asks for in its place, with its options, its own looks and its children. */
export function upgrade(placeholder: HTMLElement): void {
  const element = document.createElement(tagOf(placeholder));
  for (const {name, value} of placeholder.attributes) {
    const option = optionOf(name);
    if (option) element.setAttribute(option, value);
  }
  for (const name of KEPT) {
    const value = placeholder.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  // A policy that forbids `style="…"` in the page lets scripts style.
  const {cssText} = placeholder.style;
  if (cssText) element.style.cssText = cssText;
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}
