import {fold} from './fold.js';
import type {Place} from './place.js';

/** Places ready to be searched by name; made once for a list, because every keystroke reads it. */
export interface PlaceNames {
  readonly places: readonly Place[];
  /** Folded names, in the order of `places`, with a space before each word. */
  readonly names: readonly string[];
  /** The same with the commune after it. */
  readonly words: readonly string[];
}

/** Gives what `findPlaces` searches. */
export function indexPlaceNames(places: readonly Place[]): PlaceNames {
  const names = places.map(({name}) => ` ${fold(name)}`);
  return {places, names, words: places.map(({commune}, index) => `${names[index] ?? ''} ${fold(commune)}`)};
}

const FEWEST_LETTERS = 3;

/**
 * Places of which the name has a word that begins as one typed, and the name or the commune all the others: « mediath flo »
 * finds the médiathèque of Florac. Those whose name begins so come first. Less than three letters find nothing.
 */
export function findPlaces({places, names, words}: PlaceNames, typed: string, most: number): Place[] {
  const sought = fold(typed);
  if (sought.replace(/ /g, '').length < FEWEST_LETTERS) return [];
  const parts = sought.split(' ').map((word) => ` ${word}`);
  const [first, rest]: [Place[], Place[]] = [[], []];
  for (const [index, text] of words.entries()) {
    const place = places[index];
    const name = names[index] ?? '';
    if (!place || !parts.every((part) => text.includes(part))) continue;
    if (name.startsWith(` ${sought}`)) first.push(place);
    else if (rest.length < most && parts.some((part) => name.includes(part))) rest.push(place);
    if (first.length === most) break;
  }
  return [...first, ...rest].slice(0, most);
}
