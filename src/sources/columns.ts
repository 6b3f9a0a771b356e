import {areRecords, isDay, isText, isWebAddress} from './published-values.js';

/*
 * Rows as columns, so that a département fits in a few kilobytes: values that look alike stand side by side for the
 * compressor, a key is written once, an empty column not at all, and values that come back often are written once
 * and then numbered.
 */

/**
 * How a field is written: a text that every row has (were it empty), a text that may be missing, a day, an address of the
 * web, several texts, several addresses, `true` or nothing, degrees, or several objects of texts. A day or an address
 * that is not one is left out as it is read.
 */
export type ColumnKind =
  'required' | 'text' | 'day' | 'url' | 'list' | 'urls' | 'flag' | 'degrees' | 'records';

type Cell = string | number | unknown[];
/** Every value in order, or the distinct values and the number of each row's own. */
type Column = Cell[] | {values: Cell[]; index: number[]};
export type Columns = Record<string, Column>;
export type Layout<Row> = readonly (readonly [field: keyof Row & string, kind: ColumnKind])[];

/** Four decimals: eleven metres at most, for distances shown to 100 m. */
export const DEGREE = 1e4;
/** Stands in lists of the standard, which it separates, so never inside a value. */
const SEPARATOR = '|';

/** What an empty cell stands for. */
const EMPTY: Partial<Record<ColumnKind, string | readonly unknown[]>> = {
  required: '',
  list: [],
  urls: [],
  records: [],
};

function cellFrom(value: unknown, kind: ColumnKind): Cell {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (kind === 'list' || kind === 'urls') return (value as string[]).join(SEPARATOR);
  if (kind === 'flag') return 1;
  if (kind === 'degrees') return Math.round((value as number) * DEGREE);
  return value as Cell;
}

function isOfKind(cell: unknown, kind: ColumnKind): boolean {
  if (kind === 'degrees') return Number.isFinite(cell);
  return kind === 'records' ? areRecords(cell) : isText(cell);
}

/** What the cell of a file stands for. @throws {TypeError} when it is not of that kind */
function valueFrom(cell: unknown, kind: ColumnKind, field: string): unknown {
  if (cell === '') return EMPTY[kind];
  if (kind === 'flag') return true;
  if (!isOfKind(cell, kind)) throw new TypeError(`${field} holds something else than ${kind}`);
  if (kind === 'degrees') return (cell as number) / DEGREE;
  const text = cell as string;
  if (kind === 'list') return text.split(SEPARATOR);
  if (kind === 'urls') return text.split(SEPARATOR).filter(isWebAddress);
  const isLeftOut = (kind === 'day' && !isDay(text)) || (kind === 'url' && !isWebAddress(text));
  return isLeftOut ? undefined : cell;
}

/** Numbers repeated values when that is shorter: at most one distinct value for two rows. */
function numbered(cells: Cell[]): Column {
  const values = [...new Set(cells)];
  if (values.length * 2 > cells.length) return cells;
  const position = new Map(values.map((value, index) => [value, index]));
  return {values, index: cells.map((cell) => position.get(cell) ?? 0)};
}

/** Writes rows as columns; `unpackColumns` with the same layout gives them back. */
export function packColumns<Row extends object>(rows: readonly Row[], layout: Layout<Row>): Columns {
  const columns: Columns = {};
  for (const [field, kind] of layout) {
    const cells = rows.map((row) => cellFrom(row[field], kind));
    if (cells.some((cell) => cell !== '')) columns[field] = kind === 'records' ? cells : numbered(cells);
  }
  return columns;
}

/**
 * Reads one row, cell by cell. A missing cell gives an absent field, or an empty list.
 * @throws {TypeError} when a cell is not of its kind
 */
export function rowFrom<Row extends object>(cellOf: (field: string) => unknown, layout: Layout<Row>): Row {
  const row: Record<string, unknown> = {};
  for (const [field, kind] of layout) {
    const value = valueFrom(cellOf(field) ?? '', kind, field);
    if (value !== undefined) row[field] = value;
  }
  return row as Row;
}

/**
 * Reads `count` rows back. Absent columns give absent fields, and empty lists.
 * @throws {TypeError} when a column does not have `count` cells, or a cell is not of its column's kind
 */
export function unpackColumns<Row extends object>(
  columns: Columns,
  layout: Layout<Row>,
  count: number,
): Row[] {
  const cells: Record<string, Cell[] | undefined> = {};
  for (const [field] of layout) {
    const column = columns[field];
    const all = Array.isArray(column) ? column : column?.index.map((index) => column.values[index] ?? '');
    if (all && all.length !== count) throw new TypeError(`${field}: ${all.length} cells for ${count} rows`);
    cells[field] = all;
  }
  return Array.from({length: count}, (_, index) => rowFrom((field) => cells[field]?.[index], layout));
}
