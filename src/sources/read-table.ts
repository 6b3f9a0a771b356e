import {dsvFormat} from 'd3-dsv';
import {isFranceServicesRow, placeFromFranceServices} from '../domain/france-services.js';
import {findHeadings, headingReader} from '../domain/headings.js';
import type {Place} from '../domain/place.js';
import {placeFromRecord, type RawRecord} from '../domain/record.js';
import {separatorOf} from './separator.js';

/** `parseRows` because `parse` compiles code, which a strict content security policy forbids. */
function rowsOfCsv(text: string): RawRecord[] {
  const {above, separator} = findHeadings(text) ?? {above: 0, separator: separatorOf(text)};
  const table = above === 0 ? text : text.split('\n').slice(above).join('\n');
  const [columns = [], ...lines] = dsvFormat(separator).parseRows(table);
  return lines
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => Object.fromEntries(columns.map((column, index) => [column.trim(), cells[index] ?? ''])));
}

function rowsOfJson(text: string): RawRecord[] {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) throw new TypeError('not a list of places');
  return rows.filter((row): row is RawRecord => typeof row === 'object' && row !== null);
}

/** Files made by hand repeat an `id` when a row is copied; lists need one that is unique. */
function withUniqueIds(places: readonly Place[]): Place[] {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const count = (seen.get(place.id) ?? 0) + 1;
    seen.set(place.id, count);
    return count === 1 ? place : {...place, id: `${place.id}~${count}`};
  });
}

/** The day that it is somewhere on Earth already: no record is dated later. */
const lastDay = (now: Date): string => new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);

/** For whoever made the file, in the developer console. */
function noPlaceIn([first = {}]: readonly RawRecord[]): string {
  const found = Object.keys(first).join(', ').slice(0, 300);
  const needed = 'nom, and commune or code_insee; useful: adresse, code_postal, telephone, horaires';
  return `no row is a place of the national standard. Columns found: ${found || 'none'}. Columns needed: ${needed}`;
}

/**
 * Gives the places of rows of the national standard, old or new, or of the France services list. Unusable rows are left out.
 * @throws {TypeError} when there are rows and none is a place: it is another file
 */
export function placesFromRows(rows: readonly RawRecord[], now: Date): Place[] {
  const today = lastDay(now);
  const places = rows.map(headingReader()).flatMap((row) => {
    const read = isFranceServicesRow(row) ? placeFromFranceServices : placeFromRecord;
    const {place} = read(row, {today});
    return place ? [place] : [];
  });
  if (rows.length > 0 && places.length === 0) throw new TypeError(noPlaceIn(rows));
  return withUniqueIds(places);
}

/** Gives the places of a CSV or JSON text, whichever it is. @throws when it is neither */
export function readTable(text: string, now: Date): Place[] {
  const start = text.trimStart().charAt(0);
  if (start === '' || start === '<') throw new TypeError('a web page or nothing, where data was expected');
  return placesFromRows(start === '[' || start === '{' ? rowsOfJson(text) : rowsOfCsv(text), now);
}
