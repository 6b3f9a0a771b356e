import {fold} from '../fold.js';
import type {AgendaEvent, EventDate, EventStatus} from './agenda-event.js';

/** What keeps people from coming goes before what has only changed, and that before what is as planned. */
const NEWS: readonly EventStatus[] = [
  'scheduled',
  'rescheduled',
  'moved-online',
  'full',
  'postponed',
  'cancelled',
];

/** How much an event says of what became of it: of two that differ, the one that says more is right. */
export const newsOf = ({status, placesLeft}: AgendaEvent): number =>
  NEWS.indexOf(status) + (placesLeft === undefined ? 0 : 0.5);

/** The dates of two events, each start once; those of another time zone are left to the first. */
function joinedDates(a: AgendaEvent, b: AgendaEvent): readonly EventDate[] {
  if (a.timeZone !== b.timeZone) return a.dates;
  const dates = new Map(b.dates.map((date) => [date.start, date]));
  for (const date of a.dates) dates.set(date.start, {...dates.get(date.start), ...date});
  return [...dates.values()].sort((one, other) => (one.start < other.start ? -1 : 1));
}

const joined = (a: readonly string[], b: readonly string[]): string[] => {
  const known = new Set(a.map(fold));
  return [...a, ...b.filter((word) => !known.has(fold(word)))];
};

/** Makes one event of two: what the first says, and what only the second does. */
export function merged(a: AgendaEvent, b: AgendaEvent): AgendaEvent {
  const either = <T>(first: readonly T[], second: readonly T[]): readonly T[] =>
    first.length > 0 ? first : second;
  return {
    ...b,
    ...a,
    dates: joinedDates(a, b),
    // One that knows of nothing must not hide that it is full, or cancelled.
    status: newsOf(b) > newsOf(a) ? b.status : a.status,
    ...((a.place ?? b.place) && {place: {...b.place, ...a.place}}),
    themes: joined(a.themes, b.themes),
    audiences: joined(a.audiences, b.audiences),
    organisers: joined(a.organisers, b.organisers),
    signUps: either(a.signUps, b.signUps),
    programme: either(a.programme, b.programme),
    documents: either(a.documents, b.documents),
  };
}
