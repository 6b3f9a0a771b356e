import {civilDate, dayNumber, type CivilDate} from '../../../domain/civil-date.js';
import {dayIntervals, parseOpeningHours, type OpeningHours} from '../../../domain/opening-hours.js';
import type {Permanence} from '../../../domain/place.js';
import {wordsOf} from '../../place/place-view.js';
import {alternates, todayOf, weekOf} from './hours-view.js';
import {detailsOf, type Sheet} from './sheet.js';

/** A permanence is told as a habit: what it does on a public holiday is not known. */
const NO_HOLIDAYS = {has: () => false};
/** A year and a week: what is held in the summer only has its next dates too. */
const DAYS_AHEAD = 53 * 7;
const DATES_TOLD = 3;

function hoursOn(hours: OpeningHours, date: CivilDate, {words}: Sheet): string[] {
  const day = dayIntervals(hours, date, NO_HOLIDAYS);
  return day.kind === 'intervals' ? day.intervals.map(([start, end]) => words.interval(start, end)) : [];
}

/** « mardi et jeudi 9 h à 12 h », days of the same hours told together. */
function everyWeek(hours: OpeningHours, sheet: Sheet): string {
  const together = new Map<string, {dates: CivilDate[]; told: string[]}>();
  for (const date of weekOf(todayOf(sheet))) {
    const told = hoursOn(hours, date, sheet);
    if (told.length === 0) continue;
    const same = together.get(told.join()) ?? {dates: [], told};
    same.dates.push(date);
    together.set(told.join(), same);
  }
  return [...together.values()].map(({dates, told}) => sheet.words.everyWeek(dates, told)).join(', ');
}

/** The first dates of what is not held every week. */
function nextDates(hours: OpeningHours, {from = '', until = '9999'}: Permanence, sheet: Sheet): string {
  const today = todayOf(sheet);
  const first = dayNumber(from > today ? from : today);
  const dates = Array.from({length: DAYS_AHEAD}, (_, rank) => civilDate(first + rank))
    .filter((date) => date <= until && hoursOn(hours, date, sheet).length > 0)
    .slice(0, DATES_TOLD)
    .map((date) => sheet.words.onDay(date, hoursOn(hours, date, sheet)));
  return dates.length > 0 ? sheet.words.nextDates(dates.join(', ')) : '';
}

/** Nothing for one that will not be held again. */
function when(permanence: Permanence, sheet: Sheet): string {
  const hours = parseOpeningHours(permanence.hours);
  if (!hours) return permanence.hours;
  return alternates(permanence.hours) ? nextDates(hours, permanence, sheet) : everyWeek(hours, sheet);
}

function permanenceView(permanence: Permanence, sheet: Sheet): string[] {
  const {words} = sheet;
  const {programme, from, until, note} = permanence;
  const time = when(permanence, sheet);
  if (time === '') return [];
  const [name] = programme ? wordsOf([programme], words.vocabulary.programmes) : [];
  const told = [
    words.permanence(name, time),
    ...(from && from > todayOf(sheet) ? [words.from(from)] : []),
    ...(until ? [words.until(until)] : []),
  ].join(', ');
  return [note ? `${told} (${note})` : told];
}

/** Puts the permanences of a place into words, but those that are over. */
export function permanencesView(sheet: Sheet): string[] {
  const today = todayOf(sheet);
  const permanences = detailsOf(sheet)?.permanences ?? [];
  return permanences
    .filter(({until}) => until === undefined || until >= today)
    .flatMap((permanence) => permanenceView(permanence, sheet));
}
