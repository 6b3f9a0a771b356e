import type ComboboxNav from '@github/combobox-nav';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Gives a field and the list of suggestions that its host renders the keys of an ARIA combobox: arrows, Enter,
 * `aria-activedescendant`. The list is open exactly when it holds options. Both are in the host's shadow root, where
 * their ids can meet, and bear their roles from the start; the keys come with the first use of the field.
 */
export class Combobox implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #nav: ComboboxNav | undefined;
  #coming: Promise<void> | undefined;
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

  /** Asks for the keys, before they are needed: the field has the focus. Without them the button still answers. */
  prepare(): Promise<void> {
    this.#coming ??= this.#load().catch(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  get #list(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[role="listbox"]');
  }

  async #load(): Promise<void> {
    const {ComboboxNav: Nav} = await import('./combobox-nav.js');
    const input = this.#host.shadowRoot?.querySelector<HTMLInputElement>('[role="combobox"]');
    const list = this.#list;
    if (!input || !list) return;
    this.#nav = new Nav(input, list, {tabInsertsSuggestions: false});
    if (this.#open) this.#nav.start();
  }

  #setOpen(open: boolean): void {
    if (open === this.#open) return;
    this.#open = open;
    if (!open) this.#nav?.stop();
    else if (this.#nav) this.#nav.start();
    else void this.prepare();
  }
}
