import {MINUTES_PER_DAY, dayNumber, type CivilDate} from '../civil-date.js';
import {periods} from './period.js';
import type {Interval, OpeningHours} from './rule.js';

/**
 * When a place is open in the week that starts on the date given: minutes since that day's 00:00 on the place's clock,
 * sorted, merged, from 0 to 10 080. It is the time of that very week: a Sunday night past midnight is cut at the week's
 * end, and the night of the Sunday before stands at its start. Public holidays are not applied: see `dayIntervals`.
 */
export function weekIntervals(hours: OpeningHours, monday: CivilDate): Interval[] {
  const first = dayNumber(monday);
  const origin = first * MINUTES_PER_DAY;
  const ordinary = {has: () => false};
  return Array.from(
    periods(hours, first, 7, ordinary),
    ({start, end}) => [start - origin, end - origin] as const,
  );
}
