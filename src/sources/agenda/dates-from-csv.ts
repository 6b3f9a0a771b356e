import {COLUMNS, columnOf, columnOfDates, typeOf, type RowType} from '../csv/columns.js';
import {rowsOf, textIn, type CsvProblem, type Row} from '../csv/rows.js';
import {tableOf, type Table} from '../csv/table.js';

/** A table that has dates: one of nothing else, or that of a programme. */
export interface DatesTable {
  readonly isProgramme: boolean;
  /** Those that are dates. */
  readonly rows: readonly Row[];
  /** What is wrong with the headings. */
  readonly problems: readonly CsvProblem[];
}

const isType = (heading: string): boolean => columnOf(heading) === 'type';

function areDates(headings: readonly string[]): boolean {
  const columns = headings.map(columnOfDates);
  return COLUMNS.date.every(([column, , , required]) => !required || columns.includes(column));
}

/** What the rows of a table say that they are; nothing where it has no column for it. */
function typesIn({lines, headings, above}: Table): readonly (RowType | undefined)[] | undefined {
  const column = headings.findIndex(isType);
  return column < 0 ? undefined : lines.slice(above + 1).map((cells) => typeOf(cells[column] ?? ''));
}

/** Where every row is a date, the column « type » says « Atelier », « Café »: nothing that is read. */
const columnBesideType = (heading: string): string | undefined =>
  isType(heading) ? undefined : columnOfDates(heading);

const isDate = (row: Row): boolean => typeOf(textIn(row, 'type')) === 'date';

/**
 * Gives the dates of a table whose headings are at least a title and a date, or of a programme's, which has a type for
 * each row; nothing where it is neither.
 */
export function datesTable(text: string): DatesTable | undefined {
  const table = tableOf(text, (cells) => areDates(cells) || cells.some(isType));
  if (!table) return undefined;
  const problems: CsvProblem[] = [];
  const types = typesIn(table);
  const isMixed = types?.some((type) => type !== undefined && type !== 'date');
  if (types?.includes('programme') || (isMixed && types?.includes('date'))) {
    const rows = rowsOf(table, columnOf, problems);
    return {isProgramme: true, rows: rows.filter(isDate), problems};
  }
  // One that has types and nothing else yet may become a programme.
  if (isMixed || types?.length === 0 || !areDates(table.headings)) return undefined;
  return {isProgramme: false, rows: rowsOf(table, columnBesideType, problems), problems};
}
