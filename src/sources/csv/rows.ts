import {cellValue} from './cells.js';
import {COLUMNS, columnOf, type ColumnUse, type RowType} from './columns.js';
import type {Table} from './table.js';

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

/** What a row is in the JSON file. */
export type Item = Record<string, unknown>;

/** The cells of one row, by their column. */
export interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<string, {readonly heading: string; readonly text: string}>;
}

/** Gives the rows of a table that say something, and tells the headings that mean nothing. */
export function rowsOf({lines, headings, above}: Table, problems: CsvProblem[]): Row[] {
  const columns = headings.map(columnOf);
  headings.forEach((heading, index) => {
    if (heading.trim() && !columns[index]) {
      problems.push({line: above + 1, column: heading.trim(), written: '', why: 'column'});
    }
  });
  return lines.slice(above + 1).flatMap((texts, index) => {
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

/** Writes a value where a path of one or two names says. */
function put(item: Item, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  if (second === undefined) item[first] = value;
  else if (second === 'time')
    item[first] = `${String(item[first] ?? item['start']).slice(0, 10)}T${String(value)}`;
  else item[first] = {...(item[first] as Item | undefined), [second]: value};
}

/** Gives what a row says; `undefined` where it cannot do without what is missing. */
export function itemFrom({line, cells}: Row, type: RowType, problems: CsvProblem[]): Item | undefined {
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
