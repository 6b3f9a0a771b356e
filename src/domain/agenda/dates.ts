import type {AgendaEvent, EventDate} from './agenda-event.js';
import {endOf, instantOfMoment} from './civil-moment.js';

/** What has dates, in a time zone. */
export type Dated = Pick<AgendaEvent, 'dates' | 'timeZone'>;

/** The dates that are not over at that moment: what is under way is among them. */
export const comingDates = ({dates, timeZone}: Dated, now: Date): readonly EventDate[] =>
  dates.filter((date) => endOf(date, timeZone) > now);

/** What is still to come, the soonest first; and what is over, the latest first. An event with dates on both sides is to come. */
export function sortEvents<Event extends Dated>(
  events: readonly Event[],
  now: Date,
): {readonly coming: readonly Event[]; readonly past: readonly Event[]} {
  const instant = ({timeZone}: Event, date: EventDate | undefined): number =>
    date ? instantOfMoment(date.start, timeZone).getTime() : 0;
  const placed = events.map((event) => {
    const [next] = comingDates(event, now);
    return {event, next, at: instant(event, next ?? event.dates[event.dates.length - 1])};
  });
  const coming = placed.filter(({next}) => next).sort((a, b) => a.at - b.at);
  const past = placed.filter(({next}) => !next).sort((a, b) => b.at - a.at);
  return {coming: coming.map(({event}) => event), past: past.map(({event}) => event)};
}
