import ICAL from 'ical.js';
import type {EventDate} from '../../domain/agenda/agenda-event.js';
import {dayOf, minutesOf, type CivilMoment} from '../../domain/agenda/civil-moment.js';
import {MINUTES_PER_DAY, civilDate, dayNumber, type CivilDate} from '../../domain/civil-date.js';
import {dateOf, eventMoment, inOrder} from './event-dates.js';
import type {Refusal} from './feed.js';
import {inZone, type IcsClocks, type IcsMoment} from './ics-clock.js';
import {propertyOf, type IcsProperty} from './ics-components.js';
import type {IcsEvent} from './ics-events.js';
import {occurrences} from './ics-recurrence.js';
import {textOf} from './raw-values.js';
import type {Effort} from './recurrence-days.js';

/** The day around which a calendar is read, and what that may cost. */
export interface IcsWindow {
  readonly today: CivilDate;
  readonly effort: Effort;
}

/** When an event happens, in its zone. */
export interface IcsDates {
  readonly dates: readonly EventDate[];
  readonly timeZone: string;
}

const END_OF_CALENDARS = dayNumber('9999-12-31') * MINUTES_PER_DAY;

/** A moment as minutes of its own clock. */
const minutesSinceEver = (moment: CivilMoment): number =>
  dayNumber(dayOf(moment)) * MINUTES_PER_DAY + (minutesOf(moment) ?? 0);

