import type {Origin} from '../../domain/find-communes.js';
import type {Place} from '../../domain/place.js';
import {searchPlaces, type FoundPlace} from '../../domain/search.js';
import {PAGE} from './finder-view.js';

/** The places found, in order, and how many of them are shown. */
export class Listing {
  #places: readonly Place[] = [];
  #origin: Origin | undefined;
  #found: readonly FoundPlace[] = [];
  #shown = PAGE;

  get found(): readonly FoundPlace[] {
    return this.#found;
  }

  get shown(): number {
    return this.#shown;
  }

  /** Searches again where something has changed: a whole country takes a moment to sort, once for each search and not for each letter. */
  search(places: readonly Place[], origin: Origin | undefined): void {
    if (this.#places === places && this.#origin === origin) return;
    if (this.#origin !== origin) this.#shown = PAGE;
    this.#places = places;
    this.#origin = origin;
    const communes = origin && new Set(origin.communes.map(({code}) => code));
    this.#found = searchPlaces(places, {near: origin?.position, communes});
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
