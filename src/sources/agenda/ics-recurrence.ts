import ICAL from 'ical.js';
import {dayOf, type CivilMoment} from '../../domain/agenda/civil-moment.js';
import {civilDate, dayNumber, type CivilDate} from '../../domain/civil-date.js';
import {icalTime} from './ics-clock.js';
import {fieldsOf, textOf} from './raw-values.js';

/** A series goes on for ever: what is read of it is the year before, and the year after. */
const WINDOW_DAYS = 366;
/** Every day of the window, and some. */
const MOST_DATES = 750;
/** A rule that finds nothing must not be followed for ever. */
const MOST_STEPS = 20_000;
const DAYS: Readonly<Record<string, number>> = {DAILY: 1, WEEKLY: 7};
const FOLLOWED = /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/;
const IMPOSSIBLE = 31;

interface Rule {
  readonly recur: ICAL.Recur;
  readonly until: string | undefined;
}

function ruleFrom(value: unknown): Rule | undefined {
  const {until, ...data} = fieldsOf(value);
  try {
    const recur = ICAL.Recur.fromData(data);
    return FOLLOWED.test(recur.freq) && canHappen(data) ? {recur, until: textOf(until)} : undefined;
  } catch {
    return undefined;
  }
}

/** Whether some month of the rule has some day of it: the 30th of February would be sought for ever. */
function canHappen({bymonthday, bymonth}: Readonly<Record<string, unknown>>): boolean {
  const numbers = (list: unknown): number[] => (list === undefined ? [] : [list].flat().map(Number));
  const [days, months] = [numbers(bymonthday), numbers(bymonth)];
  if (days.length === 0) return true;
  const longest = (month: number): number => new Date(Date.UTC(2024, month, 0)).getUTCDate();
  const most = months.length > 0 ? Math.max(...months.map(longest)) : IMPOSSIBLE;
  return days.some((day) => Math.abs(day) <= most && day !== 0);
}

/**
 * The start from which to follow a rule. That of every day or week may be moved by whole steps, so that nobody counts
 * the days since 2012; a rule that counts its own dates may not.
 */
function nearStart(start: CivilMoment, {recur}: Rule, from: CivilDate): CivilMoment {
  const step = (DAYS[recur.freq] ?? 0) * recur.interval;
  const steps =
    step > 0 && !recur.count ? Math.floor((dayNumber(from) - dayNumber(dayOf(start))) / step) - 1 : 0;
  return steps > 0 ? civilDate(dayNumber(dayOf(start)) + steps * step) + start.slice(10) : start;
}

function* following(start: CivilMoment, {recur}: Rule): Generator<CivilMoment> {
  const iterator = recur.iterator(icalTime(start));
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = iterator.next() as ICAL.Time | null | undefined;
    if (!next) return;
    yield next.toString().slice(0, start.length);
  }
}

/** What else is known of a series. Its moments are those of the clock that it is written in. */
export interface Series {
  readonly start: CivilMoment;
  readonly today: CivilDate;
  /** Whether a moment is after the end that the rule says. */
  readonly isAfter: (moment: CivilMoment, until: string) => boolean;
  readonly isLeftOut: (moment: CivilMoment) => boolean;
}

/**
 * Gives the dates of a series within a year of today; where none is, the last one before. A rule that nobody can follow
 * is its first date alone.
 */
export function occurrences(value: unknown, {start, today, isAfter, isLeftOut}: Series): CivilMoment[] {
  const rule = ruleFrom(value);
  if (!rule) return isLeftOut(start) ? [] : [start];
  const {until} = rule;
  const from = civilDate(dayNumber(today) - WINDOW_DAYS);
  const to = civilDate(dayNumber(today) + WINDOW_DAYS);
  const last = until?.slice(0, 10) ?? from;
  const dates = new Set<CivilMoment>();
  let before: CivilMoment | undefined;
  const take = (moment: CivilMoment): void => {
    if (isLeftOut(moment)) return;
    if (dayOf(moment) >= from) dates.add(moment);
    else if (moment > (before ?? '')) before = moment;
  };
  take(start);
  try {
    for (const moment of following(nearStart(start, rule, last < from ? last : from), rule)) {
      const isOver = until !== undefined && isAfter(moment, until);
      if (isOver || dayOf(moment) > to || dates.size >= MOST_DATES) break;
      if (moment > start) take(moment);
    }
  } catch {
    // Of a rule that cannot be followed to its end, what was found is kept.
  }
  return dates.size > 0 ? [...dates] : before === undefined ? [] : [before];
}
