import type {RawRecord} from '../domain/record.js';
import type {DownloadOptions} from './download.js';
import {ask} from './requests.js';

/** The most rows that the API gives at once. */
const PAGE_SIZE = 50;
/** Two thousand places, more than twice the largest département: beyond, the filter did not do its work. */
const MAX_PAGES = 40;
const AT_ONCE = 4;

interface Page {
  readonly rows: readonly RawRecord[];
  /** Number of pages in all. */
  readonly pages: number;
}

function pageFrom(body: string): Page {
  const {data, meta} = JSON.parse(body) as {data?: unknown; meta?: {total?: unknown}};
  const pages = Math.ceil(Number(meta?.total) / PAGE_SIZE);
  if (!Array.isArray(data) || Number.isNaN(pages)) throw new TypeError('not an answer of the tabular API');
  if (pages > MAX_PAGES) throw new TypeError(`${pages} pages for one département`);
  return {rows: data as RawRecord[], pages};
}

/**
 * Gives the address of a page of a resource's rows whose `code_insee` is in the département: a text between `48000` and
 * `48999`, `2A000` and `2A999`, `97400` and `97499`.
 */
export function pageAddress(base: string | URL, resourceId: string, departement: string, page = 1): string {
  const url = new URL(`/api/resources/${encodeURIComponent(resourceId)}/data/`, base);
  url.searchParams.set('code_insee__greater', departement.padEnd(5, '0'));
  url.searchParams.set('code_insee__less', departement.padEnd(5, '9'));
  url.searchParams.set('page_size', String(PAGE_SIZE));
  url.searchParams.set('page', String(page));
  return url.href;
}

/**
 * Gives the rows of every page, and when the first was received. A few pages are asked for at a time.
 * @throws {SourceError}
 */
export async function readPages(
  addressOf: (page: number) => string,
  options: DownloadOptions,
  fresh: boolean,
): Promise<{rows: RawRecord[]; receivedAt: Date}> {
  const read = (page: number) => ask(addressOf(page), pageFrom, options, fresh);
  const first = await read(1);
  const rows = [...first.value.rows];
  for (let next = 2; next <= first.value.pages; next += AT_ONCE) {
    const count = Math.min(AT_ONCE, first.value.pages - next + 1);
    const answers = await Promise.all(Array.from({length: count}, (_, index) => read(next + index)));
    for (const {value} of answers) rows.push(...value.rows);
  }
  return {rows, receivedAt: first.receivedAt};
}
