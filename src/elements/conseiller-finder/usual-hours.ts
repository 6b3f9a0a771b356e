import {civilDate, dayNumber, type CivilDate} from '../../domain/civil-date.js';
import {
  dayIntervals,
  datesOfSomeWeeks,
  parseOpeningHours,
  weekHabits,
  type Holidays,
  type WeekHabit,
} from '../../domain/opening-hours.js';
import type {SheetMessages} from '../../i18n/fr-sheet.js';

/** Any week: only the names of its days are told. */
const MONDAY = dayNumber('2026-01-05');
const WEEK = Array.from({length: 7}, (_, day) => civilDate(MONDAY + day));
const ORDINARY = {has: () => false};
const DATES_TOLD = 2;

/** « lundi », « lundi, mardi », « lundi à vendredi ». */
function daysInWords(days: readonly string[], words: SheetMessages): string {
  const [first = '', ...rest] = days;
  return rest.length < 2 ? days.join(', ') : words.fromDayToDay(first, rest[rest.length - 1] ?? '');
}

/** Days that follow each other with the same hours together; those without are not told. */
function weekInWords({days}: WeekHabit, words: SheetMessages): string {
  const runs: {days: string[]; text: string}[] = [];
  WEEK.forEach((date, weekday) => {
    const text = (days[weekday] ?? []).map(([start, end]) => words.interval(start, end)).join(', ');
    const last = runs[runs.length - 1];
    if (last?.text === text) last.days.push(words.dayName(date));
    else runs.push({days: [words.dayName(date)], text});
  });
  return runs
    .filter(({text}) => text !== '')
    .map(({days: names, text}) => `${daysInWords(names, words)} ${text}`)
    .join('\u00a0; ');
}

function habitInWords(habit: WeekHabit, isOtherTurn: boolean, words: SheetMessages): string {
  const week = weekInWords(habit, words);
  if (habit.weeks === 'every') return week;
  if (habit.weeks === 'some') return words.someWeeks(week);
  return isOtherTurn ? words.theOtherWeek(week) : words.oneWeekInTwo(week);
}

/** Gives hours as a sheet of paper has them, one week in two included; as written where they are not understood. */
export function usualHours(written: string, words: SheetMessages): string {
  const hours = parseOpeningHours(written);
  if (!hours) return written;
  const habits = weekHabits(hours);
  return habits
    .map((habit, rank) =>
      habitInWords(habit, habit.weeks === 'even' && habits[rank - 1]?.weeks === 'odd', words),
    )
    .join('\u00a0; ');
}

/**
 * Says when what is not held every week comes next, since nobody knows which week is one in two: « prochaines dates : … »,
 * with their hours or without. Nothing where every week is the same.
 */
export function nextTurns(
  written: string,
  from: CivilDate,
  holidays: Holidays,
  words: SheetMessages,
  withHours: boolean,
): string {
  const hours = parseOpeningHours(written);
  if (!hours) return '';
  const told = datesOfSomeWeeks(hours, from, DATES_TOLD, holidays).map((date) => {
    const day = dayIntervals(hours, date, ORDINARY);
    const intervals = withHours && day.kind === 'intervals' ? day.intervals : [];
    return words
      .onDay(
        date,
        intervals.map(([start, end]) => words.interval(start, end)),
      )
      .trim();
  });
  return told.length > 0 ? words.nextDates(told.join(', ')) : '';
}
