import {civilDate, dayNumber, weekdayOf, type CivilDate} from '../civil-date.js';
import {PUBLIC_HOLIDAY, intervalsOn, type Interval, type OpeningHours} from './rule.js';

/** What says whether a date, `YYYY-MM-DD`, is a public holiday: `holidaysOf(departement)`, or any `Set` of dates. */
export interface Holidays {
  has(date: CivilDate): boolean;
}

/**
 * What a day's hours are. `unknown`: a public holiday that the hours do not mention; `usual` is what such a weekday has.
 * Intervals are in minutes since the day's 00:00 on the clock, sorted and apart; none is closed all day; one that goes
 * past midnight belongs wholly to the day on which it starts, and ends after 1440.
 */
export type DayHours =
  | {readonly kind: 'intervals'; readonly intervals: readonly Interval[]}
  | {readonly kind: 'unknown'; readonly usual: readonly Interval[]};

/** Hours of one date, as a table of the week shows them. */
export function dayIntervals(hours: OpeningHours, date: CivilDate, holidays: Holidays): DayHours {
  return hoursOfDay(hours, dayNumber(date), holidays);
}

/** Same as `dayIntervals`, by day number. */
export function hoursOfDay(hours: OpeningHours, day: number, holidays: Holidays): DayHours {
  const usual = intervalsOn(hours, weekdayOf(day), day) ?? [];
  if (!holidays.has(civilDate(day))) return {kind: 'intervals', intervals: usual};
  const intervals = intervalsOn(hours, PUBLIC_HOLIDAY, day);
  return intervals ? {kind: 'intervals', intervals} : {kind: 'unknown', usual};
}
