import {fold} from '../fold.js';
import * as older from '../standard-older-wordings.js';
import * as standard from '../standard.js';

/** The codes of one field of the standard, and how to recognise them. */
export interface Vocabulary<Code extends string> {
  /** Every code, in the standard's order. */
  readonly codes: readonly Code[];
  /** Code of a published value, whatever its version, case, accents and apostrophes; `undefined` when unknown. */
  codeOf(value: string): Code | undefined;
}

const AFTER_FIRST_WORDS = /\s*[:(].*$/s;

function vocabulary<Code extends string>(
  wordings: Readonly<Record<Code, string>>,
  olderWordings: Readonly<Partial<Record<string, string>>> = {},
): Vocabulary<Code> {
  const codes = Object.keys(wordings) as Code[];
  const known = new Map<string, Code>();
  for (const code of codes) {
    known.set(wordings[code], code).set(fold(wordings[code]), code);
    for (const wording of olderWordings[code]?.split('|') ?? []) known.set(wording, code);
  }
  const codeOf = (value: string): Code | undefined => {
    const code =
      known.get(value) ?? known.get(fold(value)) ?? known.get(fold(value.replace(AFTER_FIRST_WORDS, '')));
    if (code !== undefined) known.set(value, code);
    return code;
  };
  return {codes, codeOf};
}

const TYPOLOGY_CODES = Object.fromEntries([...standard.TYPOLOGIES].map((code) => [code, code]));

export const SERVICES = vocabulary(standard.SERVICES, older.OLDER_SERVICES);
export const PUBLICS = vocabulary(standard.PUBLICS, older.OLDER_PUBLICS);
export const NEEDS = vocabulary(standard.NEEDS, older.OLDER_NEEDS);
export const COSTS = vocabulary(standard.COSTS, older.OLDER_COSTS);
export const PROGRAMMES = vocabulary(standard.PROGRAMMES, older.OLDER_PROGRAMMES);
export const ACCESSES = vocabulary(standard.ACCESSES, older.OLDER_ACCESSES);
export const FORMATS = vocabulary(standard.FORMATS, older.OLDER_FORMATS);
export const ITINERANCES = vocabulary(standard.ITINERANCES);
export const TYPOLOGIES = vocabulary<string>(TYPOLOGY_CODES, older.OLDER_TYPOLOGIES);

/** Whether a value was one of an older version that nothing expresses any more (« Adultes »). */
export function isWithoutEquivalent(value: string): boolean {
  return older.WITHOUT_EQUIVALENT.has(fold(value.replace(AFTER_FIRST_WORDS, '')));
}

/** A list within a value: « Seniors / Familles », but not « Familles et/ou enfants » nor « 16/26 ans ». */
const INNER_SEPARATOR = /\s*(?:,|\/(?!ou\b|\d))\s*/;

/** The values within one that is not known as a whole; itself alone when it holds no list. */
export function innerValues(value: string): readonly string[] {
  return value.split(INNER_SEPARATOR).filter((part) => part !== '');
}
