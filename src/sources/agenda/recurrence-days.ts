import {dayOf, type CivilMoment} from '../../domain/agenda/civil-moment.js';
import {civilDate, dayNumber, weekdayOf, type CivilDate} from '../../domain/civil-date.js';
import type {RecurrenceRule} from './recurrence-rule.js';

/** How many days are looked at, for all the series of a calendar: a rule may find none for ever. */
export class Effort {
  #left: number;

  constructor(days = 500_000) {
    this.#left = days;
  }

  get isOver(): boolean {
    return this.#left < 0;
  }

  /** Whether so many days more may be looked at. */
  spend(days: number): boolean {
    this.#left -= days;
    return !this.isOver;
  }
}

interface Period {
  readonly from: number;
  /** The day after its last. */
  readonly to: number;
}

/** How long before a window to begin, so that a date before it is found where there is one: 29 February is rare. */
const LOOK_BACK = {DAILY: 1, WEEKLY: 7, MONTHLY: 400, YEARLY: 3000};

const firstOf = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000;
const dateOf = (day: number): Date => new Date(day * 86_400_000);

/** The day, week, month or year in which the rule looks for the `index`th time. */
function periodAt({frequency, interval, weekStart}: RecurrenceRule, start: number, index: number): Period {
  const steps = index * interval;
  const [year, month] = [dateOf(start).getUTCFullYear(), dateOf(start).getUTCMonth()];
  switch (frequency) {
    case 'DAILY':
      return {from: start + steps, to: start + steps + 1};
    case 'WEEKLY': {
      const from = start - ((weekdayOf(start) - weekStart + 7) % 7) + steps * 7;
      return {from, to: from + 7};
    }
    case 'MONTHLY':
      return {from: firstOf(year, month + steps), to: firstOf(year, month + steps + 1)};
    case 'YEARLY':
      return {from: firstOf(year + steps, 0), to: firstOf(year + steps + 1, 0)};
  }
}

/** The time from which to look, so that nobody counts the days since 2012; a rule that counts its own dates starts at the first. */
function nearIndex({frequency, interval, count}: RecurrenceRule, start: number, near: number): number {
  const days = {DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366}[frequency] * interval;
  if (count !== undefined) return 0;
  return Math.max(0, Math.floor((near - LOOK_BACK[frequency] - start) / days) - 1);
}

/** Whether a day is the `rank`th of its weekday, from either end of a period. */
const hasRank = (day: number, {from, to}: Period, rank: number): boolean =>
  rank > 0 ? Math.floor((day - from) / 7) + 1 === rank : Math.floor((to - 1 - day) / 7) + 1 === -rank;

/** Whether a day is the `number`th of a period, from either end. */
const hasNumber = (day: number, {from, to}: Period, numbers: readonly number[]): boolean =>
  numbers.length === 0 || numbers.includes(day - from + 1) || numbers.includes(day - to);

function isOn(rule: RecurrenceRule, day: number): boolean {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (rule.months.length > 0 && !rule.months.includes(month + 1)) return false;
  const ofMonth = {from: firstOf(year, month), to: firstOf(year, month + 1)};
  const ofYear = {from: firstOf(year, 0), to: firstOf(year + 1, 0)};
  const ranked = rule.frequency === 'YEARLY' && rule.months.length === 0 ? ofYear : ofMonth;
  return (
    hasNumber(day, ofMonth, rule.monthDays) &&
    hasNumber(day, ofYear, rule.yearDays) &&
    (rule.weekdays.length === 0 ||
      rule.weekdays.some(
        ({weekday, rank}) => weekday === weekdayOf(day) && (rank === 0 || hasRank(day, ranked, rank)),
      ))
  );
}

const clock = (minutes: number): string =>
  `T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What a rule gives in one period. */
function momentsIn(rule: RecurrenceRule, {from, to}: Period): CivilMoment[] {
  const moments: CivilMoment[] = [];
  for (let day = from; day < to; day++) {
    if (!isOn(rule, day)) continue;
    const date = civilDate(day);
    moments.push(...(rule.times.length > 0 ? rule.times.map((time) => date + clock(time)) : [date]));
  }
  const {positions} = rule;
  return positions.length === 0
    ? moments
    : moments.filter(
        (_, index) => positions.includes(index + 1) || positions.includes(index - moments.length),
      );
}

/**
 * Gives the moments of a rule, in order, from its start or from a while before `near`, until a day. Days are looked at one by
 * one, and no more of them than the effort allows, whatever the rule says.
 */
export function* momentsOf(
  rule: RecurrenceRule,
  start: CivilMoment,
  {near, to}: {near: CivilDate; to: CivilDate},
  effort: Effort,
): Generator<CivilMoment> {
  const [first, last] = [dayNumber(dayOf(start)), dayNumber(to)];
  let left = rule.count ?? Infinity;
  for (let index = nearIndex(rule, first, dayNumber(near)); ; index++) {
    const period = periodAt(rule, first, index);
    // What is past the end of all calendars is not a number.
    if (!(period.from <= last) || !effort.spend(period.to - period.from)) return;
    for (const moment of momentsIn(rule, period)) {
      if (moment < start) continue;
      if (left-- <= 0) return;
      yield moment;
    }
  }
}
