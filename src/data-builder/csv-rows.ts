import {parse} from 'csv-parse';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {findHeadings} from '../domain/headings.js';
import {BuildError, errorCode} from './build-error.js';
import type {Row} from './row.js';

/** More than any row of the standard; beyond it a quotation mark was left open. */
const LONGEST_ROW = 1_000_000;

/** The separator that the header uses most; names of columns hold none. */
function separatorOf(text: string): string {
  const header = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const bare = header.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

function rowFrom(columns: readonly string[], cells: readonly string[]): Row {
  if (cells.slice(columns.length).some((cell) => cell !== '')) {
    return {kind: 'unreadable', explanation: `${cells.length} cellules pour ${columns.length} colonnes.`};
  }
  const record: Record<string, string> = {};
  columns.forEach((column, index) => {
    if (column) record[column] = cells[index] ?? '';
  });
  return {kind: 'record', record};
}

function csvError(name: string, error: unknown): unknown {
  if (!errorCode(error)?.startsWith('CSV_')) return error;
  const {lines} = error as {lines?: number};
  const cure = 'Un guillemet n’est sans doute pas fermé';
  return new BuildError(`${name} : CSV illisible à la ligne ${lines ?? '?'}. ${cure}.`, {cause: error});
}

/**
 * Gives the rows of a CSV, separated by `,` `;` or tabs, by the names in its first line, or in the one below a title
 * that has headings of places. A row with more cells than
 * columns is unreadable: its values have moved.
 * @param first beginning of the text, with the whole first line
 * @throws {BuildError} when it is not CSV to its end
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  first: string,
  name: string,
): AsyncGenerator<Row> {
  const {above, separator} = findHeadings(first) ?? {above: 0, separator: separatorOf(first)};
  const parser = parse({
    delimiter: separator,
    from_line: above + 1,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  const feeding = pipeline(Readable.from(text), parser);
  feeding.catch(() => undefined);
  let columns: readonly string[] | undefined;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (cells.every((cell) => cell === '')) continue;
      if (columns) yield rowFrom(columns, cells);
      else columns = cells.map((cell) => cell.trim().toLowerCase());
    }
  } catch (error) {
    throw csvError(name, error);
  }
}
