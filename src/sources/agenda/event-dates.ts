import type {EventDate} from '../../domain/agenda/agenda-event.js';
import {
  civilMomentAt,
  civilMomentFrom,
  dayOf,
  minutesOf,
  type CivilMoment,
} from '../../domain/agenda/civil-moment.js';
import {textOf} from './raw-values.js';

const INSTANT = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** Reads a moment: as clocks of the event's zone show it, or an instant with its offset. */
export function momentOf(value: unknown, timeZone: string): CivilMoment | undefined {
  const text = textOf(value)?.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T') ?? '';
  if (!INSTANT.test(text)) return civilMomentFrom(text);
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : civilMomentAt(instant, timeZone);
}

/** Gives a date; the whole day of one that goes from midnight to the minute before the next. */
export function dateOf(start: CivilMoment, end: CivilMoment | undefined): EventDate {
  const isWholeDay = end !== undefined && minutesOf(start) === 0 && minutesOf(end) === 1439;
  const [from, to] = isWholeDay ? [dayOf(start), dayOf(end)] : [start, end];
  // An hour where the start is a day would come before it, or say nothing of when it starts.
  const last = to !== undefined && minutesOf(from) === undefined ? dayOf(to) : to;
  return last !== undefined && last > from ? {start: from, end: last} : {start: from};
}

/** Dates in order, each start once. */
export function inOrder(dates: readonly EventDate[]): EventDate[] {
  const byStart = new Map<string, EventDate>();
  for (const date of dates) {
    const other = byStart.get(date.start);
    if (!other || (date.end ?? '') > (other.end ?? '')) byStart.set(date.start, date);
  }
  return [...byStart.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}
