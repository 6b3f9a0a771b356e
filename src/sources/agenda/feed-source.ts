import {civilMomentAt, dayOf} from '../../domain/agenda/civil-moment.js';
import {createReader, type SourceOptions} from '../reader.js';
import {ask, type Understood} from '../requests.js';
import type {FeedContent, FeedReading, FeedSource, MarkupReader} from './feed.js';
import {feedParts, readFeed, type FeedParts} from './feed-body.js';
import type {FeedAddress} from './feeds-from.js';
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

/** Sources by address, so that every widget of the page shares what is read. */
const sources = new Map<string, FeedSource>();

/**
 * Gives the feed at an address: the same at each call, where nobody gives it a network or a storage of its own. How it is asked depends on the address; what it is, its content says: our agenda file,
 * OpenAgenda, The Events Calendar, WordPress, Opendatasoft, iCalendar, RSS or Atom. Its events are read around the day
 * that `now` says.
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

function newSource(address: FeedAddress, options: FeedSourceOptions): FeedSource {
  const {markup, parts = feedParts, now = () => new Date()} = options;
  const read = createReader(options);
  const reading = (): FeedReading => ({markup, today: dayOf(civilMomentAt(now(), 'Europe/Paris'))});

  const load = async (fresh: boolean): Promise<Understood<FeedContent>> => {
    const parse = (body: string): Promise<FeedContent> => readFeed(body, reading(), parts);
    const {value, receivedAt} = await ask(address.url, parse, options, fresh);
    return {value, body: textOfFeed(value), receivedAt};
  };

  return {
    id: address.id,
    read: (asking) => read({url: address.url, parse: feedOfText, load}, asking?.fresh),
  };
}
