import type {Origin} from '../../domain/find-communes.js';
import type {Place} from '../../domain/place.js';
import {searchPlaces, type FoundPlace} from '../../domain/search.js';
import {PAGE} from './finder-view.js';

/** What the list is made from; the same object means the same list. */
export interface Sought {
  readonly places: readonly Place[];
  /** Places of the neighbouring départements, near the origin. */
  readonly around?: readonly Place[] | undefined;
  readonly origin: Origin | undefined;
}

/** The places found, in order, and how many of them are shown. */
export class Listing {
  #sought: Sought = {places: [], origin: undefined};
  #found: readonly FoundPlace[] = [];
  #shown = PAGE;

  get found(): readonly FoundPlace[] {
    return this.#found;
  }

  get shown(): number {
    return this.#shown;
  }

  /** Searches again where something has changed: a whole country takes a moment to sort, once for each search and not for each letter. */
  search(sought: Sought): void {
    const {places, around, origin} = sought;
    const last = this.#sought;
    if (last.places === places && last.around === around && last.origin === origin) return;
    if (last.origin !== origin) this.#shown = PAGE;
    this.#sought = sought;
    const communes = origin && new Set(origin.communes.map(({code}) => code));
    const all = around ? [...places, ...around] : places;
    this.#found = searchPlaces(all, {near: origin?.position, communes});
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
