import {distanceKm, type Position} from './geography.js';
import type {Place} from './place.js';
import {placeRanks, type Rank} from './place-ranks.js';

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

/** Further than anything on Earth. */
const UNKNOWN_KM = 1e5;

/** A whole number that puts the nearest first, then those that can be reached. */
const nearness = ({position, vague}: Rank, km = UNKNOWN_KM): number =>
  Math.round(toldKm(km, position?.approximate) * 10) * 8 + vague;

/**
 * Places that answer a query: the nearest first where there is something to measure from, else by commune and name. One
 * number stands for each place, name included: a phone sorts twenty thousand numbers within a frame, and not as many names.
 */
export function searchPlaces(
  places: readonly Place[],
  {near, communes, withoutPublic}: PlaceQuery,
): FoundPlace[] {
  const all = placeRanks(places);
  const ranks = withoutPublic ? all : all.filter(({receives}) => receives);
  const count = all[0]?.ranking.count ?? 1;
  const byName = new Array<FoundPlace>(count);
  const keys = new Float64Array(ranks.length);
  ranks.forEach((rank, index) => {
    const {place, name, position} = rank;
    const km = near && position && distanceKm(near, position);
    byName[name] = km === undefined ? {place} : {place, distanceKm: km};
    const key = near ? nearness(rank, km) : Number(!communes?.has(place.codeInsee ?? ''));
    keys[index] = key * count + name;
  });
  keys.sort();
  return ranks.map((_, index) => byName[(keys[index] ?? 0) % count] as FoundPlace);
}
