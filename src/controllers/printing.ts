import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What Lit’s elements do when they are due; they keep it to themselves. */
interface Updating {
  readonly hasUpdated: boolean;
  performUpdate(): void;
}

/** Tells whether the page is being printed: on paper nobody can ask for more. */
export class Printing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  isOn = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#turn);
    addEventListener('afterprint', this.#turn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#turn);
    removeEventListener('afterprint', this.#turn);
    this.isOn = false;
  }

  readonly #turn = ({type}: Event): void => {
    this.isOn = type === 'beforeprint';
    this.#host.requestUpdate();
    // At once: what is there when the event ends is printed, and a page’s own button leaves no time after it.
    const host = this.#host as unknown as Updating;
    if (host.hasUpdated) host.performUpdate();
  };
}
