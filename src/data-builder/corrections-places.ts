import type {Place} from '../domain/place.js';
import {recordIdOf} from './duplicates-match.js';

/** The places that corrections change, found by any of their ids. */
export class CorrectedPlaces {
  readonly #places: (Place | undefined)[];
  /** Ranks by id: the published id and the short one, then each of the ids that a merged record joins. */
  readonly #byId = new Map<string, Set<number>>();
  readonly #byPart = new Map<string, Set<number>>();

  constructor(places: readonly Place[]) {
    this.#places = [...places];
    places.forEach((place, rank) => this.#index(place, rank));
  }

  #index(place: Place, rank: number): void {
    const note = (index: Map<string, Set<number>>, id: string): unknown =>
      index.set(id, (index.get(id) ?? new Set()).add(rank));
    for (const id of [place.id, recordIdOf(place)]) note(this.#byId, id);
    for (const part of recordIdOf(place).split('__')) note(this.#byPart, part);
  }

  /** Places that an id names, one in general. */
  named(id: string): {rank: number; place: Place}[] {
    const ranks = this.#byId.get(id) ?? this.#byPart.get(id) ?? [];
    return [...ranks].flatMap((rank) => {
      const place = this.#places[rank];
      return place ? [{rank, place}] : [];
    });
  }

  add(place: Place): void {
    this.#index(place, this.#places.push(place) - 1);
  }

  replace(rank: number, place: Place | undefined): void {
    this.#places[rank] = place;
  }

  all(): Place[] {
    return this.#places.filter((place) => place !== undefined);
  }
}
