import {moveFocus} from '../../../controllers/move-focus.js';
import {OnDemand} from '../../../controllers/on-demand.js';
import type {ContactQuestion} from './contact-region.js';
import type {OwnCommune} from './contacts-view.js';
import type {ContactHost} from './contact/contact-host.js';
import type {ContactDesk} from './contact/part.js';

/** The question of where the visitor is, before and after the code that answers has come. */
export class ContactAsking {
  readonly #host: ContactHost;
  readonly #desk: OnDemand<ContactDesk>;
  /** It was asked before that code was here, and waits for it; or it could not come. */
  #stage: 'waiting' | 'failed' | undefined;

  constructor(host: ContactHost) {
    this.#host = host;
    this.#desk = new OnDemand(
      async () => {
        const {ContactDesk, styles} = await import('./contact/part.js');
        host.addStyles(styles);
        return new ContactDesk(host);
      },
      () => host.element.requestUpdate(),
    );
  }

  /** What is asked, and what it does. */
  get question(): ContactQuestion {
    const {searching, searchFailed, searchAgain} = this.#host.messages;
    const sentence =
      this.#stage === 'failed' ? `${searchFailed} ${searchAgain}` : this.#stage ? searching : '';
    return {
      answer: this.#desk.part?.view() ?? {sentence},
      submitted: this.#submitted,
      focused: () => void this.#desk.get(),
      retry: this.#retry,
    };
  }

  /** Finds what the communes' table says of the page's own commune. */
  locate(commune: string, again = false): void {
    if (!again && this.#desk.state === 'failed') return;
    void this.#desk.get().then((desk) => desk?.locate(commune, again));
  }

  /** What is known of it; `coming` until it is asked. */
  own(commune: string): OwnCommune {
    if (this.#desk.state === 'failed') return {kind: 'failed'};
    const located = this.#desk.part?.located;
    return located?.code === commune ? located : {kind: 'coming'};
  }

  readonly #retry = (): void => {
    const {commune, element} = this.#host;
    if (commune) this.locate(commune, true);
    // The button goes away.
    void moveFocus(element, '.title [tabindex]');
  };

  readonly #submitted = (event: Event): void => {
    event.preventDefault();
    void this.#ask((event.target as HTMLFormElement).querySelector('input')?.value ?? '');
  };

  async #ask(typed: string): Promise<void> {
    this.#become('waiting');
    const desk = await this.#desk.get();
    this.#become(desk ? undefined : 'failed');
    await desk?.submit(typed);
  }

  #become(stage: 'waiting' | 'failed' | undefined): void {
    this.#stage = stage;
    this.#host.element.requestUpdate();
  }
}
