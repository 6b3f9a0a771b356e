import ComboboxNav from '@github/combobox-nav';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Gives a field and the list of suggestions that its host renders the behaviour of an ARIA combobox (arrows, Enter,
 * `aria-activedescendant`). The list is open exactly when it holds options. Both are in the host's shadow root, where
 * their ids can meet. What starts on connection stops on disconnection.
 */
export class Combobox implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #nav: ComboboxNav | undefined;
  #open = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const input = this.#host.shadowRoot?.querySelector<HTMLInputElement>('[data-combobox]');
    const list = this.#host.shadowRoot?.querySelector<HTMLElement>('[role="listbox"]');
    if (!input || !list) return;
    this.#nav ??= new ComboboxNav(input, list, {tabInsertsSuggestions: false});
    const open = list.childElementCount > 0;
    if (open === this.#open) return;
    this.#open = open;
    if (open) this.#nav.start();
    else this.#nav.stop();
  }

  hostDisconnected(): void {
    this.#nav?.destroy();
    this.#nav = undefined;
    this.#open = false;
  }

  /** Forgets which suggestion the arrows had reached, since the suggestions are no longer the same. */
  resetSelection(): void {
    this.#nav?.clearSelection();
  }
}
