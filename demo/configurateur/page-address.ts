import {choiceIn, fragmentOf, type Choice} from './choice.js';

/** Where somebody is in the page: what they chose, and the question they are at on a small screen. */
export interface Place {
  readonly choice: Choice;
  readonly step: number;
}

const STEP = 'etape';

/** The page’s own address, which holds the choice after its `#`: no server receives it. */
export class PageAddress {
  readonly #window: Window;

  constructor(host: Window) {
    this.#window = host;
  }

  read(steps: number): Place {
    const {hash} = this.#window.location;
    const step = Number(new URLSearchParams(hash.slice(1)).get(STEP) ?? 1);
    return {choice: choiceIn(hash), step: Number.isInteger(step) && step >= 1 && step <= steps ? step : 1};
  }

  /** Address of the page at another place. */
  linkTo(place: Place): string {
    return new URL(this.#pathTo(place), this.#window.location.href).href;
  }

  /** A choice can be gone back to; a letter is not one. */
  write(place: Place, manner: 'chosen' | 'typing'): void {
    const {pathname, search, hash} = this.#window.location;
    const address = this.#pathTo(place);
    if (address === `${pathname}${search}${hash}`) return;
    if (manner === 'typing') this.#window.history.replaceState(null, '', address);
    else this.#window.history.pushState(null, '', address);
  }

  #pathTo({choice, step}: Place): string {
    const words = new URLSearchParams(fragmentOf(choice));
    if (step > 1) words.set(STEP, String(step));
    const {pathname, search} = this.#window.location;
    return `${pathname}${search}${words.toString() && `#${words.toString()}`}`;
  }

  /** Tells when Back, Forward or another address changed it. */
  follow(changed: () => void): void {
    this.#window.addEventListener('popstate', changed);
  }
}
