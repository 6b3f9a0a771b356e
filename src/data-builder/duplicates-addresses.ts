import {fold} from '../domain/fold.js';
import type {Place} from '../domain/place.js';
import {compareWords, tellingWords} from './duplicates-words.js';

/** A street address taken apart. No words: nothing is known but the commune. */
export interface AddressTraits {
  readonly numbers: readonly string[];
  readonly words: readonly string[];
}

/** Abbreviations of the business register and of hurried hands. */
const FULL = new Map(
  Object.entries({
    r: 'rue',
    pl: 'place',
    av: 'avenue',
    ave: 'avenue',
    bd: 'boulevard',
    bld: 'boulevard',
    blvd: 'boulevard',
    rte: 'route',
    che: 'chemin',
    chem: 'chemin',
    all: 'allee',
    allees: 'allee',
    imp: 'impasse',
    qua: 'quai',
    crs: 'cours',
    sq: 'square',
    fg: 'faubourg',
    fbg: 'faubourg',
    pas: 'passage',
    esp: 'esplanade',
    mte: 'montee',
    lot: 'lotissement',
    mal: 'marechal',
    gal: 'general',
    gen: 'general',
    dr: 'docteur',
    pdt: 'president',
    prof: 'professeur',
    cdt: 'commandant',
    cne: 'capitaine',
    grand: 'grande',
    petit: 'petite',
  }),
);
const WAYS = new Set(
  (
    'rue place avenue boulevard route chemin allee impasse quai cours square faubourg passage esplanade montee ' +
    'lotissement voie promenade mail parvis ruelle sentier traverse rocade hameau'
  ).split(' '),
);
/** Words that stand where an address should be, or that say nothing of the street. */
const NOTHING = /\b(?:nul|null|bourg|village|cedex|bp \d+|cs \d+|\d{5}|bis|ter|quater)\b/g;
/** La Poste numbers its own offices from 5000 up: these are not numbers in the street. */
const isNumber = (word = ''): boolean =>
  /^\d{1,4}(?:[a-d]|bis|ter|quater)?$/.test(word) && parseInt(word, 10) < 5000;
const isPostalNumber = (word = ''): boolean => /^\d{4}$/.test(word) && !isNumber(word);

/** « Grande rue » and « rue Grande » are one. */
const ADJECTIVE_FIRST =
  /\b(grande?|petite?|vieille|vieux|ancienne?|nouvelle|haute|basse) (rue|place|route|avenue|chemin)\b/g;

/** Words of an address, abbreviations in full, without the postal code and the commune at its end. */
function addressWords({address = '', commune}: Place): string[] {
  const street = fold(address)
    .replace(/(?<=.)\b\d{5}\b.*/, '')
    .trim();
  const end = ` ${fold(commune)}`;
  const text = (street.endsWith(end) ? street.slice(0, -end.length) : street)
    .replace(NOTHING, ' ')
    .replace(ADJECTIVE_FIRST, '$2 $1');
  const words = text.split(' ').filter((word) => word !== '' && !isPostalNumber(word));
  return words.map((word) => FULL.get(word) ?? word);
}

/** Reads the number and the street of a place's address; what stands before the number is left out. */
export function addressTraits(place: Place): AddressTraits {
  const words = addressWords(place);
  const numbered = words.findIndex((word, index) => WAYS.has(word) && isNumber(words[index - 1]));
  const way = numbered > 0 ? numbered : words.findIndex((word) => WAYS.has(word));
  const start = way >= 0 && way < words.length - 1 ? way : words.findIndex((word) => !isNumber(word));
  if (start < 0) return {numbers: [], words: []};
  const before = words.slice(0, start);
  const numbers = before.slice(
    1 + before.map((word) => isNumber(word) || /^[a-d]$/.test(word)).lastIndexOf(false),
  );
  return {
    numbers: numbers.filter(isNumber).map((word) => String(parseInt(word, 10))),
    words: tellingWords(words.slice(start).join(' ')),
  };
}

/**
 * How much two addresses agree. `same`: number (or none on both sides) and street; `part`: one says all that the
 * other says; `unknown`: one of them says nothing.
 */
export type AddressMatch = 'same' | 'part' | 'unknown' | 'different';

const notWay = (word: string): boolean => !WAYS.has(word);

/** Says how much two addresses of one commune agree. */
export function compareAddresses(a: AddressTraits, b: AddressTraits): AddressMatch {
  if (a.words.length === 0 || b.words.length === 0) return 'unknown';
  const sameNumber = a.numbers.some((number) => b.numbers.includes(number));
  const noNumber = a.numbers.length + b.numbers.length === 0;
  if (a.numbers.length > 0 && b.numbers.length > 0 && !sameNumber) return 'different';
  const {shared, onlyLeft, onlyRight} = compareWords(a.words, b.words);
  if (onlyLeft.length + onlyRight.length === 0) return sameNumber || noNumber ? 'same' : 'part';
  if (sameNumber && shared.some(notWay) && ![...onlyLeft, ...onlyRight].some(notWay)) return 'part';
  const oneInOther = onlyLeft.length === 0 || onlyRight.length === 0;
  return oneInOther && shared.length > 1 ? 'part' : 'different';
}
