import {datesTable} from '../agenda/dates-from-csv.js';
import {COLUMNS} from '../csv/columns.js';
import {itemFrom, type CsvProblem, type Item, type Row} from '../csv/rows.js';
import {checkValue} from './check-value.js';
import {problemOf} from './csv-sentences.js';
import type {FileProblem} from './file-problem.js';
import type {SchemaSet} from './json-schema.js';
import {quoted} from './sentences.js';

/** What is wrong in an event, where its row has it. */
function atCell({kind, path, sentence}: FileProblem, rows: readonly Row[]): FileProblem {
  const [, rank, name] = path;
  const row = rows[Number(rank)];
  if (!row) return {kind, path, sentence};
  const columns = COLUMNS.date.filter(([, written]) => written.split('.')[0] === name);
  // The last one that is filled: an end is a day, then an hour.
  const cell = columns
    .flatMap(([column]) => row.cells.get(column) ?? [])
    .filter(({text}) => text)
    .pop();
  const where = cell ? `, colonne ${quoted(cell.heading)}` : '';
  return {kind, path: [], sentence: `ligne ${row.line}${where} : ${sentence}`};
}

/**
 * Says what is wrong in a table of dates: lines and columns are those of the spreadsheet.
 * @param set the schema of an agenda
 * @param today `YYYY-MM-DD`
 * @throws {TypeError} when it is no such table
 */
export function checkDates(text: string, set: SchemaSet, today: string): FileProblem[] {
  const table = datesTable(text);
  if (!table || table.isProgramme) throw new TypeError('no table of dates');
  const problems: CsvProblem[] = [...table.problems];
  const read = table.rows.flatMap((row): {row: Row; event: Item}[] => {
    const event = itemFrom(row, 'date', problems);
    return event ? [{row, event}] : [];
  });
  const file = {version: 1, events: read.map(({event}) => event)};
  const rows = read.map(({row}) => row);
  return [
    ...problems.map((problem) => problemOf(problem, {set, types: ['date']})),
    ...checkValue(file, set, today).map((problem) => atCell(problem, rows)),
  ];
}
