import {civilDate, dayNumber, weekdayOf, type CivilDate} from '../../../domain/civil-date.js';
import {holidaysOf} from '../../../domain/holidays.js';
import {
  dayIntervals,
  parseOpeningHours,
  type Holidays,
  type OpeningHours,
} from '../../../domain/opening-hours.js';
import {timeZoneOf, wallClock} from '../../../domain/time-zone.js';
import {departementOfPlace, statusView, type StatusView} from '../../place/place-view.js';
import {nextTurns, usualHours} from '../usual-hours.js';
import type {Sheet} from './sheet.js';
import type {DayView, HoursView} from './sheet-view.js';

/** Today where the place is, `YYYY-MM-DD`, whatever the visitor's own calendar says. */
export function todayOf({found, now, departement}: Sheet): CivilDate {
  return wallClock(now, timeZoneOf(departementOfPlace(found.place, departement))).date;
}

/** Dates of the week, from Monday to Sunday, that holds a day. */
export function weekOf(date: CivilDate): CivilDate[] {
  const day = dayNumber(date);
  const monday = day - weekdayOf(day);
  return Array.from({length: 7}, (_, rank) => civilDate(monday + rank));
}

/** Whether hours are not the same every week, and a week's table is only that week's. */
export const alternates = (hours: string): boolean => /\bweek\b/.test(hours);

function dayView(date: CivilDate, hours: OpeningHours, holidays: Holidays, sheet: Sheet): DayView {
  const {words, messages, found} = sheet;
  const holiday = holidays.has(date);
  const day = {day: holiday ? words.dayAndDate(date) : words.day(date), today: date === todayOf(sheet)};
  const known = dayIntervals(hours, date, holidays);
  if (known.kind === 'unknown') {
    const next = found.place.phone ? messages.callBeforeComing : messages.askBeforeComing;
    return {...day, hours: [], note: words.unsaid(messages.holiday, next)};
  }
  const intervals = known.intervals.map(([start, end]) => words.interval(start, end));
  if (intervals.length === 0) {
    return {...day, hours: [], note: holiday ? words.closedOnHoliday : words.closed};
  }
  return {...day, hours: intervals, ...(holiday && {note: words.openOnHoliday})};
}

const sentence = (text: string): string => text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What a table of one week does not tell: when, the other weeks, and which day comes next. */
function alternateNote(written: string, holidays: Holidays, sheet: Sheet): string {
  const {words} = sheet;
  const next = nextTurns(written, todayOf(sheet), holidays, words, true);
  return [words.alternate, sentence(usualHours(written, words)), sentence(next)].filter(Boolean).join(' ');
}

/** Gives the hours of the week at the place's own date; as written where they are not understood, or what to do where there are none. */
export function hoursView(sheet: Sheet): HoursView {
  const {words, found, departement} = sheet;
  const {hours: written, phone} = found.place;
  const next = phone ? words.thenCall : words.thenAsk;
  if (written === undefined) return {kind: 'text', text: `${words.unknownHours} ${next}`};
  const hours = parseOpeningHours(written);
  if (!hours) return {kind: 'text', text: words.asWritten(written)};
  const holidays = holidaysOf(departementOfPlace(found.place, departement));
  const dates = weekOf(todayOf(sheet));
  return {
    kind: 'week',
    caption: words.weekOf(dates[0] ?? ''),
    days: dates.map((date) => dayView(date, hours, holidays, sheet)),
    ...(alternates(written) && {note: alternateNote(written, holidays, sheet)}),
  };
}

/** Says whether the place is open; what the hours say in full under it is not said twice. */
export function sheetStatus(sheet: Sheet): StatusView {
  const {found, words, messages} = sheet;
  const {hours, access, phone} = found.place;
  if (access.includes('pas-de-public')) return {kind: 'unknown', word: words.noPublic};
  if (hours === undefined) return {kind: 'unknown', word: messages.unknownHours};
  if (parseOpeningHours(hours)) return statusView(found.place, sheet);
  const rest = phone ? messages.callBeforeComing : messages.askBeforeComing;
  return {kind: 'unknown', word: words.checkHours, rest};
}
