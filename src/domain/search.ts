import {distanceKm, type Position} from './geography.js';
import type {Place} from './place.js';

/** What a visitor asks for. Nothing asked gives every place that receives the public. */
export interface PlaceQuery {
  /** Measure from here, and put the nearest first. */
  readonly near?: Position | undefined;
  /** Put the places of these communes first (INSEE codes): for a commune whose centre is not known. */
  readonly communes?: ReadonlySet<string> | undefined;
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

const french = new Intl.Collator('fr');
const receivesPublic = ({access}: Place): boolean => !access.includes('pas-de-public');
const told = ({place, distanceKm: km}: FoundPlace): number =>
  km === undefined ? Infinity : toldKm(km, place.position?.approximate);
/** Among equals, the place that can be reached: whose position is its own, then its telephone, then its hours. */
const vague = ({place}: FoundPlace): number =>
  (place.position?.approximate ? 4 : 0) + (place.phone ? 0 : 2) + (place.hours ? 0 : 1);
const byName = (a: FoundPlace, b: FoundPlace): number =>
  french.compare(a.place.commune, b.place.commune) || french.compare(a.place.name, b.place.name);
const byDistance = (a: FoundPlace, b: FoundPlace): number => {
  const [left, right] = [told(a), told(b)];
  return (left === right ? 0 : left - right) || vague(a) - vague(b) || byName(a, b);
};

/** Places that answer a query: the nearest first where there is something to measure from, else by commune and name. */
export function searchPlaces(places: readonly Place[], {near, communes}: PlaceQuery): FoundPlace[] {
  const found = places
    .filter(receivesPublic)
    .map((place) =>
      near && place.position ? {place, distanceKm: distanceKm(near, place.position)} : {place},
    );
  if (near) return found.sort(byDistance);
  const elsewhere = ({place}: FoundPlace): number => Number(!communes?.has(place.codeInsee ?? ''));
  return found.sort((a, b) => elsewhere(a) - elsewhere(b) || byName(a, b));
}
