import type {AgendaEvent} from '../../domain/agenda/agenda-event.js';
import {itemFrom, textIn, type Item, type Row} from '../csv/rows.js';
import {datesTable} from './dates-from-csv.js';
import type {FeedContent, Refusal} from './feed.js';
import {readEach} from './read-each.js';
import {readEvent} from './read-event.js';

/** What is said of a date beside when it is. */
const factsOf = ({start: _start, end: _end, ...facts}: Item): string => JSON.stringify(facts);

function itemOf(row: Row): Item | Refusal {
  const item = itemFrom(row, 'date', []);
  if (item) return item;
  if (!textIn(row, 'nom')) return 'no-title';
  return textIn(row, 'date') ? 'unreadable-date' : 'no-date';
}

/** Rows that say the same of several days are one series. */
function inSeries(items: readonly Item[]): Item[] {
  const series = new Map<string, Item[]>();
  for (const item of items) {
    const facts = factsOf(item);
    const alike = series.get(facts);
    if (alike) alike.push(item);
    else series.set(facts, [item]);
  }
  return [...series.values()].map(([first, ...others]) => ({
    ...first,
    ...(others.length > 0 && {dates: others.map(({start, end}) => ({start, end}))}),
  }));
}

/**
 * Reads a table of dates, one for each row, or the dates of a programme's table.
 * @throws {TypeError} when it is no such table
 */
export function readCsv(text: string): FeedContent {
  const table = datesTable(text);
  if (!table) throw new TypeError('no line of headings has a title and a date');
  const {values: items, refused} = readEach(
    table.rows,
    itemOf,
    (row) => textIn(row, 'nom') || `ligne ${row.line}`,
  );
  const events = readEach(inSeries(items), (item): AgendaEvent | Refusal => readEvent(item));
  return {events: events.values, announcements: [], refused: [...refused, ...events.refused]};
}
