import type {CommuneIndex} from '../domain/find-communes.js';
import {departementOf} from '../domain/geography.js';
import type {Address, Geocoder} from '../sources/geocoder.js';

/** Half a second without a letter, and three letters at least, before anything is sent. */
const PAUSE_MS = 500;
const FEWEST_LETTERS = 3;
const MOST = 4;

/** Asks a geocoder for what is being typed, when the typing rests: one question at a time, the last one wins. */
export class AddressTyping {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /** Forgets what was going to be asked. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#turn++;
  }

  /** Calls back with the addresses of the département that is shown; not at all where none is found. */
  ask(
    typed: string,
    geocode: Geocoder,
    departement: string,
    index: CommuneIndex,
    found: (addresses: readonly Address[]) => void,
  ): void {
    this.rest();
    const text = typed.trim();
    // A commune's postal code or its whole name is no address.
    if (text.length < FEWEST_LETTERS || index.communes.some(({name}) => name === text)) return;
    const turn = this.#turn;
    this.#timer = setTimeout(() => {
      geocode(text).then(
        (addresses) => {
          const near = addresses.filter(({codeInsee}) => departementOf(codeInsee) === departement);
          if (turn === this.#turn && near.length > 0) found(near.slice(0, MOST));
        },
        () => undefined, // the communes are there all the same
      );
    }, PAUSE_MS);
  }
}
