import {fold} from '../domain/fold.js';
import type {Place} from '../domain/place.js';
import {compareKinds, kindsOf, onlyOwners, type KindMatch} from './duplicates-kinds.js';
import {compareWords, tellingWords} from './duplicates-words.js';

/** What a name says: the kinds of place, and the words that tell it from others of its kind. */
export interface NameTraits {
  readonly kinds: ReadonlySet<string>;
  readonly words: readonly string[];
  /** Words of the commune's name, which tell nothing apart inside the commune. */
  readonly communeWords: readonly string[];
  /** Words of the names of the communes around. */
  readonly neighbours: readonly (readonly string[])[];
}

/** Forms and sizes of an organisation: two names for one place often differ by them. */
const GENERIC = /\b(?:association|asso|antenne|site|multisites?|municipale?|communale?|intercommunale?)\b/g;

/** Reads the kinds and the telling words of a place's name; `neighbours`: words of the names of the communes around. */
export function nameTraits(
  {name, commune, details}: Place,
  neighbours: NameTraits['neighbours'],
): NameTraits {
  const {kinds, rest} = kindsOf(fold(name), details?.typologies ?? []);
  return {
    kinds,
    words: tellingWords(rest.replace(GENERIC, ' ')),
    communeWords: tellingWords(fold(commune)),
    neighbours,
  };
}

/**
 * How much two names agree. `same`: same kind, same words but for the commune's. `kind`: the same, but neither says
 * more than its kind and the commune. `part`: one says all that the other says. `rival`: same kind, one is named after
 * its commune and the other after something else.
 */
export type NameMatch = 'same' | 'kind' | 'part' | 'rival' | 'different';

/** Two names of which one has telling words that the other lacks. */
interface Unequal {
  readonly fuller: NameTraits;
  readonly other: NameTraits;
  /** The telling words that only the fuller name has. */
  readonly more: readonly string[];
  readonly kinds: KindMatch;
  readonly nothingShared: boolean;
  /** The other name has words of its own too, but only the commune's. */
  readonly communeAgainst: boolean;
}

function compareUnequal({fuller, other, more, kinds, nothingShared, communeAgainst}: Unequal): NameMatch {
  const kindless = fuller.kinds.size === 0;
  if (onlyOwners(other.kinds) && (nothingShared || kindless)) return 'different';
  const namesNeighbour = fuller.neighbours.some((commune) => more.every((word) => commune.includes(word)));
  if (namesNeighbour) return 'different';
  if (!communeAgainst) return 'part';
  return kinds === 'same' && !kindless ? 'rival' : 'different';
}

/** Says how much two names agree, for two rows of one commune. */
export function compareNames(a: NameTraits, b: NameTraits): NameMatch {
  const kinds = compareKinds(a.kinds, b.kinds);
  if (kinds === 'different') return 'different';
  const commune = new Set(compareWords(a.communeWords, b.communeWords).shared);
  const telling = (word: string): boolean => !commune.has(word);
  const {shared, onlyLeft, onlyRight} = compareWords(a.words, b.words);
  const nothingShared = !shared.some(telling);
  const kindless = kinds === 'unknown' || a.kinds.size === 0;
  if (kindless && nothingShared) return 'different';
  const left = onlyLeft.filter(telling);
  const right = onlyRight.filter(telling);
  if (left.length > 0 && right.length > 0) return 'different';
  if (left.length === 0 && right.length === 0)
    return kinds !== 'same' ? 'part' : nothingShared ? 'kind' : 'same';
  const unequal =
    left.length > 0
      ? {fuller: a, other: b, more: left, communeAgainst: onlyRight.length > 0}
      : {fuller: b, other: a, more: right, communeAgainst: onlyLeft.length > 0};
  return compareUnequal({...unequal, kinds, nothingShared});
}
