import type {AgendaEvent, EventDate, EventPlace} from '../../domain/agenda/agenda-event.js';
import {minutesOf, type CivilMoment} from '../../domain/agenda/civil-moment.js';
import {departementNamed} from '../../domain/agenda/in-territory.js';
import type {Position} from '../../domain/geography.js';
import {known} from '../../domain/record/known.js';
import {dateOf, inOrder, momentOf} from './event-dates.js';
import {madeId} from './event-id.js';
import type {FeedContent, FeedReading, MarkupReader, Refusal} from './feed.js';
import {columnsOf, type Column} from './opendatasoft-columns.js';
import {plainLine, plainText, summaryOf} from './plain-text.js';
import {fieldsOf, listOf, textOf, textsOf, type RawFields} from './raw-values.js';
import {readEach} from './read-each.js';
import {placeOf, positionOf} from './read-event.js';
import {signUpsFrom, webAddressOf} from './sign-ups.js';

type Columns = (column: Column) => unknown;

/** A row, wherever the version of the interface puts it. */
function rowOf(record: unknown): RawFields {
  const {fields, record: inner, recordid} = fieldsOf(record);
  const row = fields ?? fieldsOf(inner)['fields'];
  return row === undefined ? fieldsOf(record) : {recordid, ...fieldsOf(row)};
}

function rowsOf(value: unknown): readonly unknown[] | undefined {
  const {records, results} = fieldsOf(value);
  return [value, results, records].find((rows): rows is readonly unknown[] => Array.isArray(rows));
}

const isRow = (record: unknown): boolean => {
  const columns = columnsOf(rowOf(record));
  return columns('title') !== undefined && columns('start') !== undefined;
};

/** Whether a JSON value is rows of a portal of open data, or a plain list of such rows. */
export function isOpendatasoft(value: unknown): boolean {
  const rows = rowsOf(value);
  return Array.isArray(value) ? value.some(isRow) : rows !== undefined;
}

/** `[44.5, 3.5]`, `{lat, lon}` or « 44.5, 3.5 »; nobody knows where `0, 0` is. */
function positionFrom(columns: Columns): Position | undefined {
  const point = columns('position');
  const {lat, lon} = fieldsOf(point);
  const pair = Array.isArray(point) ? listOf(point) : (textOf(point) ?? '').split(/\s*[,;]\s*/);
  return (
    positionOf(lat, lon) ??
    positionOf(pair[0], pair[1]) ??
    positionOf(columns('latitude'), columns('longitude'))
  );
}

function placeFrom(columns: Columns, markup: MarkupReader): EventPlace | undefined {
  const line = (column: Column): string | undefined => plainLine(textOf(columns(column)), markup);
  const departement = line('departement');
  return placeOf({
    name: line('placeName'),
    address: line('address'),
    postcode: line('postcode'),
    commune: line('commune'),
    codeInsee: line('codeInsee'),
    departement: departement && departementNamed(departement),
    position: positionFrom(columns),
  });
}

const FRENCH_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;
const HOUR = /^(\d{1,2})\s*[:h]\s*(\d\d)?/i;
const ZONE = 'Europe/Paris';

function momentFrom(value: unknown, time: unknown): CivilMoment | undefined {
  const two = (digits: string): string => digits.padStart(2, '0');
  const text = textOf(value)?.replace(
    FRENCH_DAY,
    (_, day: string, month: string, year: string) => `${year}-${two(month)}-${two(day)}`,
  );
  const moment = momentOf(text, ZONE);
  const [, hour, minutes = '00'] = HOUR.exec(textOf(time) ?? '') ?? [];
  if (!moment || !hour || minutesOf(moment) !== undefined) return moment;
  return momentOf(`${moment}T${two(hour)}:${minutes}`, ZONE) ?? moment;
}

/** Timings that OpenAgenda publishes as a text of JSON. */
function timingsOf(value: unknown): EventDate[] {
  const text = textOf(value) ?? '';
  if (!text.startsWith('[')) return [];
  try {
    return listOf(JSON.parse(text)).flatMap((timing) => {
      const {begin, end} = fieldsOf(timing);
      const start = momentOf(begin, ZONE);
      return start ? dateOf(start, momentOf(end, ZONE)) : [];
    });
  } catch {
    return [];
  }
}

function datesOf(columns: Columns): EventDate[] | Refusal {
  const timings = timingsOf(columns('timings'));
  if (timings.length > 0) return inOrder(timings);
  const start = momentFrom(columns('start'), columns('startTime'));
  if (!start) return columns('start') === undefined ? 'no-date' : 'unreadable-date';
  return [dateOf(start, momentFrom(columns('end'), columns('endTime')))];
}

const listed = (value: unknown, markup: MarkupReader): string[] =>
  textsOf(
    textsOf(value)
      .flatMap((text) => text.split(/\s*[;|]\s*/))
      .map((text) => plainLine(text, markup)),
  );

function eventFrom(record: unknown, {markup}: FeedReading): AgendaEvent | Refusal {
  const row = rowOf(record);
  const columns = columnsOf(row);
  const title = plainLine(textOf(columns('title')), markup);
  if (!title) return Object.keys(row).length > 0 ? 'no-title' : 'not-an-event';
  const dates = datesOf(columns);
  if (typeof dates === 'string') return dates;
  const place = placeFrom(columns, markup);
  const description = plainText(textOf(columns('description')), markup);
  return known<AgendaEvent>({
    id: textOf(columns('id')) ?? madeId(title, dates, place),
    title,
    dates,
    timeZone: ZONE,
    status: 'scheduled',
    place,
    summary: summaryOf(plainText(textOf(columns('summary')), markup)),
    description,
    themes: listed(columns('themes'), markup),
    audiences: listed(columns('audiences'), markup),
    price: plainLine(textOf(columns('price')), markup),
    link: webAddressOf(columns('link')),
    onlineLink: webAddressOf(columns('onlineLink')),
    signUps: signUpsFrom([columns('registration'), columns('email'), columns('phone')]),
    organisers: [],
    programme: [],
    documents: [],
  });
}

/**
 * Reads rows of a portal of open data: those of Opendatasoft's versions 1 and 2, or a plain list. Their columns have the
 * names that people give them.
 * @throws {TypeError} when there are no rows
 */
export function readOpendatasoft(value: unknown, reading: FeedReading): FeedContent {
  const rows = rowsOf(value);
  if (!rows || !isOpendatasoft(value)) throw new TypeError('not rows of a portal of open data');
  const {values, refused} = readEach(
    rows,
    (record) => eventFrom(record, reading),
    (record) => textOf(columnsOf(rowOf(record))('title')),
  );
  return {events: values, announcements: [], refused};
}
