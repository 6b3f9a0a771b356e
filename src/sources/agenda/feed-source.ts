import {civilMomentAt, dayOf} from '../../domain/agenda/civil-moment.js';
import {createReader, type SourceOptions} from '../reader.js';
import {asSourceError, type Understood} from '../requests.js';
import {SourceError, type Failure} from '../source-error.js';
import type {FeedContent, FeedReading, FeedSource, MarkupReader} from './feed.js';
import {feedParts, readFeed, type FeedParts} from './feed-body.js';
import {openagendaPages, pagesOf} from './feed-pages.js';
import type {FeedAddress} from './feeds-from.js';
import {boundedFetch} from './bounded-fetch.js';
import {loadFeed} from './load-feed.js';
import {feedOfText, textOfFeed} from './stored-feed.js';

/** What reading a feed takes. */
export interface FeedSourceOptions extends SourceOptions {
  readonly markup: MarkupReader;
  /** The public key that OpenAgenda asks for; that of the address goes first. */
  readonly openagendaKey?: string | undefined;
  /** How many pages of a feed are asked for at most. */
  readonly maxPages?: number | undefined;
  /** Where the readers of others' formats come from: files on demand by default. */
  readonly parts?: FeedParts | undefined;
}

const EXPLANATIONS: Readonly<Record<Failure, string>> = {
  offline: 'no answer',
  timeout: 'nothing received for too long',
  status: 'the server refused',
  format: 'no agenda, calendar or feed that is known, or more than 20 MB of it',
};

/** A page of the largest agendas is a tenth of it: more is no calendar, and would fill the memory of a telephone. */
const MOST_BYTES = 20_000_000;

/** Sources by address, so that every widget of the page shares what is read. */
const sources = new Map<string, FeedSource>();

/**
 * Gives the feed at an address: the same at each call, where nobody gives it a network or a storage of its own. How it is asked depends on the address; what it is, its content says: our agenda file,
 * OpenAgenda, The Events Calendar, WordPress, Opendatasoft, iCalendar, RSS or Atom, a table of dates. Its events are read
 * around the day that `now` says.
 */
export function feedSource(address: FeedAddress, options: FeedSourceOptions): FeedSource {
  const {fetch, storage, parts, maxPages} = options;
  if (fetch ?? storage ?? parts ?? maxPages) return newSource(address, options);
  const name = [address.url, keyOf(address, options)].join(' ');
  const source = sources.get(name) ?? newSource(address, options);
  sources.set(name, source);
  return source;
}

const keyOf = ({key}: FeedAddress, {openagendaKey}: FeedSourceOptions): string | undefined =>
  key ?? (openagendaKey?.trim() || undefined);

/** The same failure, of the address without what was added to it: a key is in no message, and in no cause of one. */
function withoutKey(error: unknown, url: string): SourceError {
  const {failure, message} = asSourceError(error, url);
  const status = failure === 'status' ? /HTTP \d+/.exec(message)?.[0] : undefined;
  return new SourceError(failure, url, status ?? EXPLANATIONS[failure]);
}

function newSource(address: FeedAddress, options: FeedSourceOptions): FeedSource {
  const {markup, parts = feedParts, now = () => new Date()} = options;
  const read = createReader(options);
  const reading = (): FeedReading => ({markup, today: dayOf(civilMomentAt(now(), 'Europe/Paris'))});

  const load = async (fresh: boolean): Promise<Understood<FeedContent>> => {
    const {today} = reading();
    const key = keyOf(address, options);
    const paging =
      address.kind === 'openagenda' ? openagendaPages(address.url, key) : pagesOf(address.url, today);
    const request = {
      paging,
      read: (body: string) => readFeed(body, reading(), parts),
      maxPages: options.maxPages,
    };
    try {
      const {content, receivedAt} = await loadFeed(
        request,
        {...options, fetch: boundedFetch(MOST_BYTES, options.fetch)},
        fresh,
      );
      return {value: content, body: textOfFeed(content), receivedAt};
    } catch (error) {
      throw withoutKey(error, address.url);
    }
  };

  return {
    id: address.id,
    host: address.kind === 'openagenda' ? 'OpenAgenda' : new URL(address.url).host,
    read: (asking) => read({url: address.url, parse: feedOfText, load}, asking?.fresh),
  };
}
