import {parse} from 'csv-parse/sync';
import {fold} from '../domain/fold.js';
import {STANDARD_FIELDS} from '../domain/standard.js';

/** The cells of one line that are not empty, by column. */
export interface CorrectionRow {
  /** Line of the file, the header being line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with a line: the column, and a sentence for the coordinator. */
export interface Objection {
  readonly column: string;
  readonly explanation: string;
}

/** What the file holds; `objections` are about the whole file. */
export interface CorrectionTable {
  readonly rows: readonly CorrectionRow[];
  readonly objections: readonly (Objection & {readonly line: number; readonly fatal: boolean})[];
}

const OWN_COLUMNS = ['action', 'id', 'auteur', 'expire', 'horaires', 'dispositif', 'du', 'au', 'note'];
const COLUMNS = new Set<string>([...STANDARD_FIELDS, ...OWN_COLUMNS]);
/** What people call the columns. */
const ALIASES: Readonly<Record<string, string>> = {
  tel: 'telephone',
  courriel: 'courriels',
  email: 'courriels',
  e_mail: 'courriels',
  site: 'site_web',
  horaire: 'horaires',
  expiration: 'expire',
  debut: 'du',
  fin: 'au',
};

/** Column of a header, whatever its accents, capitals and spaces; the header itself when it is not known. */
function columnOf(header: string): string {
  const name = fold(header).replace(/ /g, '_');
  return ALIASES[name] ?? (COLUMNS.has(name) ? name : header.trim());
}

/** The separator that the header uses most: French spreadsheets write semicolons. */
function separatorOf(text: string): string {
  const header = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const count = (separator: string): number => header.split(separator).length;
  return [';', ',', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: {readonly lines: number};
}

function recordsOf(text: string): ParsedRecord[] {
  return parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
  }) as unknown as ParsedRecord[];
}

/** A spreadsheet writes an apostrophe before what it must not take for a formula. */
const cellFrom = (text: string): string => text.replace(/^'(?=[=+\-@])/, '').trim();

function rowsOf(columns: readonly string[], records: readonly ParsedRecord[]): CorrectionRow[] {
  let previous = 1;
  return records.flatMap(({record, info}) => {
    const line = previous + 1;
    previous = info.lines;
    const filled = columns.flatMap((column, index): [string, string][] => {
      const cell = cellFrom(record[index] ?? '');
      return cell === '' || column === '' ? [] : [[column, cell]];
    });
    return filled.length === 0 ? [] : [{line, cells: Object.fromEntries(filled)}];
  });
}

const unreadable = (line: number, column: string, explanation: string): CorrectionTable => ({
  rows: [],
  objections: [{line, column, explanation, fatal: true}],
});

/** Reads the spreadsheet's cells; a file that cannot be read is one objection. */
export function readCorrectionTable(text: string): CorrectionTable {
  let records: ParsedRecord[];
  try {
    records = recordsOf(text);
  } catch (error) {
    const {lines = 1} = error as {lines?: number};
    return unreadable(
      lines,
      '',
      'Le fichier ne se lit plus à partir d’ici : un guillemet n’est sans doute pas fermé.',
    );
  }
  const [header, ...others] = records;
  const columns = (header?.record ?? []).map(columnOf);
  const missing = ['action', 'auteur'].find((column) => !columns.includes(column));
  if (missing)
    return unreadable(1, missing, `La colonne « ${missing} » manque : aucune correction n’est lue.`);
  const unknown = columns.filter((column) => column !== '' && !COLUMNS.has(column));
  return {
    rows: rowsOf(columns, others),
    objections: unknown.map((column) => {
      const explanation = `La colonne « ${column} » n’est pas connue : elle n’est pas lue.`;
      return {line: 1, column, explanation, fatal: false};
    }),
  };
}
