import type {AgendaEvent, Announcement} from '../../../domain/agenda/agenda-event.js';
import type {NarrowedEvents} from '../../../domain/agenda/in-territory.js';
import {sameEvents} from '../../../domain/agenda/same-events.js';
import {civilDate, dayNumber} from '../../../domain/civil-date.js';
import {fold} from '../../../domain/fold.js';
import type {FeedContent, Refused} from '../../../sources/agenda/feed.js';
import {missed} from '../../event/feeds-notice.js';

/** Whose the dates are. */
export interface AgendaOrigin {
  readonly name: string;
  readonly url?: string;
  readonly licence?: string;
}

/** What was read of all the feeds that answered. */
export interface AgendaContents {
  readonly events: readonly AgendaEvent[];
  /** How many are not of the element's territory. */
  readonly outside: number;
  readonly announcements: readonly Announcement[];
  /** What could not be read, which whoever keeps the calendar may mend. */
  readonly unread: readonly Refused[];
  /** The feeds, as they call themselves. */
  readonly origins: readonly AgendaOrigin[];
  /** The oldest of the feeds' days, so that nothing is said to be newer than it is. */
  readonly updated?: string;
}

/** Keeps, of the events of one feed, those of the element's territory. */
export type Narrow = (events: readonly AgendaEvent[]) => NarrowedEvents;

const MOST_ANNOUNCEMENTS = 5;
const DAYS_OF_NEWS = 365;

/** Two feeds may give one id to two events. */
function withOwnIds(events: readonly AgendaEvent[]): readonly AgendaEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const before = seen.get(event.id) ?? 0;
    seen.set(event.id, before + 1);
    return before > 0 ? {...event, id: `${event.id}/${before + 1}`} : event;
  });
}

/** The latest news, each once, none of it a year old. */
function latestNews(announcements: readonly Announcement[], today: string): readonly Announcement[] {
  const oldest = civilDate(dayNumber(today) - DAYS_OF_NEWS);
  const told = new Set<string>();
  return [...announcements]
    .filter(({published}) => published >= oldest && published <= today)
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
    .filter(({title}) => {
      const key = fold(title);
      return !told.has(key) && told.add(key);
    })
    .slice(0, MOST_ANNOUNCEMENTS);
}

/** A feed that does not say what it is called is not named. */
function originsOf(feeds: readonly FeedContent[]): readonly AgendaOrigin[] {
  const origins = new Map<string, AgendaOrigin>();
  for (const {name, url, licence} of feeds) {
    if (name && !origins.has(name)) origins.set(name, {name, ...(url && {url}), ...(licence && {licence})});
  }
  return [...origins.values()];
}

/** Gathers what feeds gave: an event that several of them have appears once. */
export function gather(feeds: readonly FeedContent[], narrow: Narrow, today: string): AgendaContents {
  const narrowed = feeds.map(({events}) => narrow(events));
  const [updated] = feeds.flatMap((feed) => feed.updated ?? []).sort();
  return {
    events: withOwnIds(sameEvents(narrowed.map(({events}) => events))),
    outside: narrowed.reduce((sum, {outside}) => sum + outside, 0),
    announcements: latestNews(
      feeds.flatMap((feed) => feed.announcements),
      today,
    ),
    unread: feeds.flatMap(({refused}) => missed(refused)),
    origins: originsOf(feeds),
    ...(updated && {updated}),
  };
}
