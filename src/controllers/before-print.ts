import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Does something before the page is printed, while its host is in it: on paper nobody can ask for more. */
export class BeforePrint implements ReactiveController {
  readonly #printed: () => void;

  constructor(host: ReactiveControllerHost, printed: () => void) {
    this.#printed = () => {
      printed();
      host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#printed);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#printed);
  }
}
