import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far below the screen an element is about to be seen. */
const SOON = '300px';

/** Tells whether its host has been on the screen, or nearly. A browser that cannot tell says that it has. */
export class Visibility implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;
  #isSeen = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get isSeen(): boolean {
    return this.#isSeen;
  }

  hostConnected(): void {
    if (this.#isSeen) return;
    if (typeof IntersectionObserver === 'undefined') return this.#see();
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) this.#see();
      },
      {rootMargin: SOON},
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #see(): void {
    this.#isSeen = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }
}
