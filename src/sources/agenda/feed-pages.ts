import type {CivilDate} from '../../domain/civil-date.js';
import {fieldsOf, listOf, numberOf, textOf} from './raw-values.js';

/** How a feed that has pages is asked for them. */
export interface Paging {
  /** Address of the first page. */
  readonly first: string;
  /** Address of the page after one, which has a rank from 1; `undefined` where it was the last. */
  readonly next: (body: unknown, rank: number) => string | undefined;
  /** The status that says, of a page asked after the last one, that there is none. */
  readonly pastTheEnd?: number;
}

/** What is asked of OpenAgenda: nothing of who wrote the event. */
const FIELDS = (
  'uid slug title description longDescription keywords timings nextTiming lastTiming firstTiming timezone status state ' +
  'draft private attendanceMode onlineAccessLink location registration conditions originAgenda.slug'
).split(' ');
const POST_FIELDS = 'id,date,status,link,title,excerpt';

/** Gives an address with parameters that it does not have yet. */
function withDefaults(address: string, parameters: readonly (readonly [string, string])[]): URL {
  const url = new URL(address);
  const own = new Set(url.searchParams.keys());
  for (const [name, value] of parameters) if (!own.has(name)) url.searchParams.append(name, value);
  return url;
}

function withParameter(url: URL, name: string, value: string): string {
  const next = new URL(url);
  next.searchParams.set(name, value);
  return next.href;
}

/** OpenAgenda gives a cursor, the values of which are sent back as they came. */
export function openagendaPages(address: string, key: string | undefined): Paging {
  const url = withDefaults(address, [
    ...(key ? [['key', key] as const] : []),
    ['size', '300'],
    ['relative[]', 'current'],
    ['relative[]', 'upcoming'],
    ['monolingual', 'fr'],
    ['longDescriptionFormat', 'markdown'],
    ...FIELDS.map((field) => ['includeFields[]', field] as const),
  ]);
  const size = Number(url.searchParams.get('size'));
  return {
    first: url.href,
    next(body) {
      const {after, events} = fieldsOf(body);
      if (listOf(after).length === 0 || listOf(events).length < size) return undefined;
      const next = new URL(url);
      for (const value of listOf(after)) next.searchParams.append('after[]', textOf(value) ?? '');
      return next.href;
    },
  };
}

/** A page that has as many items as was asked for may be followed by another. */
function numberedPages(
  url: URL,
  name: string,
  isFull: (body: unknown) => boolean,
  pastTheEnd: number,
): Paging {
  const first = Number(url.searchParams.get(name) ?? 1);
  return {
    first: url.href,
    next: (body, rank) => (isFull(body) ? withParameter(url, name, String(first + rank)) : undefined),
    pastTheEnd,
  };
}

/** What follows is known by its rank: the address that the answer gives may be that of a server behind a proxy. */
function eventsCalendarPages(address: string, today: CivilDate): Paging {
  const url = withDefaults(address, [
    ['per_page', '50'],
    ['start_date', today],
  ]);
  return numberedPages(url, 'page', (body) => textOf(fieldsOf(body)['next_rest_url']) !== undefined, 404);
}

function wordpressPages(address: string): Paging {
  const url = withDefaults(address, [
    ['per_page', '20'],
    ['_fields', POST_FIELDS],
  ]);
  const size = Number(url.searchParams.get('per_page'));
  return numberedPages(url, 'page', (body) => listOf(body).length >= size, 400);
}

/** Rows are asked for by how many were before. Version 2.1 gives a hundred at most, and none after the ten thousandth. */
function rowsPages(
  address: string,
  size: {name: string; most: string},
  offset: string,
  rows: string,
): Paging {
  const url = withDefaults(address, [[size.name, size.most]]);
  const count = Number(url.searchParams.get(size.name));
  const from = Number(url.searchParams.get(offset) ?? 0);
  return {
    first: url.href,
    next(body, rank) {
      const {[rows]: list, total_count, nhits} = fieldsOf(body);
      const total = numberOf(total_count) ?? numberOf(nhits) ?? Infinity;
      const start = from + rank * count;
      const isLast = listOf(list).length < count || start >= total || start + count > 10_000 || count < 1;
      return isLast ? undefined : withParameter(url, offset, String(start));
    },
  };
}

/** How a feed is asked, by its address; one that is of no interface that is known has one page. */
export function pagesOf(address: string, today: CivilDate): Paging {
  const {pathname, searchParams} = new URL(address);
  const route = pathname + (searchParams.get('rest_route') ?? '');
  if (/\/tribe\/events\/v1\/events\/?$/.test(route)) return eventsCalendarPages(address, today);
  if (/\/wp\/v2\/[\w-]+\/?$/.test(route)) return wordpressPages(address);
  if (/\/api\/explore\/v2\.\d\/catalog\/datasets\/[^/]+\/records\/?$/.test(pathname))
    return rowsPages(address, {name: 'limit', most: '100'}, 'offset', 'results');
  if (/\/api\/records\/1\.0\/search\/?$/.test(pathname))
    return rowsPages(address, {name: 'rows', most: '100'}, 'start', 'records');
  return {first: address, next: () => undefined};
}
