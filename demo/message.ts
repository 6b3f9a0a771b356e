/** Whether a sentence is for everybody, or only for who does not see what has changed. */
export type Manner = 'seen' | 'quiet';

/** The sentence that tells what just happened: it stays in sight until somebody goes on, and not over where they are. */
export class Message {
  readonly #element: HTMLElement;
  /** Where the page stood once it was shown; undefined while it is still going there. */
  #shownAt: number | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
    addEventListener('scroll', () => this.#leave(), {passive: true});
    // Browsers scroll to what takes the focus once they have told it.
    addEventListener('focusin', () => requestAnimationFrame(() => this.#coversFocus && this.#clear()));
  }

  say(text: string, manner: Manner = 'seen'): void {
    this.#element.classList.toggle('quiet', manner === 'quiet');
    this.#element.classList.remove('above');
    this.#element.textContent = text;
    this.#shownAt = undefined;
    // What is gone to, and what names it, stay under it.
    document.documentElement.style.setProperty('--message', `${this.#element.offsetHeight}px`);
    // At the other edge, where the page has one for it.
    if (this.#coversFocus) this.#element.classList.add('above');
    // Going to a field scrolls too: what counts is where the page stands once that is done.
    requestAnimationFrame(() => (this.#shownAt = scrollY));
  }

  get #coversFocus(): boolean {
    const {activeElement} = document;
    if (!activeElement || activeElement === document.body || this.#element.textContent === '') return false;
    const [focused, own] = [activeElement, this.#element].map((one) => one.getBoundingClientRect());
    return Boolean(focused && own && focused.top < own.bottom && focused.bottom > own.top);
  }

  #clear(): void {
    this.#element.textContent = '';
    document.documentElement.style.setProperty('--message', '0px');
  }

  /** It would hide the fields of who reads on. */
  #leave(): void {
    if (this.#shownAt === undefined || Math.abs(scrollY - this.#shownAt) <= innerHeight / 2) return;
    this.#clear();
  }
}
