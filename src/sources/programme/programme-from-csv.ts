import {dsvFormat} from 'd3-dsv';
import {separatorOf} from '../separator.js';
import {cellValue} from './csv-cells.js';
import {COLUMNS, columnOf, typeOf, type ColumnUse, type RowType} from './csv-columns.js';

/** Why a cell, or a row, could not be used. */
export type CsvReason =
  /** The row has no type, or one that says nothing. */
  | 'type'
  /** No column of that name is known. */
  | 'column'
  /** The row cannot do without that cell: it is left out. */
  | 'missing'
  /** The cell does not hold what its column is for: it is left out. */
  | 'value'
  /** That column says nothing of this type of row. */
  | 'unused'
  /** Only the first row of a programme counts. */
  | 'second-programme';

/** What somebody has to put right, as a spreadsheet numbers its lines. */
export interface CsvProblem {
  readonly line: number;
  /** As the file writes it, or as it should. */
  readonly column: string;
  /** What the cell says. */
  readonly written: string;
  readonly why: CsvReason;
  /** What the cell should hold. */
  readonly kind?: ColumnUse[2];
}

/** What was read of a table: a programme's file, and what could not be used. */
export interface CsvReading {
  readonly file: Readonly<Record<string, unknown>>;
  readonly problems: readonly CsvProblem[];
}

type Item = Record<string, unknown>;

const LISTS: Readonly<Record<Exclude<RowType, 'programme'>, string>> = {
  offre: 'offers',
  contact: 'contacts',
  partenaire: 'partners',
  financeur: 'partners',
  document: 'documents',
  date: 'events',
};

/** Writes a value where a path of one or two names says. */
function put(item: Item, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  if (second === undefined) item[first] = value;
  else if (second === 'time')
    item[first] = `${String(item[first] ?? item['start']).slice(0, 10)}T${String(value)}`;
  else item[first] = {...(item[first] as Item | undefined), [second]: value};
}

/** The cells of one row, by their column. */
interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<string, {readonly heading: string; readonly text: string}>;
}

/** Gives what a row says; `undefined` where it cannot do without what is missing. */
function itemFrom({line, cells}: Row, type: RowType, problems: CsvProblem[]): Item | undefined {
  const item: Item = type === 'financeur' ? {funder: true} : {};
  let isWhole = true;
  for (const [column, path, kind, required] of COLUMNS[type]) {
    const {heading = column, text = ''} = cells.get(column) ?? {};
    const value = text ? cellValue(text, kind) : undefined;
    if (value !== undefined) put(item, path, value);
    else if (text || required) {
      problems.push({line, column: heading, written: text, why: text ? 'value' : 'missing', kind});
    }
    if (value === undefined && required) isWhole = false;
  }
  const used = new Set(COLUMNS[type].map(([column]) => column));
  for (const [column, {heading, text}] of cells) {
    if (text && column !== 'type' && !used.has(column)) {
      problems.push({line, column: heading, written: text, why: 'unused'});
    }
  }
  return isWhole ? item : undefined;
}

function rowsOf(table: readonly string[][], above: number, problems: CsvProblem[]): Row[] {
  const headings = table[above] ?? [];
  const columns = headings.map(columnOf);
  headings.forEach((heading, index) => {
    if (heading.trim() && !columns[index]) {
      problems.push({line: above + 1, column: heading.trim(), written: '', why: 'column'});
    }
  });
  return table.slice(above + 1).flatMap((texts, index) => {
    if (texts.every((text) => !text.trim())) return [];
    const cells = new Map<string, {heading: string; text: string}>();
    texts.forEach((text, at) => {
      const column = columns[at];
      if (column && !cells.get(column)?.text) {
        cells.set(column, {heading: headings[at]?.trim() ?? column, text: text.trim()});
      }
    });
    return [{line: above + index + 2, cells}];
  });
}

/** Below it a table has no headings. */
const LINES_ABOVE = 10;

/** The table of a text, and how many lines are above its headings, the one that has the column `type`. */
function tableOf(text: string): {table: string[][]; above: number} {
  for (const separator of new Set([separatorOf(text), ';', ',', '\t'])) {
    // `parseRows` because `parse` compiles code, which a strict content security policy forbids.
    const table = dsvFormat(separator).parseRows(text.replace(/^\ufeff/, ''));
    const above = table
      .slice(0, LINES_ABOVE)
      .findIndex((cells) => cells.some((cell) => columnOf(cell) === 'type'));
    if (above >= 0 && (table[above]?.length ?? 0) > 1) return {table, above};
  }
  throw new TypeError('not a programme: no line of headings has a column “type”');
}

/**
 * Reads a table that has one row for each thing: the programme, what it offers, whom to call, who helps or pays, documents,
 * dates. What cannot be used is left out, and said.
 * @throws {TypeError} when it is no such table
 */
export function programmeFromCsv(text: string): CsvReading {
  const problems: CsvProblem[] = [];
  const {table, above} = tableOf(text);
  const file: Item = {version: 1};
  for (const row of rowsOf(table, above, problems)) {
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
