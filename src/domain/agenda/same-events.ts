import {fold} from '../fold.js';
import type {AgendaEvent} from './agenda-event.js';
import {datesToldOnce} from './dates-told-once.js';
import {merged, newsOf} from './merged-event.js';
import {contradict, haveStartInCommon, startsOf} from './one-event.js';

/** Whether what is said of one holds for the dates of the other: it is the same, or said of all the dates of the other. */
function sayTheSame(a: AgendaEvent, b: AgendaEvent): boolean {
  if (a.status === b.status && a.placesLeft === b.placesLeft) return true;
  const [one, other] = [startsOf(a), startsOf(b)];
  const [more, fewer] = newsOf(a) > newsOf(b) ? [one, other] : [other, one];
  const isOfAll = [...fewer].every((start) => more.has(start));
  return isOfAll && (newsOf(a) !== newsOf(b) || one.size === other.size);
}

/**
 * Gives the events of several feeds, those that are the same once: they have the same title, no place that contradicts,
 * a start in common, and nothing that is said of one alone of their dates. The facts of the earlier feed go first, and
 * dates are joined. Two events of one feed are two.
 */
export function sameEvents(feeds: readonly (readonly AgendaEvent[])[]): AgendaEvent[] {
  const events: {event: AgendaEvent; feeds: Set<number>}[] = [];
  const byTitle = new Map<string, (typeof events)[number][]>();
  datesToldOnce(feeds).forEach((feed, index) => {
    for (const event of feed) {
      const title = fold(event.title);
      const alike = byTitle.get(title) ?? [];
      const same = alike.find(
        (other) =>
          !other.feeds.has(index) &&
          !contradict(other.event.place, event.place) &&
          haveStartInCommon(other.event, event) &&
          sayTheSame(other.event, event),
      );
      if (same) {
        same.event = merged(same.event, event);
        same.feeds.add(index);
        continue;
      }
      const added = {event, feeds: new Set([index])};
      events.push(added);
      byTitle.set(title, [...alike, added]);
    }
  });
  return events.map(({event}) => event);
}
