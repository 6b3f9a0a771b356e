/** What the form needs of the question that a browser asks before it closes a tab. */
export interface Leaving {
  isNeeded(isNeeded: boolean): void;
}

/** A link takes its page away, and coming back gives it again: there is nothing to ask. */
function leads(event: Event): boolean {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (!link || link.target === '_blank' || link.hasAttribute('download')) return false;
  const {ctrlKey, metaKey, shiftKey} = event as MouseEvent;
  if (ctrlKey || metaKey || shiftKey) return false;
  const withoutHash = (address: string): string => address.replace(/#.*/, '');
  return /^https?:/.test(link.href) && withoutHash(link.href) !== withoutHash(location.href);
}

/** Lets the browser ask whether to close the tab. It listens only while there is something to lose. */
export class LeavingQuestion implements Leaving {
  readonly #host: EventTarget;
  readonly #whereKept: 'kept' | 'lost';
  #followsLink = false;

  /** @param whereKept what is typed when one comes back to the page */
  constructor(host: EventTarget, whereKept: 'kept' | 'lost') {
    this.#host = host;
    this.#whereKept = whereKept;
  }

  isNeeded(isNeeded: boolean): void {
    const change = isNeeded ? 'addEventListener' : 'removeEventListener';
    this.#host[change]('beforeunload', this.#ask);
    this.#host[change]('click', this.#noteLink);
  }

  readonly #noteLink = (event: Event): void => {
    this.#followsLink = leads(event);
  };

  readonly #ask = (event: Event): void => {
    if (!this.#followsLink || this.#whereKept === 'lost') {
      event.preventDefault();
      // Browsers of before 2024 wait for this one.
      Reflect.set(event, 'returnValue', true);
    }
    this.#followsLink = false;
  };
}
