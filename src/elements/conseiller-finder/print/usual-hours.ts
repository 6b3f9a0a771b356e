import {civilDate, dayNumber} from '../../../domain/civil-date.js';
import {dayIntervals, parseOpeningHours} from '../../../domain/opening-hours.js';
import type {SheetMessages} from '../../../i18n/fr-sheet.js';

/** Any week: public holidays are not told, since what is printed is read on any day. */
const MONDAY = dayNumber('2026-01-05');
const WEEK = Array.from({length: 7}, (_, day) => civilDate(MONDAY + day));
const ORDINARY = {has: () => false};

/**
 * Gives hours as a sheet of paper has them: days that follow each other with the same hours together; closed days are not
 * told. Hours that are not understood, or that are not the same every week, are as written.
 */
export function usualHours(written: string, words: SheetMessages): string {
  const hours = parseOpeningHours(written);
  if (!hours || /\bweek\b/.test(written)) return written;
  const runs: {from: string; to: string; text: string}[] = [];
  let last: (typeof runs)[number] | undefined;
  for (const date of WEEK) {
    const day = dayIntervals(hours, date, ORDINARY);
    const intervals = day.kind === 'intervals' ? day.intervals : [];
    const text = intervals.map(([start, end]) => words.interval(start, end)).join(', ');
    const name = words.day(date).toLowerCase();
    if (last?.text === text) last.to = name;
    else runs.push((last = {from: name, to: name, text}));
  }
  return runs
    .filter(({text}) => text !== '')
    .map(({from, to, text}) => `${from === to ? from : words.fromDayToDay(from, to)} ${text}`)
    .join(' ; ');
}
