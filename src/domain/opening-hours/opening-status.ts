import {MINUTES_PER_DAY, dayNumber} from '../civil-date.js';
import {instantOf, wallClock} from '../time-zone.js';
import type {Holidays} from './day-intervals.js';
import {periods} from './period.js';
import type {OpeningHours} from './rule.js';

/** Whether a place is open. A moment that the hours do not promise is absent. */
export type OpeningStatus =
  | {readonly kind: 'open'; readonly until?: Date}
  | {readonly kind: 'closed'; readonly opensAt?: Date}
  | {readonly kind: 'unknown'};

/** Where the place is: its IANA time zone, as `timeZoneOf` gives it, and its public holidays, as `holidaysOf` does. */
export interface OpeningContext {
  readonly timeZone: string;
  readonly holidays: Holidays;
}

// One week in two, one of them on a public holiday, around New Year's weeks 53 and 1, is five weeks; one in four is eight.
const DAYS_AHEAD = 9 * 7;

/**
 * Whether a place is open at an instant, by its own clocks whatever the machine's, clock changes included.
 *
 * - `unknown` without hours, and on a public holiday that the hours do not mention: a place may close then, or not.
 * - `open`, `until` the first closing. No `until` when it does not close in the next nine weeks, or when it would stay
 *   open into such a holiday.
 * - `closed`, `opensAt` the next opening. No `opensAt` when there is none in the next nine weeks, or when such a holiday
 *   comes first: the place may well open on it, or not, so no moment can be called the next opening.
 */
export function openingStatus(
  hours: OpeningHours | undefined,
  at: Date,
  {timeZone, holidays}: OpeningContext,
): OpeningStatus {
  if (!hours) return {kind: 'unknown'};
  const {date} = wallClock(at, timeZone);
  const today = dayNumber(date);
  const instant = (minutes: number): Date =>
    instantOf({date, minutes: minutes - today * MINUTES_PER_DAY}, timeZone);
  const ahead = periods(hours, today, DAYS_AHEAD, holidays);
  for (const period of ahead) {
    const until = instant(period.end);
    if (until <= at) continue;
    const start = instant(period.start);
    if (start > at) return period.kind === 'open' ? {kind: 'closed', opensAt: start} : {kind: 'closed'};
    if (period.kind === 'unknown') return {kind: 'unknown'};
    const lastsBeyond = period.end === (today + DAYS_AHEAD) * MINUTES_PER_DAY;
    const mayGoOn = ahead.next().value?.start === period.end;
    return lastsBeyond || mayGoOn ? {kind: 'open'} : {kind: 'open', until};
  }
  return {kind: 'closed'};
}
