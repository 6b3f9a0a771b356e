/** The sentence that tells what just happened: it stays in sight until somebody goes on. */
export class Message {
  readonly #element: HTMLElement;
  #shownAt = 0;

  constructor(element: HTMLElement) {
    this.#element = element;
    addEventListener('scroll', () => this.#leave(), {passive: true});
  }

  say(text: string): void {
    this.#element.textContent = text;
    // Going to a field scrolls too: what counts is where the page stands once that is done.
    requestAnimationFrame(() => (this.#shownAt = scrollY));
  }

  /** It would hide the fields of who reads on. */
  #leave(): void {
    if (Math.abs(scrollY - this.#shownAt) > innerHeight / 2) this.#element.textContent = '';
  }
}
