import {COLUMNS, type RowType} from '../csv/columns.js';
import {programmeFromCsv} from '../programme/programme-from-csv.js';
import {checkValue} from './check-value.js';
import {problemOf} from './csv-sentences.js';
import type {FileProblem} from './file-problem.js';
import type {SchemaSet} from './json-schema.js';

const ALL_TYPES = Object.keys(COLUMNS) as RowType[];

/** A programme’s file of a table, and what could not be read of it. */
export interface CheckedCsv {
  readonly file: Readonly<Record<string, unknown>>;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the table of a programme, and says what is wrong in it: lines are those of the spreadsheet.
 * @param today `YYYY-MM-DD`
 * @throws {TypeError} when it is no such table
 */
export function checkCsv(text: string, set: SchemaSet, today: string): CheckedCsv {
  const {file, problems} = programmeFromCsv(text);
  const inTable = problems.map((problem) => problemOf(problem, {set, types: ALL_TYPES}));
  const isNamed = 'name' in file || problems.some(({why, column}) => why === 'missing' && column === 'nom');
  const nameless: FileProblem = {
    kind: 'error',
    path: [],
    sentence: 'il manque une ligne de type « programme », avec le nom du programme dans la colonne « nom ».',
  };
  const inFile = checkValue(file, set, today).filter(({path}) => path[0] !== 'name');
  return {file, problems: [...(isNamed ? [] : [nameless]), ...inTable, ...inFile]};
}
