import {civilDate, dayNumber} from '../../../domain/civil-date.js';
import {dayIntervals, parseOpeningHours} from '../../../domain/opening-hours.js';
import type {SheetMessages} from '../../../i18n/fr-sheet.js';

/** Any week: public holidays are not told, since what is printed is read on any day. */
const MONDAY = dayNumber('2026-01-05');
const WEEK = Array.from({length: 7}, (_, day) => civilDate(MONDAY + day));
const ORDINARY = {has: () => false};

/** « lundi », « lundi, mardi », « lundi à vendredi ». */
function daysInWords(days: readonly string[], words: SheetMessages): string {
  const [first = '', ...rest] = days;
  return rest.length < 2 ? days.join(', ') : words.fromDayToDay(first, rest[rest.length - 1] ?? '');
}

/**
 * Gives hours as a sheet of paper has them: days that follow each other with the same hours together; closed days are not
 * told. Hours that are not understood, or that are not the same every week, are as written.
 */
export function usualHours(written: string, words: SheetMessages): string {
  const hours = parseOpeningHours(written);
  if (!hours || /\bweek\b/.test(written)) return written;
  const runs: {days: string[]; text: string}[] = [];
  for (const date of WEEK) {
    const day = dayIntervals(hours, date, ORDINARY);
    const intervals = day.kind === 'intervals' ? day.intervals : [];
    const text = intervals.map(([start, end]) => words.interval(start, end)).join(', ');
    const last = runs[runs.length - 1];
    if (last?.text === text) last.days.push(words.day(date).toLowerCase());
    else runs.push({days: [words.day(date).toLowerCase()], text});
  }
  return runs
    .filter(({text}) => text !== '')
    .map(({days, text}) => `${daysInWords(days, words)} ${text}`)
    .join('\u00a0; ');
}
