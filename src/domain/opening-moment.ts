import {civilDate, dayNumber, weekdayOf, type CivilDate} from './civil-date.js';
import {departementOf} from './geography.js';
import {holidaysOf} from './holidays.js';
import {dayIntervals, openingStatus, parseOpeningHours} from './opening-hours.js';
import type {Place} from './place.js';
import {timeZoneOf, wallClock} from './time-zone.js';

/** When a visitor wants to come: now, today, next Saturday (today if it is one), or on a day of their own. */
export type Moment =
  {readonly kind: 'now' | 'today' | 'saturday'} | {readonly kind: 'day'; readonly date: CivilDate};

const SATURDAY = 5;

/** Date of the next Saturday, that day itself on a Saturday. */
function saturdayFrom(date: CivilDate): CivilDate {
  const day = dayNumber(date);
  return civilDate(day + ((SATURDAY - weekdayOf(day) + 7) % 7));
}

function dateOf(moment: Moment, now: Date, timeZone: string): CivilDate {
  if (moment.kind === 'day') return moment.date;
  const today = wallClock(now, timeZone).date;
  return moment.kind === 'saturday' ? saturdayFrom(today) : today;
}

/** Gives whether some hours are open then, in a département: what is the same for all its places is found once. */
function openIn(departement: string, moment: Moment, now: Date): (hours: string) => boolean | undefined {
  const timeZone = timeZoneOf(departement);
  const holidays = holidaysOf(departement);
  const date = dateOf(moment, now, timeZone);
  return (hours) => {
    const read = parseOpeningHours(hours);
    if (!read) return undefined;
    if (moment.kind === 'now') {
      const {kind} = openingStatus(read, now, {timeZone, holidays});
      return kind === 'unknown' ? undefined : kind === 'open';
    }
    const day = dayIntervals(read, date, holidays);
    return day.kind === 'unknown' ? undefined : day.intervals.length > 0;
  };
}

/**
 * Gives whether a place is open at a moment; `undefined` when its hours do not say. Many places keep the same hours:
 * each text is evaluated once.
 * @param departement where a place is whose own commune is not known
 */
export function openingAt(
  moment: Moment,
  now: Date,
  departement: string,
): (place: Place) => boolean | undefined {
  const answers = new Map<string, boolean | undefined>();
  const departements = new Map<string, ReturnType<typeof openIn>>();
  return ({hours, codeInsee}) => {
    if (hours === undefined) return undefined;
    const where = codeInsee ? departementOf(codeInsee) : departement;
    const key = `${where} ${hours}`;
    if (!answers.has(key)) {
      const open = departements.get(where) ?? openIn(where, moment, now);
      departements.set(where, open);
      answers.set(key, open(hours));
    }
    return answers.get(key);
  };
}
