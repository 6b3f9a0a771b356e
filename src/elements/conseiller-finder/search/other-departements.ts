import {departementOf} from '../../../domain/geography.js';
import type {FoundPlace} from '../../../domain/search.js';
import type {SearchMessages} from '../../../i18n/fr-search.js';

/** Says which of the neighbouring départements, whose names are given by code, are among the places found. */
export function otherDepartements(
  found: readonly FoundPlace[],
  names: ReadonlyMap<string, string>,
  words: SearchMessages,
): string {
  const codes = new Set(found.flatMap(({place}) => (place.codeInsee ? departementOf(place.codeInsee) : [])));
  const among = [...names].flatMap(([code, name]) => (codes.has(code) ? name : []));
  return among.length > 0 ? words.alsoIn(among.join(', ')) : '';
}
