import {findCommunes, type CommuneIndex} from '../domain/find-communes.js';
import {findPlaces, indexPlaceNames, type PlaceNames} from '../domain/find-places.js';
import type {Place} from '../domain/place.js';
import type {Address} from '../sources/geocoder.js';
import type {Suggestion} from './commune-answer.js';

/** Suggestions at most: what fits on a telephone above its keyboard. */
const MOST = 8;
const MOST_PLACES = 4;

/** Gives what begins with what is typed: communes, then places, then addresses. */
export class Suggestions {
  #names: PlaceNames = indexPlaceNames([]);

  for(
    typed: string,
    communes: CommuneIndex,
    places: readonly Place[],
    addresses: readonly Address[],
  ): readonly Suggestion[] {
    if (this.#names.places !== places) this.#names = indexPlaceNames(places);
    const found = findPlaces(this.#names, typed, MOST_PLACES);
    const room = MOST - found.length;
    return [
      ...findCommunes(communes, typed)
        .slice(0, room)
        .map((commune) => ({kind: 'commune', commune}) as const),
      ...found.map((place) => ({kind: 'place', place}) as const),
      ...addresses.map((address) => ({kind: 'address', address}) as const),
    ];
  }
}
