import {dayOf, type CivilMoment} from '../../domain/agenda/civil-moment.js';
import {civilDate, dayNumber, type CivilDate} from '../../domain/civil-date.js';
import {momentsOf, type Effort} from './recurrence-days.js';
import {ruleFrom} from './recurrence-rule.js';

/** A series goes on for ever: what is read of it is the year before, and the year after. */
const WINDOW_DAYS = 366;
/** Every day of the window, as often as a rule may have it. */
const MOST_DATES = 3000;

/** What else is known of a series. Its moments are those of the clock that it is written in. */
export interface Series {
  readonly start: CivilMoment;
  readonly today: CivilDate;
  /** What all the series of the calendar may cost. */
  readonly effort: Effort;
  /** Whether a moment is after the end that the rule says. */
  readonly isAfter: (moment: CivilMoment, until: string) => boolean;
  readonly isLeftOut: (moment: CivilMoment) => boolean;
}

/**
 * Gives the dates of a series within a year of today; where none is, the last one before. A rule that nobody can follow
 * is its first date alone.
 */
export function occurrences(value: unknown, series: Series): CivilMoment[] {
  const {start, today, effort, isAfter, isLeftOut} = series;
  const rule = ruleFrom(value, start);
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
  for (const moment of momentsOf(rule, start, {near: last < from ? last : from, to}, effort)) {
    const isOver = until !== undefined && isAfter(moment, until);
    if (isOver || dates.size >= MOST_DATES) break;
    if (moment > start) take(moment);
  }
  return dates.size > 0 ? [...dates] : before === undefined ? [] : [before];
}
