import type {AgendaEvent} from '../domain/agenda/agenda-event.js';
import {dayOf} from '../domain/agenda/civil-moment.js';
import type {FeedContent} from '../sources/agenda/feed.js';
import {feedSource} from '../sources/agenda/feed-source.js';
import type {FeedAddress} from '../sources/agenda/feeds-from.js';
import type {AgendaOptions} from './agenda-options.js';
import {fetchOrRead} from './agenda-addresses.js';
import {isSourceError, whyNotRead} from './agenda-failure.js';
import {agendaParts} from './agenda-parts.js';
import {comingCount, isMuchLess} from './agenda-shrinkage.js';
import type {AgendaTerritory} from './agenda-territory.js';
import {BuildError} from './build-error.js';
import {nodeMarkup} from './markup.js';

/** What came of one feed. */
export interface FeedOutcome {
  readonly id: string;
  /** What is published of it: what was read, or what the earlier file had. */
  readonly content: FeedContent;
  /** Why it was not read, or not believed, in French; its earlier events are then kept. */
  readonly fault?: string;
  /** How many of its events are left out: in another territory, nobody knows where, or over for too long. */
  readonly elsewhere: number;
  readonly unknown: number;
  readonly past: number;
}

const MOST_PAGES = 200;
const NO_KEY = 'OpenAgenda demande une clé : donnez --openagenda-key, ou la variable DRAILLE_OPENAGENDA_KEY';
const NOTHING: FeedContent = {events: [], announcements: [], refused: []};

const isRecent = ({dates}: AgendaEvent, since: string): boolean =>
  dates.some(({start, end = start}) => dayOf(end) >= since);

/** An event as it is published: its dates of long ago left out. */
const recentDates = (event: AgendaEvent, since: string): AgendaEvent => ({
  ...event,
  dates: event.dates.filter(({start, end = start}) => dayOf(end) >= since),
});

function chosen(id: string, read: FeedContent, territory: AgendaTerritory, since: string): FeedOutcome {
  const {events, elsewhere, unknown} = territory.narrow(read.events);
  const recent = events.filter((event) => isRecent(event, since)).map((event) => recentDates(event, since));
  return {id, content: {...read, events: recent}, elsewhere, unknown, past: events.length - recent.length};
}

async function contentOf(address: FeedAddress, options: AgendaOptions): Promise<FeedContent | string> {
  const {openagendaKey, timeout, now} = options;
  if (address.kind === 'openagenda' && !address.key && !openagendaKey) return NO_KEY;
  // A source says nothing of the cause of a failure: that of a file is for who gave it.
  let fileFault: string | undefined;
  const fetch: typeof fetchOrRead = async (url, init) => {
    try {
      return await fetchOrRead(url, init);
    } catch (error) {
      if (error instanceof BuildError) fileFault = error.message;
      throw error;
    }
  };
  const source = feedSource(address, {
    markup: nodeMarkup,
    parts: agendaParts,
    openagendaKey,
    timeoutMs: timeout,
    maxPages: MOST_PAGES,
    fetch,
    now: () => now,
  });
  try {
    return (await source.read({fresh: true})).value;
  } catch (error) {
    if (!isSourceError(error)) throw error;
    return fileFault ?? whyNotRead(error, timeout);
  }
}

/** Reads one feed; where it fails, or suddenly has much less, gives what the earlier file had of it. */
export async function readFeedOnce(
  address: FeedAddress,
  earlier: FeedContent | undefined,
  territory: AgendaTerritory,
  options: AgendaOptions,
): Promise<FeedOutcome> {
  const {id} = address;
  const {since, shrinking, now} = options;
  const kept = (fault: string): FeedOutcome => ({...chosen(id, earlier ?? NOTHING, territory, since), fault});
  const content = await contentOf(address, options);
  if (typeof content === 'string') return kept(content);
  const outcome = chosen(id, content, territory, since);
  const [before, after] = [earlier?.events ?? [], outcome.content.events].map((events) =>
    comingCount(events, now),
  );
  if (shrinking === 'refuse' && isMuchLess(before ?? 0, after ?? 0))
    return kept(
      `beaucoup moins de dates à venir qu’avant (${after} au lieu de ${before}). Si c’est voulu : --allow-shrink`,
    );
  return outcome;
}
