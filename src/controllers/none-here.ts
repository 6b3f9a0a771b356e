import type {CommuneIndex, Origin} from '../domain/find-communes.js';
import {nearestCommunes} from '../domain/nearest-communes.js';
import type {Place} from '../domain/place.js';
import type {Answer} from './commune-answer.js';

/** Nearest communes at most: the list under them has the rest. */
const MOST = 3;

/** Gives the nearest communes that have a place, where the one that was sought has none. */
export function noneHere(
  {communes: sought, position}: Origin,
  places: readonly Place[],
  {communes}: CommuneIndex,
): Answer | undefined {
  const [only, second] = sought;
  if (!only || second || !position || places.some(({codeInsee}) => codeInsee === only.code)) return undefined;
  const nearest = nearestCommunes(position, places, communes, MOST);
  return nearest.length > 0 ? {kind: 'none-here', commune: only.name, communes: nearest} : undefined;
}
