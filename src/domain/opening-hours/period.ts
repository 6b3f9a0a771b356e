import {MINUTES_PER_DAY} from '../civil-date.js';
import {hoursOfDay, type DayHours, type Holidays} from './day-intervals.js';
import type {Interval, OpeningHours} from './rule.js';

/** A stretch of time in minutes since 1 January 1970 00:00 on the place's own clocks. What lies between is closed. */
export interface Period {
  readonly kind: 'open' | 'unknown';
  readonly start: number;
  readonly end: number;
}

/** Periods of some days in a row, in order, cut at the first and at the last midnight; nights join the days. */
export function* periods(
  hours: OpeningHours,
  firstDay: number,
  count: number,
  holidays: Holidays,
): Generator<Period, undefined> {
  let pending: Period | undefined;
  for (let day = firstDay; day < firstDay + count; day++) {
    for (const period of periodsOfDay(hours, day, holidays)) {
      if (pending?.kind === period.kind && period.start <= pending.end) {
        pending = {...pending, end: Math.max(pending.end, period.end)};
      } else {
        if (pending) yield pending;
        pending = period;
      }
    }
  }
  if (pending) yield pending;
}

/** From 00:00 to 24:00, what the night of the day before brings included. */
function periodsOfDay(hours: OpeningHours, day: number, holidays: Holidays): Period[] {
  const midnight = day * MINUTES_PER_DAY;
  const within = (kind: Period['kind'], intervals: readonly Interval[], shift: number): Period[] =>
    intervals
      .map(([start, end]) => [Math.max(start - shift, 0), Math.min(end - shift, MINUTES_PER_DAY)] as const)
      .filter(([start, end]) => start < end)
      .map(([start, end]) => ({kind, start: midnight + start, end: midnight + end}));
  const today = hoursOfDay(hours, day, holidays);
  if (today.kind === 'unknown') return within('unknown', [[0, MINUTES_PER_DAY]], 0);
  const eve = hoursOfDay(hours, day - 1, holidays);
  return [
    ...within(eve.kind === 'unknown' ? 'unknown' : 'open', possible(eve), MINUTES_PER_DAY),
    ...within('open', today.intervals, 0),
  ];
}

const possible = (day: DayHours): readonly Interval[] => (day.kind === 'unknown' ? day.usual : day.intervals);
