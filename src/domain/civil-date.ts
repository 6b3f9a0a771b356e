/** A day of the calendar, wherever on Earth: `YYYY-MM-DD`. */
export type CivilDate = string;

export const MINUTES_PER_DAY = 1440;
const DAY_IN_MS = MINUTES_PER_DAY * 60_000;

/** Number of days from 1 January 1970 to that date; `NaN` when it is no date. */
export function dayNumber(date: CivilDate): number {
  return Date.parse(date) / DAY_IN_MS;
}

/** Date that is so many days after 1 January 1970. */
export function civilDate(day: number): CivilDate {
  return new Date(day * DAY_IN_MS).toISOString().slice(0, 10);
}

/** Day of the week of a day number, from 0 (Monday) to 6 (Sunday). */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** ISO 8601 week, 1 to 53, of a day number: the week belongs to the year that holds its Thursday. */
export function isoWeekOf(day: number): number {
  const thursday = day - weekdayOf(day) + 3;
  const year = civilDate(thursday).slice(0, 4);
  return Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
}
