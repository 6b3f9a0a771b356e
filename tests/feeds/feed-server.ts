import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {calendarEvent, csv, ics, odsRow, openagendaEvent, post, rss} from './invented-events.js';

/** What goes wrong, from a page on: the first where nothing else is said. */
export type Trouble = 'slow' | 'cut' | 'html' | 'error';

/** A real HTTP server that speaks as each interface does, with invented events. */
export interface FeedServer {
  readonly base: string;
  /** What was asked, with its query, in order; preflights too, which begin with `OPTIONS `. */
  readonly asked: string[];
  /** How many events each interface has. */
  count: number;
  trouble: {readonly what: Trouble; readonly page: number} | undefined;
  close(): Promise<void>;
}

export const KEY = 'cle-publique-inventee';

interface Reply {
  readonly status?: number;
  readonly body: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Rank of the page, from 1. */
  readonly page?: number;
}

const ranks = (from: number, size: number, count: number): number[] =>
  Array.from({length: Math.max(0, Math.min(size, count - from))}, (_, index) => from + index + 1);

function openagenda({searchParams}: URL, count: number): Reply {
  const key = searchParams.get('key');
  if (!key) return {status: 401, body: {error: 'unauthorized', message: 'a key is required'}};
  if (key !== KEY) return {status: 403, body: {error: 'forbidden', message: 'invalid key'}};
  const size = Math.min(Number(searchParams.get('size') ?? 20), 300);
  const from = Number(searchParams.getAll('after[]')[2] ?? 0);
  const page = ranks(from, size, count);
  const after = page.length > 0 ? [0, 1796200000000, from + page.length] : null;
  return {
    body: {success: true, total: count, events: page.map(openagendaEvent), after, sort: 'timings.asc'},
    headers: {'access-control-allow-origin': '*'},
    page: Math.floor(from / size) + 1,
  };
}

function eventsCalendar({searchParams}: URL, count: number): Reply {
  const page = Number(searchParams.get('page') ?? 1);
  const size = Math.min(Number(searchParams.get('per_page') ?? 10), 50);
  const events = ranks((page - 1) * size, size, count).map(calendarEvent);
  if (events.length === 0 && page > 1)
    return {
      status: 404,
      body: {code: 'event-archive-page-not-found', message: 'x', data: {status: 404}},
      page,
    };
  const total_pages = Math.ceil(count / size);
  // What is behind a proxy gives an address that nobody else can reach.
  const next =
    page < total_pages
      ? {next_rest_url: `http://10.0.0.1/wp-json/tribe/events/v1/events/?page=${page + 1}`}
      : {};
  return {
    body: {events, rest_url: 'http://10.0.0.1/', ...next, total: count, total_pages},
    headers: {'x-tec-total': String(count), 'x-tec-totalpages': String(total_pages)},
    page,
  };
}

function wordpress({searchParams}: URL, count: number): Reply {
  const page = Number(searchParams.get('page') ?? 1);
  const size = Math.min(Number(searchParams.get('per_page') ?? 10), 100);
  const posts = ranks((page - 1) * size, size, count).map(post);
  if (posts.length === 0 && page > 1)
    return {
      status: 400,
      body: {code: 'rest_post_invalid_page_number', message: 'x', data: {status: 400}},
      page,
    };
  return {
    body: posts,
    headers: {
      'x-wp-total': String(count),
      'x-wp-totalpages': String(Math.ceil(count / size)),
      'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages, Link',
      link: `<http://10.0.0.1/?page=${page + 1}>; rel="next"`,
    },
    page,
  };
}

function rows({searchParams, pathname}: URL, count: number): Reply {
  const headers = {'access-control-allow-origin': '*'};
  if (pathname.includes('/exports/')) return {body: ranks(0, count, count).map(odsRow), headers};
  const limit = Number(searchParams.get('limit') ?? 10);
  const offset = Number(searchParams.get('offset') ?? 0);
  if (limit > 100 || offset + limit > 10_000)
    return {status: 400, body: {error_code: 'InvalidRESTParameterError', message: 'x'}, headers};
  return {
    body: {total_count: count, results: ranks(offset, limit, count).map(odsRow)},
    headers,
    page: Math.floor(offset / limit) + 1,
  };
}

function reply(url: URL, count: number): Reply {
  const {pathname} = url;
  if (pathname.startsWith('/v2/agendas/')) return openagenda(url, count);
  if (pathname.startsWith('/wp-json/tribe/')) return eventsCalendar(url, count);
  if (pathname.startsWith('/wp-json/wp/v2/posts')) return wordpress(url, count);
  if (pathname.startsWith('/api/explore/v2.1/catalog/datasets/agenda/')) return rows(url, count);
  if (pathname.endsWith('.ics')) return {body: ics(1), type: 'text/calendar; charset=utf-8'};
  if (pathname.endsWith('.rss')) return {body: rss(1), type: 'application/rss+xml; charset=utf-8'};
  if (pathname.endsWith('.csv')) return {body: csv(1), type: 'text/csv; charset=utf-8'};
  if (pathname.endsWith('agenda.json'))
    return {body: {version: 1, events: [{title: 'Atelier', start: '2026-12-03T09:30'}]}};
  return {status: 404, body: 'nothing there', type: 'text/plain'};
}

function send(
  response: ServerResponse,
  {status = 200, body, type = 'application/json', headers}: Reply,
): void {
  response.writeHead(status, {'content-type': type, 'access-control-allow-origin': '*', ...headers});
  response.end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body));
}

/** Begins an answer and hangs up. */
function hangUp(response: ServerResponse): void {
  response.writeHead(200, {'content-length': '10000', 'access-control-allow-origin': '*'});
  response.write('{"success":true,', () => response.destroy());
}

function answer(server: FeedServer, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', server.base);
  server.asked.push(`${request.method === 'OPTIONS' ? 'OPTIONS ' : ''}${request.url ?? ''}`);
  const good = reply(url, server.count);
  const {trouble} = server;
  if (!trouble || (good.page ?? 1) < trouble.page) return send(response, good);
  if (trouble.what === 'cut') return hangUp(response);
  if (trouble.what === 'html')
    return send(response, {body: '<!doctype html><p>Maintenance', type: 'text/html'});
  if (trouble.what === 'error') return send(response, {status: 503, body: 'sorry', type: 'text/plain'});
  // Nothing comes for as long as the connection lasts.
}

export async function startFeedServer(): Promise<FeedServer> {
  const http = createServer((request, response) => answer(server, request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const server: FeedServer = {
    base: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    asked: [],
    count: 3,
    trouble: undefined,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}
