import type {ReactiveElement} from 'lit';

const find = (host: ReactiveElement, selector: string): HTMLElement | null =>
  host.renderRoot.querySelector<HTMLElement>(selector);

/** Moves the focus to a part of an element, once what was asked of the element is shown. */
export async function moveFocus(host: ReactiveElement, selector: string): Promise<void> {
  await host.updateComplete;
  find(host, selector)?.focus();
}

/**
 * Brings an answer into view, once it is shown. Where a finger types, the focus leaves the field for `rest`, since the
 * keyboard would stay over the answer.
 */
export async function reveal(host: ReactiveElement, answer: string, rest: string): Promise<void> {
  if (matchMedia('(pointer: coarse)').matches) await moveFocus(host, rest);
  await host.updateComplete;
  find(host, answer)?.scrollIntoView({block: 'nearest'});
}
