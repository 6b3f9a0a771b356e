import {MINUTES_PER_DAY} from '../civil-date.js';
import {PUBLIC_HOLIDAY, RULES, type Interval, type OpeningHours, type Rule} from './rule.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'];
const RULE = /^(?:week (\d\d?)-(\d\d?)\/(\d\d?) )?([A-Za-z,-]+) ([\d:,-]+|off)$/;
const TIMES = /^(\d\d?):(\d\d)-(\d\d?):(\d\d)$/;
const LATEST_CLOSING_PAST_MIDNIGHT = 6 * 60;

/**
 * Opening hours that a text gives, or `undefined` when any part of it is not understood: show the text then, never guess.
 * This much of OpenStreetMap's `opening_hours` is understood:
 *
 * - rules separated by `;`, each `days times`, `days off` or `24/7`;
 * - days: `Mo` `Tu` `We` `Th` `Fr` `Sa` `Su` and `PH` (public holidays), lists `Mo,We,PH` and ranges `Mo-Fr`, `Sa-Mo`;
 * - times: `HH:MM-HH:MM`, several joined by `,`; they end at 24:00 at the latest, or past midnight before 06:00
 *   (`20:00-02:00`), and then belong to the day on which they start;
 * - before the days, `week a-b/n`: every n-th ISO week from a to b (`week 2-52/2`, the even weeks);
 * - spaces of any kind around `;` `,` and `-`, and hours of one digit.
 *
 * For the same day a later rule replaces the earlier ones, in its weeks only if it has some, and `off` closes.
 * A public holiday is a kind of day of its own, that only `PH` and `24/7` speak of, wherever they stand.
 *
 * Not understood: a start at or after its end other than the above, a rule without days, quoted comments, months, dates,
 * school holidays, `sunrise`, open ends (`14:00+`), other separators.
 */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/ ?([;,-]) ?/g, '$1')
    .trim();
  const rules = all(tidy.split(';').map(parseRule));
  return rules && {[RULES]: rules};
}

function parseRule(text: string): Rule | undefined {
  if (text === '24/7') return {days: DAYS.map((_, day) => day), intervals: [[0, MINUTES_PER_DAY]]};
  const [, first, last, step, dayText = '', timeText = ''] = RULE.exec(text) ?? [];
  const days = all(dayText.split(',').map(parseDays))?.flat();
  const intervals = timeText === 'off' ? [] : all(timeText.split(',').map(parseInterval));
  if (!days || !intervals) return undefined;
  const rule = {days, intervals: joined(intervals)};
  if (first === undefined) return rule;
  const weeks = {first: Number(first), last: Number(last), step: Number(step)};
  const sound = 1 <= weeks.first && weeks.first <= weeks.last && weeks.last <= 53 && weeks.step >= 1;
  return sound ? {...rule, weeks} : undefined;
}

/** `Mo` or `Mo-Fr` as indices in `DAYS`; a range may run over Sunday, but neither name one day twice nor hold `PH`. */
function parseDays(text: string): number[] | undefined {
  const ends = text.split('-').map((name) => DAYS.indexOf(name));
  const [from = -1, to = from] = ends;
  const isRange = ends.length === 2 && from !== to && Math.max(from, to) < PUBLIC_HOLIDAY;
  if (Math.min(from, to) < 0 || !(ends.length === 1 || isRange)) return undefined;
  const days = [from];
  for (let day = from; day !== to; days.push(day)) day = (day + 1) % 7;
  return days;
}

function parseInterval(text: string): Interval | undefined {
  const [startHour = NaN, startMinute = NaN, endHour = NaN, endMinute = NaN] =
    TIMES.exec(text)?.slice(1).map(Number) ?? [];
  const start = startHour * 60 + startMinute;
  const end = endHour * 60 + endMinute;
  if (!(startMinute < 60 && endMinute < 60 && start < MINUTES_PER_DAY && end <= MINUTES_PER_DAY))
    return undefined;
  if (start < end) return [start, end];
  return start > end && end < LATEST_CLOSING_PAST_MIDNIGHT ? [start, end + MINUTES_PER_DAY] : undefined;
}

/** The intervals in order, those that touch or overlap made one. */
function joined(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const [start, end] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const previous = result[result.length - 1];
    if (previous && start <= previous[1])
      result[result.length - 1] = [previous[0], Math.max(previous[1], end)];
    else result.push([start, end]);
  }
  return result;
}

/** The list, unless one of its items is missing. */
function all<T>(items: readonly (T | undefined)[]): T[] | undefined {
  return items.includes(undefined) ? undefined : (items as T[]);
}
