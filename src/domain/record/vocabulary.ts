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

/** A list within a value: « Seniors / Familles », but not « Familles et/ou enfants » nor « 16/26 ans ». */
const INNER_SEPARATOR = /\s*\/(?!ou\b|\d)\s*/;
/** Commas also separate, but in an explanation. */
const INNER_SEPARATOR_OR_COMMA = /\s*(?:,|\/(?!ou\b|\d))\s*/;
const EXPLANATION = /[:(]/;

/** The values within one that is not known as a whole; itself alone when it holds no list. */
export function innerValues(value: string): readonly string[] {
  const separator = EXPLANATION.test(value) ? INNER_SEPARATOR : INNER_SEPARATOR_OR_COMMA;
  return value.split(separator).filter((part) => part !== '');
}

/** What stands before the explanation of one value, folded; `''` for a list. */
function firstWords(value: string): string {
  return innerValues(value).length > 1 ? '' : fold(value.slice(0, value.search(/[:(]|$/)));
}

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
    const code = known.get(value) ?? known.get(fold(value)) ?? known.get(firstWords(value));
    if (code !== undefined) known.set(value, code);
    return code;
  };
  return {codes, codeOf};
}

const TYPOLOGY_CODES = Object.fromEntries([...standard.TYPOLOGIES].map((code) => [code, code]));

/** Values of `services`. */
export const SERVICES = vocabulary(standard.SERVICES, older.OLDER_SERVICES);
/** Values of `publics_specifiquement_adresses`. */
export const PUBLICS = vocabulary(standard.PUBLICS, older.OLDER_PUBLICS);
/** Values of `prise_en_charge_specifique`. */
export const NEEDS = vocabulary(standard.NEEDS, older.OLDER_NEEDS);
/** Values of `frais_a_charge`. */
export const COSTS = vocabulary(standard.COSTS, older.OLDER_COSTS);
/** Values of `dispositif_programmes_nationaux`. */
export const PROGRAMMES = vocabulary(standard.PROGRAMMES, older.OLDER_PROGRAMMES);
/** Values of `modalites_acces`. */
export const ACCESSES = vocabulary(standard.ACCESSES, older.OLDER_ACCESSES);
/** Values of `modalites_accompagnement`. */
export const FORMATS = vocabulary(standard.FORMATS, older.OLDER_FORMATS);
/** Values of `itinerance`. */
export const ITINERANCES = vocabulary(standard.ITINERANCES);
/** Values of `typologie`. */
export const TYPOLOGIES = vocabulary<string>(TYPOLOGY_CODES, older.OLDER_TYPOLOGIES);

/** Whether a value was one of an older version that nothing expresses any more (« Adultes »). */
export function isWithoutEquivalent(value: string): boolean {
  return older.WITHOUT_EQUIVALENT.has(firstWords(value));
}
