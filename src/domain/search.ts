import {distanceKm, type Position} from './geography.js';
import type {Place} from './place.js';
import {placeRanks} from './place-ranks.js';

/** What a visitor asks for. Nothing asked gives every place that receives the public. */
export interface PlaceQuery {
  /** Measure from here, and put the nearest first. */
  readonly near?: Position | undefined;
  /** Put the places of these communes first (INSEE codes): for a commune whose centre is not known. */
  readonly communes?: ReadonlySet<string> | undefined;
  /** Give those that receive no public too. */
  readonly withoutPublic?: boolean | undefined;
}

export interface FoundPlace {
  readonly place: Place;
  /** Kilometres « à vol d’oiseau »; absent when nothing is measured, or the place's position is not known. */
  readonly distanceKm?: number;
}

/**
 * A distance as it is told: to 100 m under ten kilometres, to the kilometre from there on, and never finer than a
 * kilometre for a place of which only the commune is known.
 */
export function toldKm(km: number, approximate = false): number {
  if (approximate) return Math.max(1, Math.round(km));
  return km < 9.95 ? Math.round(km * 10) / 10 : Math.round(km);
}

const receivesPublic = ({access}: Place): boolean => !access.includes('pas-de-public');

/** Tenths of a kilometre, as told; further than anything on Earth when it is not known. */
const tenths = (place: Place, km: number | undefined): number =>
  km === undefined ? 1e6 : Math.round(toldKm(km, place.position?.approximate) * 10);

/**
 * Sorts by a whole number, then by commune and name. One number stands for each place: a phone compares twenty thousand
 * numbers within a frame, and not as many names.
 */
function sortedBy(
  found: readonly FoundPlace[],
  places: readonly Place[],
  keyOf: (one: FoundPlace, vague: number) => number,
): FoundPlace[] {
  const ranks = placeRanks(places);
  const count = ranks[0]?.ranking.count ?? 1;
  const byName = new Array<FoundPlace>(count);
  const keys = new Float64Array(found.length);
  found.forEach((one, index) => {
    const {name, vague} = ranks[index] ?? {name: 0, vague: 0};
    byName[name] = one;
    keys[index] = keyOf(one, vague) * count + name;
  });
  keys.sort();
  return found.map((_, index) => byName[(keys[index] ?? 0) % count] as FoundPlace);
}

/** Places that answer a query: the nearest first where there is something to measure from, else by commune and name. */
export function searchPlaces(
  all: readonly Place[],
  {near, communes, withoutPublic}: PlaceQuery,
): FoundPlace[] {
  const places = withoutPublic ? all : all.filter(receivesPublic);
  const found = places.map((place): FoundPlace => {
    const {position} = place;
    return near && position ? {place, distanceKm: distanceKm(near, position)} : {place};
  });
  return sortedBy(found, places, ({place, distanceKm: km}, vague) =>
    near ? tenths(place, km) * 8 + vague : Number(!communes?.has(place.codeInsee ?? '')),
  );
}
