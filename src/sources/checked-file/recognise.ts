import {datesTable} from '../agenda/dates-from-csv.js';

/** What a file is, by what it holds. */
export interface RecognisedFile {
  readonly kind: 'programme' | 'agenda';
  readonly form: 'json' | 'csv';
}

const OF_PROGRAMMES = [
  ...['acronym', 'tagline', 'presented_by', 'audience', 'territory', 'conditions', 'offers', 'contacts'],
  ...['partners', 'logo', 'agenda'],
];
const OF_AGENDAS = ['events', 'announcements', 'feeds', 'time_zone'];
/** Envelopes of places, which are other files. */
const OF_PLACES = ['data', 'results', 'features', 'service', 'departement', 'departements'];

/** The headings of a table may have a title above them. */
const LINES_ABOVE = 10;
const TYPE_FIRST = /^\ufeff?\s*"?(?:type|type de ligne|rubrique)"?\s*[;,\t]/i;

/** A file may name the schema that it follows: it is then what it says, whatever it holds yet. */
const NAMED_SCHEMA = /"\$schema"\s*:\s*"(?:[^"]*\/)?(programme|agenda)\.schema\.json"/;

/** Names at any depth where the text breaks before it could be read; those of the first level where it can. */
function namesIn(text: string): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(text);
    return new Set(typeof value === 'object' && value !== null ? Object.keys(value) : []);
  } catch {
    return new Set([...text.matchAll(/["“”'«](\w+)["“”'»]\s*:/g)].map(([, name = '']) => name));
  }
}

function inJson(text: string): RecognisedFile | undefined {
  const named = NAMED_SCHEMA.exec(text)?.[1];
  if (named === 'programme' || named === 'agenda') return {kind: named, form: 'json'};
  const names = namesIn(text);
  const hasOne = (of: readonly string[]): boolean => of.some((name) => names.has(name));
  if (hasOne(OF_PLACES)) return undefined;
  if (hasOne(OF_PROGRAMMES)) return {kind: 'programme', form: 'json'};
  if (hasOne(OF_AGENDAS)) return {kind: 'agenda', form: 'json'};
  return names.has('version') && names.has('name') ? {kind: 'programme', form: 'json'} : undefined;
}

/** Gives what a text is: a programme or an agenda of ours; nothing where it is neither. */
export function recognised(text: string): RecognisedFile | undefined {
  if (/^\s*\{/.test(text)) return inJson(text);
  const dates = datesTable(text);
  if (dates) return {kind: dates.isProgramme ? 'programme' : 'agenda', form: 'csv'};
  const lines = text.split('\n', LINES_ABOVE);
  return lines.some((line) => TYPE_FIRST.test(line)) ? {kind: 'programme', form: 'csv'} : undefined;
}
