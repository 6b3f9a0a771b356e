import {isoWeekOf} from '../civil-date.js';

/** Start and end in minutes; `[540, 720]` is 9:00 to 12:00. */
export type Interval = readonly [start: number, end: number];

/** Index of the public holiday beside the weekdays, 0 (Monday) to 6 (Sunday): a kind of day of its own. */
export const PUBLIC_HOLIDAY = 7;

/** What one rule of the text says: on these kinds of day, in these ISO weeks, open then (never, when empty). */
export interface Rule {
  readonly days: readonly number[];
  readonly weeks?: {readonly first: number; readonly last: number; readonly step: number};
  /** From the day's own 00:00, sorted and apart; an end after 24:00 is on the next day. */
  readonly intervals: readonly Interval[];
}

/** Key of what `OpeningHours` holds; kept within the folder, so that only the functions here look inside. */
export const RULES = Symbol('rules');

/** Opening hours that were understood: an immutable value made by `parseOpeningHours`, read by the other functions. */
export interface OpeningHours {
  readonly [RULES]: readonly Rule[];
}

/**
 * Intervals that the hours give to a kind of day, 0 (Monday) to 6 (Sunday) or `PUBLIC_HOLIDAY`, on a day number;
 * `undefined` when no rule speaks of it. The last rule that does wins; one limited to some weeks speaks only in those.
 */
export function intervalsOn(hours: OpeningHours, kind: number, day: number): readonly Interval[] | undefined {
  const speaks = ({days, weeks}: Rule): boolean =>
    days.includes(kind) && (!weeks || holds(weeks, isoWeekOf(day)));
  return hours[RULES].filter(speaks).pop()?.intervals;
}

function holds({first, last, step}: NonNullable<Rule['weeks']>, week: number): boolean {
  return week >= first && week <= last && (week - first) % step === 0;
}
