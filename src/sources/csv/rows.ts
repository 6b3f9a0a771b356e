import {departementOfPostcode} from '../../domain/geography.js';
import {timeZoneOf} from '../../domain/time-zone.js';
import {cellValue, type CellKind} from './cells.js';
import {COLUMNS, type ColumnUse, type RowType} from './columns.js';
import {timeOf} from './moments.js';
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
  /** The row cannot do without it. */
  readonly isNeeded?: boolean;
}

/** What a row is in the JSON file. */
export type Item = Record<string, unknown>;

/** The cells of one row, by their column. */
export interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<string, {readonly heading: string; readonly text: string}>;
}

const HOURS: Readonly<Record<string, string>> = {date: 'heure', date_fin: 'heure_fin'};

/** « Début » is written above days, or above hours. */
const columnFor = (column: string, text: string): string =>
  column in HOURS && timeOf(text) !== undefined ? (HOURS[column] ?? column) : column;

/** What a cell of a row says; nothing where it is empty, or where the table has no such column. */
export const textIn = ({cells}: Row, column: string): string => cells.get(column)?.text ?? '';

/**
 * Gives the rows of a table that say something, and tells the headings that mean nothing.
 * @param columnOf the column that a heading means in such a table
 */
export function rowsOf(
  {lines, headings, above}: Table,
  columnOf: (heading: string) => string | undefined,
  problems: CsvProblem[],
): Row[] {
  const columns = headings.map(columnOf);
  headings.forEach((heading, index) => {
    if (heading.trim() && !columns[index]) {
      problems.push({line: above + 1, column: heading.trim(), written: '', why: 'column'});
    }
  });
  return lines.slice(above + 1).flatMap((texts, index) => {
    if (texts.every((text) => !text.trim())) return [];
    const cells = new Map<string, {heading: string; text: string}>();
    texts.forEach((cell, at) => {
      const text = cell.trim();
      const column = columnFor(columns[at] ?? '', text);
      if (column && (text ? !cells.get(column)?.text : !cells.has(column))) {
        cells.set(column, {heading: headings[at]?.trim() ?? column, text});
      }
    });
    return [{line: above + index + 2, cells}];
  });
}

/** Writes hours on a day that is known; those of a range have the end's too. */
function putHours(item: Item, name: string, hours: string): void {
  const dayOf = (moment: unknown): string => String(moment ?? item['start']).slice(0, 10);
  const [first = '', last] = hours.split('/');
  item[name] = `${dayOf(item[name])}T${first}`;
  if (last !== undefined) item['end'] = `${dayOf(item['end'])}T${last}`;
}

/** Writes a day, with the hours that are beside it, or those that were known. */
function putMoment(item: Item, name: string, moment: string): void {
  const there = item[name];
  const [day = '', hours = typeof there === 'string' ? there.slice(11) : ''] = moment.split('T');
  item[name] = day;
  if (hours) putHours(item, name, hours);
}

/** Hours are those of the place, which its postal code tells where they are not those of Paris. */
function putZone(item: Item, postcode: string): void {
  const zone = timeZoneOf(departementOfPostcode(postcode));
  if (zone !== timeZoneOf(undefined)) item['time_zone'] = zone;
}

/** Writes a value where a path of one or two names says; several ways to sign up are one list. */
function put(item: Item, path: string, value: unknown, kind: CellKind): void {
  const [first = '', second] = path.split('.');
  const there = item[first];
  if (kind === 'postcode') putZone(item, String(value));
  if (kind === 'moment') putMoment(item, first, String(value));
  else if (second === 'time') putHours(item, first, String(value));
  else if (second !== undefined) item[first] = {...(there as Item | undefined), [second]: value};
  else
    item[first] =
      Array.isArray(there) && Array.isArray(value)
        ? [...(there as unknown[]), ...(value as unknown[])]
        : value;
}

/** Gives what a row says; `undefined` where it cannot do without what is missing. */
export function itemFrom({line, cells}: Row, type: RowType, problems: CsvProblem[]): Item | undefined {
  const item: Item = type === 'financeur' ? {funder: true} : {};
  let isWhole = true;
  for (const [column, path, kind, required] of COLUMNS[type]) {
    const {heading = column, text = ''} = cells.get(column) ?? {};
    const value = text ? cellValue(text, kind) : undefined;
    if (value !== undefined) put(item, path, value, kind);
    else if (text || required) {
      const why = text ? 'value' : 'missing';
      problems.push({line, column: heading, written: text, why, kind, isNeeded: required !== undefined});
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
