/** The sentence that tells what just happened: it stays in sight until somebody goes on. */
export class Message {
  readonly #element: HTMLElement;
  /** Where the page stood once it was shown; undefined while it is still going there. */
  #shownAt: number | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
    addEventListener('scroll', () => this.#leave(), {passive: true});
  }

  say(text: string): void {
    this.#element.textContent = text;
    this.#shownAt = undefined;
    // What is gone to, and what names it, stay under it.
    document.documentElement.style.setProperty('--message', `${this.#element.offsetHeight}px`);
    // Going to a field scrolls too: what counts is where the page stands once that is done.
    requestAnimationFrame(() => (this.#shownAt = scrollY));
  }

  /** It would hide the fields of who reads on. */
  #leave(): void {
    if (this.#shownAt === undefined || Math.abs(scrollY - this.#shownAt) <= innerHeight / 2) return;
    this.say('');
  }
}
