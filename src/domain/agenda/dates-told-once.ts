import {fold} from '../fold.js';
import type {AgendaEvent} from './agenda-event.js';
import {merged, newsOf} from './merged-event.js';
import {contradict, startOf, startsOf} from './one-event.js';

/** An event among those of its title, whatever their feed; it may lose dates to another, or win its facts. */
interface Told {
  readonly feed: number;
  event: AgendaEvent;
}

type Dates = AgendaEvent['dates'];

/** The dates of an event that another has too, and those that are left. */
function parted({dates, timeZone}: AgendaEvent, other: AgendaEvent): {shared: Dates; left: Dates} {
  const starts = startsOf(other);
  const isShared = (date: Dates[number]): boolean => starts.has(startOf(date, timeZone));
  return {shared: dates.filter(isShared), left: dates.filter((date) => !isShared(date))};
}

/** Whether the feed that has news of a date also has it as planned: nobody knows which of the two is meant elsewhere. */
function isInDoubt(news: Told, dates: AgendaEvent, alike: readonly Told[]): boolean {
  return alike.some(
    ({feed, event}) =>
      feed === news.feed &&
      newsOf(event) < newsOf(news.event) &&
      !contradict(event.place, dates.place) &&
      parted(dates, event).shared.length > 0,
  );
}

/** Gives an event that has news the dates of a series of another feed that they are of, and what is said of them there. */
function take(news: Told, series: Told, alike: readonly Told[]): void {
  const {event} = series;
  const isSeries = event.dates.length > 1 && news.feed !== series.feed;
  if (!isSeries || newsOf(news.event) <= newsOf(event)) return;
  if (contradict(news.event.place, event.place)) return;
  const {shared, left} = parted(event, news.event);
  if (shared.length === 0 || left.length === 0) return;
  const dates = {...event, dates: shared};
  if (isInDoubt(news, dates, alike)) return;
  series.event = {...event, dates: left};
  news.event = merged(news.event, dates);
}

/**
 * Gives the events of several feeds, where a date of a series of which another feed has news (cancelled, full) is told
 * there only: the rest of the series is as planned.
 */
export function datesToldOnce(feeds: readonly (readonly AgendaEvent[])[]): readonly AgendaEvent[][] {
  const told = feeds.map((events, feed) => events.map((event): Told => ({feed, event})));
  const byTitle = new Map<string, Told[]>();
  for (const one of told.flat()) {
    const title = fold(one.event.title);
    const alike = byTitle.get(title);
    if (alike) alike.push(one);
    else byTitle.set(title, [one]);
  }
  for (const alike of byTitle.values()) {
    for (const news of alike.filter(({event}) => newsOf(event) > 0)) {
      for (const series of alike) take(news, series, alike);
    }
  }
  return told.map((events) => events.map(({event}) => event));
}
