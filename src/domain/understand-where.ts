import {findCommunes, originOf, type CommuneIndex, type Origin} from './find-communes.js';
import {fold} from './fold.js';
import type {Commune} from './geography.js';
import {postcodeAlone} from './postcode.js';

/** What a visitor means by what was typed, once the search is asked for. */
export type Meaning =
  /** `refine`: the communes of a postal code that has several; choosing one makes distances exact. */
  | {readonly kind: 'origin'; readonly origin: Origin; readonly refine?: readonly Commune[]}
  /** Several communes have it: one must be chosen. */
  | {readonly kind: 'several'; readonly communes: readonly Commune[]}
  /** Nothing has this name; these are close. */
  | {readonly kind: 'maybe'; readonly communes: readonly Commune[]}
  /** A postal code of another département. */
  | {readonly kind: 'elsewhere'; readonly postcode: string}
  /** A postal code that could be of this département, and is of no commune known. */
  | {readonly kind: 'unknown-postcode'; readonly postcode: string}
  | {readonly kind: 'unknown'};

/** Gives the meaning of one commune, sought by its name. */
export function oneCommune(commune: Commune): Meaning {
  return {kind: 'origin', origin: originOf(commune.name, [commune])};
}

/** Gives the meaning of a postal code that serves these communes, one at least. */
export function postcodeOf(postcode: string, communes: readonly Commune[]): Meaning {
  const [first, second] = communes;
  if (second) return {kind: 'origin', origin: originOf(postcode, communes), refine: communes};
  return {kind: 'origin', origin: originOf(`${postcode} ${first?.name ?? ''}`, communes)};
}

/** Gives the commune, or the communes to choose from, that `findCommunes` found for a name. */
export function communesNamed(name: string, found: readonly Commune[]): Meaning | undefined {
  const [first, second] = found;
  if (!first) return undefined;
  const isWhole = (commune: Commune): boolean => fold(commune.name) === fold(name);
  if (!second || (isWhole(first) && !isWhole(second))) return oneCommune(first);
  return {kind: 'several', communes: found};
}

/**
 * Gives what nearly everyone means: a commune by its name or the beginning of it, a postal code. `undefined` when this
 * says nothing, or not enough: `understandFurther` knows more.
 */
export function understandWhere(typed: string, index: CommuneIndex): Meaning | undefined {
  const found = findCommunes(index, typed);
  const postcode = postcodeAlone(typed);
  if (!postcode) return communesNamed(typed, found);
  const [first, second] = found;
  // One of several postal codes is a part of its commune: only its places tell where.
  return first && (second ?? first.postcodes.length === 1) ? postcodeOf(postcode, found) : undefined;
}
