import type {JsonSchema} from './json-schema.js';

/** What a pattern is the form of, by values that have it, or not: its author wrote it for programs. */
const KNOWN: readonly (readonly [example: string, format: string])[] = [
  ['2027-06-30T14:30', 'date-time'],
  ['2027-06-30', 'date'],
  ['https://exemple.fr/page', 'uri'],
];
const OF_NO_FORM = 'x';

/** The format of a text, that its schema says, or of which its pattern is. */
export function knownFormat({pattern, format}: JsonSchema): string | undefined {
  // An address may have accents: « iri » is its name in schemas.
  if (format || !pattern) return format?.replace(/^iri/, 'uri');
  const form = new RegExp(pattern, 'u');
  return form.test(OF_NO_FORM) ? undefined : KNOWN.find(([example]) => form.test(example))?.[1];
}
