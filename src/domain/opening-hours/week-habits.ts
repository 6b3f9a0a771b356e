import {civilDate, dayNumber, weekdayOf, type CivilDate} from '../civil-date.js';
import type {Holidays} from './day-intervals.js';
import {intervalsOn, type Interval, type OpeningHours} from './rule.js';

/** Which weeks of the year: all, every second one (those of odd number, or even), or others. */
export type WhichWeeks = 'every' | 'odd' | 'even' | 'some';

/** What is the same in some weeks of the year. */
export interface WeekHabit {
  readonly weeks: WhichWeeks;
  /** From Monday to Sunday; none on a day that is closed, or that another habit tells. */
  readonly days: readonly (readonly Interval[])[];
}

/** Week 1 of a year that has 53. */
const MONDAY = dayNumber('2025-12-29');
const WEEKS = Array.from({length: 53}, (_, rank) => rank + 1);
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const ORDER: readonly WhichWeeks[] = ['every', 'odd', 'even', 'some'];
/** Most years have 52 weeks: the last one changes nothing to a habit. */
const FEWEST = 52;

function kindOf(weeks: readonly number[]): WhichWeeks {
  if (weeks.length >= FEWEST) return 'every';
  if (weeks.length < FEWEST / 2) return 'some';
  if (weeks.every((week) => week % 2 === 1)) return 'odd';
  return weeks.every((week) => week % 2 === 0) ? 'even' : 'some';
}

/** The weeks in which a weekday has each of the hours that it ever has. */
function weeksByHours(
  hours: OpeningHours,
  weekday: number,
): {intervals: readonly Interval[]; weeks: number[]}[] {
  const found = new Map<string, {intervals: readonly Interval[]; weeks: number[]}>();
  for (const week of WEEKS) {
    const intervals = intervalsOn(hours, weekday, MONDAY + 7 * (week - 1) + weekday) ?? [];
    if (intervals.length === 0) continue;
    const known = found.get(intervals.join()) ?? {intervals, weeks: []};
    known.weeks.push(week);
    found.set(intervals.join(), known);
  }
  return [...found.values()];
}

/**
 * Gives hours as people tell them: what is the same every week first, then what is one week in two, then the rest. Public
 * holidays are not applied.
 */
export function weekHabits(hours: OpeningHours): WeekHabit[] {
  const habits = new Map<string, {weeks: WhichWeeks; days: (readonly Interval[])[]}>();
  for (const weekday of WEEKDAYS) {
    for (const {intervals, weeks} of weeksByHours(hours, weekday)) {
      const kind = kindOf(weeks);
      const key = kind === 'some' ? weeks.join() : kind;
      const habit = habits.get(key) ?? {weeks: kind, days: WEEKDAYS.map(() => [])};
      habit.days[weekday] = intervals;
      habits.set(key, habit);
    }
  }
  return [...habits.values()].sort((a, b) => ORDER.indexOf(a.weeks) - ORDER.indexOf(b.weeks));
}

/** A year and a week: what is held in the summer only has its next dates too. */
const DAYS_AHEAD = 53 * 7;

/** Gives the first dates, from one on, of what is not held every week; a public holiday is none of them. */
export function datesOfSomeWeeks(
  hours: OpeningHours,
  from: CivilDate,
  count: number,
  holidays: Holidays,
): CivilDate[] {
  const everyWeek = weekHabits(hours).find(({weeks}) => weeks === 'every')?.days;
  const first = dayNumber(from);
  const dates: CivilDate[] = [];
  for (let day = first; day < first + DAYS_AHEAD && dates.length < count; day++) {
    const weekday = weekdayOf(day);
    if (everyWeek?.[weekday]?.length || holidays.has(civilDate(day))) continue;
    if (intervalsOn(hours, weekday, day)?.length) dates.push(civilDate(day));
  }
  return dates;
}
