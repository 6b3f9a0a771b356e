/*
 * Rows as columns, so that a département fits in a few kilobytes: values that look alike stand side by side for the
 * compressor, a key is written once, an empty column not at all, and values that come back often are written once
 * and then numbered.
 */

/**
 * How a field is written: a text that every row has (were it empty), a text that may be missing, several texts, `true`
 * or nothing, degrees, or any JSON array.
 */
export type ColumnKind = 'required' | 'text' | 'list' | 'flag' | 'degrees' | 'json';

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
const EMPTY: Partial<Record<ColumnKind, string | readonly unknown[]>> = {required: '', list: [], json: []};

function cellFrom(value: unknown, kind: ColumnKind): Cell {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (kind === 'list') return (value as string[]).join(SEPARATOR);
  if (kind === 'flag') return 1;
  if (kind === 'degrees') return Math.round((value as number) * DEGREE);
  return value as Cell;
}

function valueFrom(cell: Cell, kind: ColumnKind): unknown {
  if (cell === '') return EMPTY[kind];
  if (kind === 'list') return String(cell).split(SEPARATOR);
  if (kind === 'flag') return true;
  if (kind === 'degrees') return Number(cell) / DEGREE;
  return cell;
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
    if (cells.some((cell) => cell !== '')) columns[field] = kind === 'json' ? cells : numbered(cells);
  }
  return columns;
}

/**
 * Reads `count` rows back. Absent columns give absent fields, and empty lists.
 * @throws {TypeError} when a column does not have `count` cells
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
      const value = valueFrom(cells?.[index] ?? '', kind);
      if (value !== undefined) row[field] = value;
    });
  }
  return rows as Row[];
}
