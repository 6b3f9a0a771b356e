import {distanceKm, type Position} from './geography.js';
import type {Place} from './place.js';

/** What a visitor asks for. Nothing asked gives every place that receives the public. */
export interface PlaceQuery {
  /** Measure from here, and put the nearest first. */
  readonly near?: Position | undefined;
}

export interface FoundPlace {
  readonly place: Place;
  /** Kilometres « à vol d’oiseau »; absent when nothing is measured, or the place's position is not known. */
  readonly distanceKm?: number;
}

const french = new Intl.Collator('fr');
const byName = (a: FoundPlace, b: FoundPlace): number =>
  french.compare(a.place.commune, b.place.commune) || french.compare(a.place.name, b.place.name);
const byDistance = (a: FoundPlace, b: FoundPlace): number =>
  (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) || byName(a, b);

const receivesPublic = ({access}: Place): boolean => !access.includes('pas-de-public');

/** Places that answer a query: the nearest first where there is something to measure from, else by commune and name. */
export function searchPlaces(places: readonly Place[], {near}: PlaceQuery): FoundPlace[] {
  return places
    .filter(receivesPublic)
    .map((place) =>
      near && place.position ? {place, distanceKm: distanceKm(near, place.position)} : {place},
    )
    .sort(near ? byDistance : byName);
}
