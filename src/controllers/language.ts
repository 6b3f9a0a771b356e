import type {ReactiveElement} from 'lit';
import {french, type Words} from '../i18n/words.js';

/** The language written on an element, or on what it stands in, through shadow roots. */
function languageOf(element: Element): string {
  for (let node: Node | null | undefined = element; node;) {
    // The property first: its attribute is written only after what it changes has been shown.
    const lang = (node as Partial<HTMLElement>).lang ?? (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return '';
}

/** The words for an element, in the language of its `lang` or of the page: English when it says so, else French. */
export class Language {
  readonly #element: ReactiveElement;
  #english: Words | undefined;
  #coming: Promise<void> | undefined;

  constructor(element: ReactiveElement) {
    this.#element = element;
  }

  get words(): Words {
    return (this.#isEnglish && this.#english) || french;
  }

  /** What to wait for before anything is shown, so that no word changes under the reader. */
  get pending(): Promise<void> | undefined {
    if (!this.#isEnglish || this.#english) return undefined;
    this.#coming ??= import('../i18n/en.js').then(
      ({en}) => void (this.#english = en),
      () => undefined, // French is better than nothing
    );
    return this.#coming;
  }

  get #isEnglish(): boolean {
    return /^en\b/i.test(languageOf(this.#element));
  }
}
