/** Parts of a built element, as a visitor meets them: the tests of sources have their own, which import those. */
export const all = (finder: HTMLElement, selector: string): HTMLElement[] => [
  ...(finder.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
export const said = (finder: HTMLElement): string => finder.shadowRoot?.textContent ?? '';
export const button = (finder: HTMLElement, name: string): HTMLElement | undefined =>
  all(finder, 'button').find(({textContent}) => textContent.trim() === name);

/** Address of a script whose files on demand come at the second press: each press asks twice. */
export const cutScript = (): string => `/absent/until-try-3-${crypto.randomUUID()}/dist/conseiller-finder.js`;
