import type {Origin} from '../domain/find-communes.js';
import {distanceKm} from '../domain/geography.js';
import {neighboursNear} from '../domain/neighbour.js';
import type {Place} from '../domain/place.js';
import type {PlaceSource} from '../sources/place-source.js';

/** Places of the neighbouring départements, for a visitor who is near them. */
export interface Surroundings {
  readonly places: readonly Place[];
  /** Names of their départements, by code. */
  readonly names: ReadonlyMap<string, string>;
}

/** How far a place of another département is worth telling. */
const NEAR_KM = 20;

/**
 * Gives the places of neighbouring départements around an origin. A list is asked for only where its département has a
 * commune near; one that does not answer is as if it had no place, since the visitor's own département is there.
 */
export async function surroundingsOf(
  source: PlaceSource,
  departement: string,
  {position}: Origin,
): Promise<Surroundings> {
  const none = {places: [], names: new Map<string, string>()};
  if (!position || !source.neighbours) return none;
  const neighbours = await source.neighbours(departement).catch(() => []);
  const near = neighboursNear(neighbours, position, NEAR_KM);
  const lists = await Promise.all(
    near.map(({code}) =>
      source.places(code).then(
        ({value}) => value.places,
        () => [],
      ),
    ),
  );
  return {
    places: lists.flat().filter((place) => place.position && distanceKm(position, place.position) <= NEAR_KM),
    names: new Map(near.map(({code, name}) => [code, name])),
  };
}
