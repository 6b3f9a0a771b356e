import {fold} from '../fold.js';
import {withoutCapitals} from './capitals.js';
import type {TextMend} from './record-reader.js';

/** A postal code said after the commune or before it, the cedex, the box, and the département in brackets. */
const AROUND_COMMUNE = /^\d{5}\s+|\s*\(\d{2,5}\)$|,?\s+(?:\d{5}|(?:cedex|bp|cs)\b.*)$/gi;
/** What programs write where a part of the address was empty. */
const EMPTY_WORDS = /^(?:(?:nul|null|undefined|none|nan)(?:[\s,]+|$))+/i;
const NO_NUMBER = /^(?:(?:0|nul|null|undefined|none|nan)[\s,]+)+/i;
/** Commas between which there is nothing, and those at either end. */
const EMPTY_PARTS = /\s*,(?:\s*,)+\s*/g;
const OUTER_COMMAS = /^[\s,]+|[\s,]+$/g;
const OTHER_ADDRESS = /\s*\n\s*autres? adresses?\s*:[^]*$/i;
/** A line that names someone. */
const SOMEONE = /\n[^\S\n]*(?:m\.|mr|mme|mlle|monsieur|madame)[^\S\n]+[^\n]*/gi;
/** A postal code and what follows it, at the end. */
const POSTCODE_END = /[\s,–-]+(\d{2} ?\d{3})(?:[\s,–-]+([^\d]+?)|)(?:\s+cedex[\s\d]*)?\s*$/i;
/** Numbers of postal boxes have five digits too. */
const BOX = /(?:^|\s)(?:BP|CS|TSA)$/i;
const LINE_FEED = /[\s,]*\n\s*/g;
const MEANINGLESS = /^(?:[^\p{L}]*|nul|rue|route|avenue|place|\S+@\S+)$/iu;

/** Mends of a commune's name. */
export const COMMUNE_MENDS: readonly TextMend[] = [
  {reason: 'spelling', apply: (text) => text.replace(AROUND_COMMUNE, '').trim()},
  {reason: 'capitals', apply: (text) => withoutCapitals(text, 'commune')},
];

/** Mends of the name of a place. */
export const NAME_MENDS: readonly TextMend[] = [
  {reason: 'spelling', apply: (text) => text.replace(/^(?:null|undefined)\s+/i, '')},
  {reason: 'capitals', apply: (text) => withoutCapitals(text, 'name')},
];

/** Cuts the postal code and the commune off, when they are the record's own and an address is left. */
function withoutCommune(text: string, postcode: string | undefined, commune: string): string {
  const end = POSTCODE_END.exec(text);
  if (!end) return text;
  const [, code = '', name = ''] = end;
  const own = name === '' ? code.replace(' ', '') === postcode : fold(name) === fold(commune);
  const left = text.slice(0, end.index);
  return own && /\p{L}{2}/u.test(left) && !BOX.test(left) ? left : text;
}

const withoutEmptyParts = (text: string): string => text.replace(EMPTY_PARTS, ', ').replace(OUTER_COMMAS, '');

const FIRST_ADDRESS_ONLY: readonly TextMend[] = [
  {reason: 'several-values', apply: (text) => text.replace(OTHER_ADDRESS, '')},
  {reason: 'nominative-contact', apply: (text) => text.replace(SOMEONE, '')},
];
const ON_ONE_LINE: readonly TextMend[] = [
  {reason: 'spelling', apply: (text) => text.replace(LINE_FEED, ', ')},
  {reason: 'capitals', apply: (text) => withoutCapitals(text, 'address')},
  {reason: 'unreadable', apply: (text) => (MEANINGLESS.test(text) ? '' : text)},
];

/** Mends of an address: on one line, without the commune that the record says elsewhere, a street number never lost. */
export function addressMends(postcode: string | undefined, commune: string): readonly TextMend[] {
  const shorten = (text: string): string =>
    withoutCommune(withoutEmptyParts(text).replace(NO_NUMBER, ''), postcode, commune);
  return [...FIRST_ADDRESS_ONLY, {reason: 'spelling', apply: shorten}, ...ON_ONE_LINE];
}

/** Mends of what completes an address. */
export const ADDRESS_EXTRA_MENDS: readonly TextMend[] = [
  ...FIRST_ADDRESS_ONLY,
  {reason: 'spelling', apply: (text) => withoutEmptyParts(text).replace(EMPTY_WORDS, '')},
  ...ON_ONE_LINE,
];
