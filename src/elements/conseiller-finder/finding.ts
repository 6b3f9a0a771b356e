import {LoadedPlaces} from '../../controllers/loaded-places.js';
import type {Origin} from '../../domain/find-communes.js';
import type {Place} from '../../domain/place.js';
import {searchPlaces, type FoundPlace} from '../../domain/search.js';
import type {PlaceList} from '../../sources/place-source.js';
import {PAGE} from './finder-view.js';

const NONE: readonly Place[] = [];
const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((one, index) => one === b[index]);

/** The places that were loaded and those that are found among them, in order. What costs is done where something has changed. */
export class Finding extends LoadedPlaces {
  #gathered: readonly unknown[] = [];
  #places = NONE;
  #sought: readonly unknown[] = [];
  #found: readonly FoundPlace[] = [];
  #shown = PAGE;

  /** What was loaded, once it was. */
  get list(): PlaceList | undefined {
    const {state} = this;
    return state.kind === 'ready' ? state.reading.value : undefined;
  }

  /** All that could be shown: the list's places, and those of its neighbours around the origin. */
  get places(): readonly Place[] {
    return this.#places;
  }

  /** Those that answer what is asked, in order. */
  get found(): readonly FoundPlace[] {
    return this.#found;
  }

  /** How many of them are shown. */
  get shown(): number {
    return this.#shown;
  }

  /** Takes what was loaded, and the places of its neighbours. */
  gather(around: readonly Place[] = NONE): void {
    const places = this.list?.places ?? NONE;
    const gathered = [places, around];
    if (same(gathered, this.#gathered)) return;
    this.#gathered = gathered;
    this.#places = around.length > 0 ? [...places, ...around] : places;
  }

  /** Puts in order the places that answer the visitor's choices. */
  order(places: readonly Place[], origin: Origin | undefined, withoutPublic: boolean | undefined): void {
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
