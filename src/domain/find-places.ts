import {fold} from './fold.js';
import type {Place} from './place.js';

/** Places ready to be searched by name; made once for a list, because every keystroke reads it. */
export interface PlaceNames {
  readonly places: readonly Place[];
  /** Folded name and commune, in the order of `places`, with a space before each word. */
  readonly words: readonly string[];
}

/** Gives what `findPlaces` searches. */
export function indexPlaceNames(places: readonly Place[]): PlaceNames {
  return {places, words: places.map(({name, commune}) => ` ${fold(`${name} ${commune}`)}`)};
}

const FEWEST_LETTERS = 3;

/**
 * Places of which the name and commune have words that begin as those typed, in any order: « mediath flo » finds the
 * médiathèque of Florac. Those whose name begins so come first. Less than three letters find nothing.
 */
export function findPlaces({places, words}: PlaceNames, typed: string, most: number): Place[] {
  const sought = fold(typed);
  if (sought.replace(/ /g, '').length < FEWEST_LETTERS) return [];
  const parts = sought.split(' ').map((word) => ` ${word}`);
  const [first, rest]: [Place[], Place[]] = [[], []];
  for (const [index, text] of words.entries()) {
    const place = places[index];
    if (!place || !parts.every((part) => text.includes(part))) continue;
    if (text.startsWith(` ${sought}`)) first.push(place);
    else if (rest.length < most) rest.push(place);
    if (first.length === most) break;
  }
  return [...first, ...rest].slice(0, most);
}
