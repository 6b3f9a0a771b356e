import {dayFrom, textFrom, webAddressFrom} from './published-values.js';

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
const DEGREE = 1e4;
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

function degreesFrom(cell: unknown, field: string): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell / DEGREE;
  throw new TypeError(`${field} is not a number`);
}

function recordsFrom(cell: unknown, field: string): object[] {
  if (!Array.isArray(cell)) throw new TypeError(`${field} is not a list`);
  return cell.map((record: unknown) => {
    if (typeof record !== 'object' || !record) throw new TypeError(`${field} holds no facts`);
    Object.values(record).forEach((value) => textFrom(value, field));
    return record;
  });
}

/** What the cell of a file stands for. @throws {TypeError} when it is not of that kind */
function valueFrom(cell: unknown, kind: ColumnKind, field: string): unknown {
  if (cell === '') return EMPTY[kind];
  if (kind === 'flag') return true;
  if (kind === 'degrees') return degreesFrom(cell, field);
  if (kind === 'records') return recordsFrom(cell, field);
  const text = textFrom(cell, field);
  if (kind === 'day') return dayFrom(text);
  if (kind === 'url') return webAddressFrom(text);
  if (kind === 'list') return text.split(SEPARATOR);
  return kind === 'urls' ? text.split(SEPARATOR).filter(webAddressFrom) : text;
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
 * Reads `count` rows back. Absent columns give absent fields, and empty lists.
 * @throws {TypeError} when a column does not have `count` cells, or a cell is not of its column's kind
 */
export function unpackColumns<Row extends object>(
  columns: Columns,
  layout: Layout<Row>,
  count: number,
): Row[] {
  const rows: Record<string, unknown>[] = Array.from({length: count}, () => ({}));
  for (const [field, kind] of layout) {
    const column = columns[field];
    const cells = Array.isArray(column) ? column : column?.index.map((index) => column.values[index] ?? '');
    if (cells && cells.length !== count)
      throw new TypeError(`${field}: ${cells.length} cells for ${count} rows`);
    rows.forEach((row, index) => {
      const value = valueFrom(cells?.[index] ?? '', kind, field);
      if (value !== undefined) row[field] = value;
    });
  }
  return rows as Row[];
}
