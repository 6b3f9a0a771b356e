import {columnOf, typeOf, type RowType} from '../csv/columns.js';
import {itemFrom, rowsOf, type CsvProblem, type CsvReason, type Item} from '../csv/rows.js';
import {tableOf} from '../csv/table.js';

/** What was read of a table: a programme's file, and what could not be used. */
export interface CsvReading {
  readonly file: Readonly<Record<string, unknown>>;
  readonly problems: readonly CsvProblem[];
}

const LISTS: Readonly<Record<Exclude<RowType, 'programme'>, string>> = {
  offre: 'offers',
  contact: 'contacts',
  partenaire: 'partners',
  financeur: 'partners',
  document: 'documents',
  date: 'events',
};

/**
 * Reads a table that has one row for each thing: the programme, what it offers, whom to call, who helps or pays, documents,
 * dates. What cannot be used is left out, and said.
 * @throws {TypeError} when it is no such table
 */
export function programmeFromCsv(text: string): CsvReading {
  const problems: CsvProblem[] = [];
  const table = tableOf(text, (cells) => cells.some((cell) => columnOf(cell) === 'type'));
  if (!table) throw new TypeError('not a programme: no line of headings has a column “type”');
  const file: Item = {version: 1};
  for (const row of rowsOf(table, columnOf, problems)) {
    const {heading: column = 'type', text: written = ''} = row.cells.get('type') ?? {};
    const type = typeOf(written);
    const refuse = (why: CsvReason): void => void problems.push({line: row.line, column, written, why});
    if (!type) refuse('type');
    else if (type === 'programme' && 'name' in file) refuse('second-programme');
    else {
      const item = itemFrom(row, type, problems);
      if (type === 'programme') Object.assign(file, item);
      else if (item) file[LISTS[type]] = [...((file[LISTS[type]] as Item[] | undefined) ?? []), item];
    }
  }
  return {file, problems};
}
