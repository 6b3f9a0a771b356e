import type {Origin} from '../../domain/find-communes.js';
import type {Place} from '../../domain/place.js';
import {searchPlaces, type FoundPlace} from '../../domain/search.js';
import {PAGE} from './finder-view.js';

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((one, index) => one === b[index]);

/** The places found, in order, and how many of them are shown. What costs is done where something has changed. */
export class Listing {
  #gathered: readonly unknown[] = [];
  #places: readonly Place[] = [];
  #sought: readonly unknown[] = [];
  #found: readonly FoundPlace[] = [];
  #shown = PAGE;

  /** All the places, the neighbours' around the origin included. */
  get places(): readonly Place[] {
    return this.#places;
  }

  get found(): readonly FoundPlace[] {
    return this.#found;
  }

  get shown(): number {
    return this.#shown;
  }

  /** Takes the places of the territory, and those of its neighbours. */
  gather(places: readonly Place[], around: readonly Place[] | undefined): void {
    const gathered = [places, around];
    if (same(gathered, this.#gathered)) return;
    this.#gathered = gathered;
    this.#places = around && around.length > 0 ? [...places, ...around] : places;
  }

  /** Puts in order the places that answer the visitor's choices. */
  search(places: readonly Place[], origin: Origin | undefined, withoutPublic: boolean | undefined): void {
    const sought = [places, origin, withoutPublic];
    if (same(sought, this.#sought)) return;
    if (this.#sought[1] !== origin) this.#shown = PAGE;
    this.#sought = sought;
    const communes = origin && new Set(origin.communes.map(({code}) => code));
    this.#found = searchPlaces(places, {near: origin?.position, communes, withoutPublic});
  }

  /** Shows more; gives the rank of the first new one. */
  more(): number {
    const next = this.#shown;
    this.#shown += PAGE;
    return next;
  }

  /** Goes back to the first places. */
  restart(): void {
    this.#shown = PAGE;
  }
}
