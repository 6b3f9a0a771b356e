import {civilMomentFrom, dayOf, minutesOf, type CivilMoment} from '../../domain/agenda/civil-moment.js';
import {dayNumber, weekdayOf} from '../../domain/civil-date.js';
import {fieldsOf, numberOf, textOf} from './raw-values.js';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** How a series goes on. A list without anything in it asks for nothing. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | undefined;
  /** As it is written: a day, or an instant. */
  readonly until: string | undefined;
  /** Weekdays are from 0, Monday. */
  readonly weekStart: number;
  /** `rank`: the first, the last (-1)… of its month or of its year; 0 for each. */
  readonly weekdays: readonly {readonly weekday: number; readonly rank: number}[];
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  /** Which ones are kept of what the rest gives in a period. */
  readonly positions: readonly number[];
  /** Minutes since midnight; none for whole days. */
  readonly times: readonly number[];
}

const FREQUENCIES: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FOLLOWED = new Set(
  'freq interval count until wkst byday bymonth bymonthday byyearday bysetpos byhour byminute bysecond'.split(
    ' ',
  ),
);
/** A workshop that starts more often in a day is a bus. */
const MOST_TIMES = 4;

const numbersOf = (value: unknown): number[] => [value].flat().flatMap((one) => numberOf(one) ?? []);

function weekdaysOf(value: unknown): RecurrenceRule['weekdays'] {
  return [value].flat().flatMap((one) => {
    const [, rank, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(textOf(one) ?? '') ?? [];
    const weekday = WEEKDAYS.indexOf(name);
    return weekday < 0 ? [] : {weekday, rank: Number(rank ?? 0)};
  });
}

function timesOf(hours: readonly number[], minutes: readonly number[], start: CivilMoment): number[] {
  const own = minutesOf(start);
  if (own === undefined) return [];
  const [atHours, atMinutes] = [
    hours.length > 0 ? hours : [Math.floor(own / 60)],
    minutes.length > 0 ? minutes : [own % 60],
  ];
  const times = atHours.flatMap((hour) => atMinutes.map((minute) => hour * 60 + minute));
  return [...new Set(times)].sort((a, b) => a - b);
}

/** What a rule leaves to the first date: its weekday, its day of the month, its month. */
function withStart(rule: RecurrenceRule, start: CivilMoment): RecurrenceRule {
  const [, month = 1, day = 1] = dayOf(start).split('-').map(Number);
  const {frequency, weekdays, months, monthDays, yearDays} = rule;
  if (frequency === 'DAILY' || weekdays.length + monthDays.length + yearDays.length > 0) return rule;
  if (frequency === 'WEEKLY')
    return {...rule, weekdays: [{weekday: weekdayOf(dayNumber(dayOf(start))), rank: 0}]};
  return {
    ...rule,
    monthDays: [day],
    ...(frequency === 'YEARLY' && months.length === 0 && {months: [month]}),
  };
}

/** An end that no calendar has is none. */
const untilOf = (written = ''): string | undefined =>
  civilMomentFrom(written.replace(/Z$/, '')) === undefined ? undefined : written;

/** Reads a rule, taken apart by ical.js, of a series that starts then; `undefined` for one that is not followed. */
export function ruleFrom(value: unknown, start: CivilMoment): RecurrenceRule | undefined {
  const parts = fieldsOf(value);
  const frequency = FREQUENCIES.find((one) => one === parts['freq']);
  const interval = numberOf(parts['interval'] ?? 1) ?? 0;
  const times = timesOf(numbersOf(parts['byhour']), numbersOf(parts['byminute']), start);
  const isFollowed =
    Object.keys(parts).every((name) => FOLLOWED.has(name)) &&
    Number.isInteger(interval) &&
    interval > 0 &&
    times.length <= MOST_TIMES &&
    times.every((time) => time >= 0 && time < 1440);
  if (!frequency || !isFollowed) return undefined;
  const rule: RecurrenceRule = {
    frequency,
    interval,
    count: numberOf(parts['count']),
    until: untilOf(textOf(parts['until'])),
    // ical.js counts from 1, Sunday.
    weekStart: ((numberOf(parts['wkst']) ?? 2) + 5) % 7,
    weekdays: weekdaysOf(parts['byday']),
    months: numbersOf(parts['bymonth']),
    monthDays: numbersOf(parts['bymonthday']),
    yearDays: numbersOf(parts['byyearday']),
    positions: numbersOf(parts['bysetpos']),
    times,
  };
  return withStart(rule, start);
}