/** A moment so much later; `undefined` past the end of calendars. */
function after(moment: CivilMoment, minutes: number): CivilMoment | undefined {
  const total = minutesSinceEver(moment) + minutes;
  if (!(total < END_OF_CALENDARS)) return undefined;
  const day = civilDate(Math.floor(total / MINUTES_PER_DAY));
  if (minutesOf(moment) === undefined) return day;
  const minute = total % MINUTES_PER_DAY;
  return `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The end of the first date, in the zone of its start. The day that ends whole days is the one after them. */
function endOf({properties}: IcsEvent, start: IcsMoment, clocks: IcsClocks): CivilMoment | undefined {
  const from = start.shown(start.written);
  const isWholeDay = minutesOf(from) === undefined;
  const end = propertyOf(properties, 'dtend');
  const moment = end && clocks.moment(end, end.values[0]);
  if (moment) {
    const to = inZone(moment.shown(moment.written), moment.zone, start.zone);
    return minutesOf(to) === undefined ? after(to, -MINUTES_PER_DAY) : to;
  }
  const duration = textOf(propertyOf(properties, 'duration')?.values[0]);
  if (!duration || !ICAL.Duration.isValueString(duration)) return undefined;
  const minutes = Math.round(ICAL.Duration.fromString(duration).toSeconds() / 60);
  return after(from, isWholeDay ? minutes - MINUTES_PER_DAY : minutes);
}

/** The starts of a series, as its rules say and but those that are left out. */
function startsOf(
  {properties}: IcsEvent,
  start: IcsMoment,
  clocks: IcsClocks,
  {today, effort}: IcsWindow,
  leftOut: (start: CivilMoment) => boolean,
): CivilMoment[] {
  const isAfter = (moment: CivilMoment, until: string): boolean => {
    if (!until.endsWith('Z')) return moment.slice(0, until.length) > until.slice(0, moment.length);
    return start.shown(moment) > inZone(until.slice(0, 16), 'UTC', start.zone).slice(0, moment.length);
  };
  const isLeftOut = (moment: CivilMoment): boolean => leftOut(start.shown(moment));
  const rules = properties.filter(({name}) => name === 'rrule').flatMap(({values}) => values);
  const series = {start: start.written, today, effort, isAfter, isLeftOut};
  const starts = (rules.length > 0 ? rules : [undefined]).flatMap((rule) => occurrences(rule, series));
  const further = valuesOf(properties, 'rdate', clocks)
    .map((moment) => inZone(moment.shown(moment.written), moment.zone, start.zone))
    .filter((moment) => !leftOut(moment));
  // A clock further east may show a day that is past the end of calendars.
  return [...new Set([...starts.map(start.shown), ...further])].flatMap((one) => eventMoment(one) ?? []);
}

/** The moments of a property that may be repeated, and have several values. */
function valuesOf(properties: readonly IcsProperty[], name: string, clocks: IcsClocks): IcsMoment[] {
  return properties
    .filter((property) => property.name === name)
    .flatMap((property) =>
      property.values.flatMap(
        (value) => clocks.moment(property, Array.isArray(value) ? value[0] : value) ?? [],
      ),
    );
}

/** The dates of a series that do not take place, or not as the others; a day stands for all that starts on it. */
function isLeftOut(
  {properties, moved, until}: IcsEvent,
  zone: string,
  clocks: IcsClocks,
): (start: CivilMoment) => boolean {
  const left = new Set([
    ...valuesOf(properties, 'exdate', clocks).map((moment) =>
      inZone(moment.shown(moment.written), moment.zone, zone),
    ),
    ...moved.map((one) => inZone(one.moment, one.in, zone)),
  ]);
  const end = until && inZone(until.moment, until.in, zone);
  return (start) => left.has(start) || left.has(dayOf(start)) || (end !== undefined && start >= end);
}

const isSaidWholeDay = ({properties}: IcsEvent): boolean =>
  textOf(propertyOf(properties, 'x-microsoft-cdo-alldayevent')?.values[0])?.toUpperCase() === 'TRUE';

/** Gives the dates of an event by what it says itself; why not, where it has none. */
function ownDates(event: IcsEvent, clocks: IcsClocks, window: IcsWindow): IcsDates | Refusal {
  const property = propertyOf(event.properties, 'dtstart');
  if (!property) return 'no-date';
  const start = clocks.moment(property, property.values[0]);
  if (!start) return 'unreadable-date';
  const first = start.shown(start.written);
  const end = endOf(event, start, clocks);
  const length = end === undefined ? undefined : minutesSinceEver(end) - minutesSinceEver(first);
  const starts = startsOf(event, start, clocks, window, isLeftOut(event, start.zone, clocks));
  if (window.effort.isOver) return 'unreadable-date';
  if (starts.length === 0) return 'replaced';
  const isMixed = end !== undefined && (minutesOf(end) !== undefined) !== (minutesOf(first) !== undefined);
  const dates = starts.map((from) => {
    const to =
      isMixed && from === first ? end : length === undefined || isMixed ? undefined : after(from, length);
    return isSaidWholeDay(event) && minutesOf(from) === 0 && to && minutesOf(to) === 0
      ? dateOf(dayOf(from), after(dayOf(to), -MINUTES_PER_DAY))
      : dateOf(from, to);
  });
  return {dates: inOrder(dates), timeZone: start.zone};
}

/**
 * Gives the dates of an event; why not, where it has none. From a date on, a series may go on otherwise: on other days,
 * at another hour, for another time.
 */
export function icsDates(event: IcsEvent, clocks: IcsClocks, window: IcsWindow): IcsDates | Refusal {
  const own = ownDates(event, clocks, window);
  const before = event.onward && ownDates(event.onward.series, clocks, window);
  const first = typeof own === 'string' ? undefined : own.dates[0];
  if (typeof own === 'string' || !first || !event.onward || !before || typeof before === 'string') return own;
  const from = inZone(event.onward.from.moment, event.onward.from.in, before.timeZone);
  const days = dayNumber(dayOf(first.start)) - dayNumber(dayOf(from));
  const length =
    first.end === undefined ? undefined : minutesSinceEver(first.end) - minutesSinceEver(first.start);
  const dates = before.dates.flatMap(({start}): EventDate[] => {
    const day = start > from ? after(dayOf(start), days * MINUTES_PER_DAY) : undefined;
    const moved = day && `${day}${first.start.slice(10)}`;
    if (!moved) return [];
    return [dateOf(moved, length === undefined ? undefined : after(moved, length))];
  });
  return {...own, dates: inOrder([...own.dates, ...dates])};
}
