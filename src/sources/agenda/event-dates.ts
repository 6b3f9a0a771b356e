import type {EventDate} from '../../domain/agenda/agenda-event.js';
import {
  civilMomentAt,
  civilMomentFrom,
  dayOf,
  minutesOf,
  type CivilMoment,
} from '../../domain/agenda/civil-moment.js';
import {MINUTES_PER_DAY} from '../../domain/civil-date.js';
import {textOf} from './raw-values.js';

const INSTANT = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * A moment at which something may happen. Programs write the year 1, or 1601, for a date that they do not have, and what
 * is past the year 9999 is the end of a sum.
 */
export function eventMoment(text: string): CivilMoment | undefined {
  const moment = civilMomentFrom(text);
  return moment !== undefined && moment >= '1900' ? moment : undefined;
}

/** Reads a moment: as clocks of the event's zone show it, or an instant with its offset. */
export function momentOf(value: unknown, timeZone: string): CivilMoment | undefined {
  const text = textOf(value)?.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T') ?? '';
  if (!INSTANT.test(text)) return eventMoment(text);
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : eventMoment(civilMomentAt(instant, timeZone));
}

/**
 * Gives a date; the whole day of one that goes from midnight to the minute before the next. Both ends are days, or both
 * have an hour: where only one has, it is a matter of days.
 */
export function dateOf(start: CivilMoment, end: CivilMoment | undefined): EventDate {
  if (end === undefined) return {start};
  const isWholeDay = minutesOf(start) === 0 && minutesOf(end) === MINUTES_PER_DAY - 1;
  const isMixed = (minutesOf(start) === undefined) !== (minutesOf(end) === undefined);
  if (!isWholeDay && !isMixed) return end > start ? {start, end} : {start};
  if (dayOf(end) > dayOf(start)) return {start: dayOf(start), end: dayOf(end)};
  return {start: isWholeDay ? dayOf(start) : start};
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
