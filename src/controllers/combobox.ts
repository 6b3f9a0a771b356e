import ComboboxNav from '@github/combobox-nav';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Gives a field and the list of suggestions that its host renders the keys of an ARIA combobox: arrows, Enter,
 * `aria-activedescendant`. The list is open exactly when it holds options. Both are in the host's shadow root, where
 * their ids can meet, and bear their roles from the start.
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
    this.#setOpen((this.#list?.childElementCount ?? 0) > 0);
  }

  hostDisconnected(): void {
    this.#setOpen(false);
  }

  get #list(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[role="listbox"]');
  }

  #navOf(): ComboboxNav | undefined {
    const input = this.#host.shadowRoot?.querySelector<HTMLInputElement>('[role="combobox"]');
    const list = this.#list;
    return input && list ? new ComboboxNav(input, list, {tabInsertsSuggestions: false}) : undefined;
  }

  #setOpen(open: boolean): void {
    if (open === this.#open) return;
    this.#open = open;
    this.#nav ??= this.#navOf();
    if (open) this.#nav?.start();
    else this.#nav?.stop();
  }
}
