import type {DownloadOptions} from '../download.js';
import {ask, type Understood} from '../requests.js';
import type {FeedContent} from './feed.js';
import type {Paging} from './feed-pages.js';
import {withOwnIds} from './event-id.js';
import {statusOf} from '../http-status.js';

/** A few pages are a screen's worth; a reader on a telephone must not wait for a whole region. */
const MOST_PAGES = 4;

/** What is asked, and how it is understood. */
export interface FeedRequest {
  readonly paging: Paging;
  readonly read: (body: string) => Promise<FeedContent>;
  readonly maxPages?: number | undefined;
}

/** What came of a feed. */
export interface LoadedFeed {
  readonly content: FeedContent;
  readonly receivedAt: Date;
}

interface Page {
  readonly content: FeedContent;
  readonly next: string | undefined;
}

/** The items of pages. One that a page had is not taken from the next, as when another was added meanwhile. */
function once<Item extends {readonly id: string}>(pages: readonly (readonly Item[])[]): Item[] {
  const seen = new Set<string>();
  return pages.flatMap((items) => {
    const added = items.filter(({id}) => !seen.has(id));
    items.forEach(({id}) => seen.add(id));
    return added;
  });
}

/** What pages said, one after the other. */
function together(pages: readonly FeedContent[], isPartial: boolean): FeedContent {
  const [first] = pages;
  return {
    ...first,
    events: withOwnIds(once(pages.map(({events}) => events))),
    announcements: once(pages.map(({announcements}) => announcements)),
    refused: pages.flatMap(({refused}) => refused),
    ...(isPartial && {isPartial}),
  };
}

const idsOf = ({events, announcements}: FeedContent): string[] =>
  [...events, ...announcements].map(({id}) => id);

/** Whether a page has what those before it have not; one of which nothing can be shown may have. */
function hasNews(page: FeedContent, before: readonly FeedContent[]): boolean {
  const known = new Set(before.flatMap(idsOf));
  const ids = idsOf(page);
  return ids.length === 0 || ids.some((id) => !known.has(id));
}

const jsonOf = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Asks a feed for its pages, one after the other. A page that fails after the first is missing, and what follows it;
 * what came before is given.
 * @throws {SourceError} when the first page fails
 */
export async function loadFeed(
  request: FeedRequest,
  options: DownloadOptions,
  fresh: boolean,
): Promise<LoadedFeed> {
  const {paging, read, maxPages = MOST_PAGES} = request;
  const pages: FeedContent[] = [];
  let url: string | undefined = paging.first;
  let receivedAt = new Date(0);
  let isPartial = false;
  const understood = async (body: string): Promise<Page> => ({
    content: await read(body),
    next: paging.next(jsonOf(body), pages.length + 1),
  });
  const askPage = (page: string): Promise<Understood<Page>> => ask(page, understood, options, fresh);
  while (url !== undefined && pages.length < maxPages) {
    try {
      const {value, receivedAt: when} = await askPage(url);
      receivedAt = when;
      // A server that has lost its place gives the same page for ever.
      const isKnown = pages.length > 0 && !hasNews(value.content, pages);
      if (!isKnown) pages.push(value.content);
      url = isKnown ? undefined : value.next;
    } catch (error) {
      if (pages.length === 0) throw error;
      isPartial = statusOf(error) !== paging.pastTheEnd || paging.pastTheEnd === undefined;
      url = undefined;
    }
  }
  const isCut = pages.some((page) => page.isPartial);
  return {content: together(pages, isPartial || isCut || url !== undefined), receivedAt};
}
