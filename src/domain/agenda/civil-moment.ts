import {MINUTES_PER_DAY, civilDate, dayNumber, type CivilDate} from '../civil-date.js';
import {instantOf, wallClock} from '../time-zone.js';

/**
 * What calendar and clock show where something happens: `2026-12-03T09:30`, or a whole day, `2026-12-03`. Two of the same
 * zone are in order as texts; a day comes before its hours.
 */
export type CivilMoment = string;

const FORM = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?)?$/;

/**
 * Reads a moment as files write it: a day, or a day and a time, seconds left out. What no calendar has, as 31 February or
 * 25:00, is `undefined`; so is a time with an offset, which is an instant.
 */
export function civilMomentFrom(text: string): CivilMoment | undefined {
  const [, day, hour, minute] = FORM.exec(text.trim()) ?? [];
  const number = dayNumber(day ?? '');
  // Some engines take 31 February for 3 March.
  if (!day || Number.isNaN(number) || civilDate(number) !== day) return undefined;
  if (hour === undefined || minute === undefined) return day;
  return Number(hour) < 24 && Number(minute) < 60 ? `${day}T${hour}:${minute}` : undefined;
}

/** The day of a moment. */
export const dayOf = (moment: CivilMoment): CivilDate => moment.slice(0, 10);

/** Minutes since midnight; `undefined` for a whole day. */
export function minutesOf(moment: CivilMoment): number | undefined {
  const [hour, minute] = moment.slice(11).split(':').map(Number);
  return moment.length > 10 ? (hour ?? 0) * 60 + (minute ?? 0) : undefined;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** What clocks of a time zone show at an instant. @throws {RangeError} for an unknown zone or an invalid date */
export function civilMomentAt(instant: Date, timeZone: string): CivilMoment {
  const {date, minutes} = wallClock(instant, timeZone);
  return `${date}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Instant of a moment in a time zone; that of midnight for a whole day. */
export const instantOfMoment = (moment: CivilMoment, timeZone: string): Date =>
  instantOf({date: dayOf(moment), minutes: minutesOf(moment) ?? 0}, timeZone);

/** Whether `Intl` knows a time zone by that name. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('fr', {timeZone: name}));
  } catch {
    return false;
  }
}

/** Instant at which a date is over: the end of its last day where it has no time. */
export function endOf({start, end = start}: {start: CivilMoment; end?: CivilMoment}, timeZone: string): Date {
  const wholeDay = minutesOf(end) === undefined ? MINUTES_PER_DAY : 0;
  return instantOf({date: dayOf(end), minutes: (minutesOf(end) ?? 0) + wholeDay}, timeZone);
}
