import {distanceKm, type Commune, type Position} from './geography.js';
import type {Place} from './place.js';

/** Gives the communes that have one of these places, the nearest first, as many as asked; those that are not placed are left out. */
export function nearestCommunes(
  from: Position,
  places: readonly Place[],
  communes: readonly Commune[],
  most: number,
): Commune[] {
  const codes = new Set(places.map(({codeInsee}) => codeInsee));
  return communes
    .flatMap((commune) =>
      commune.position && codes.has(commune.code) ? [{commune, km: distanceKm(from, commune.position)}] : [],
    )
    .sort((a, b) => a.km - b.km)
    .slice(0, most)
    .map(({commune}) => commune);
}
