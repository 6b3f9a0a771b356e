import type {AgendaEvent, EventDate} from '../../domain/agenda/agenda-event.js';
import {civilMomentAt, dayOf, instantOfMoment, minutesOf} from '../../domain/agenda/civil-moment.js';
import {dayNumber} from '../../domain/civil-date.js';
import {wallClock} from '../../domain/time-zone.js';
import type {AgendaEventMessages} from '../../i18n/fr-agenda-event.js';

/** What a date is told with. */
export interface WhenContext {
  readonly now: Date;
  /** Zone of the visitor's own clock. */
  readonly zone: string;
  readonly messages: AgendaEventMessages;
}

/** A date in words, and for machines. */
export interface WhenView {
  readonly words: string;
  readonly datetime: string;
}

/** Before six in the morning it is still the evening before: a dance from 21:00 to 1:00 is of one day. */
const NIGHT_ENDS = 360;

function isOneDay({start, end = start}: EventDate): boolean {
  const days = dayNumber(dayOf(end)) - dayNumber(dayOf(start));
  return (
    days === 0 || (days === 1 && minutesOf(start) !== undefined && (minutesOf(end) ?? 1440) < NIGHT_ENDS)
  );
}

/** The year is said where it is not the current one. */
const saysYear = (date: string, timeZone: string, now: Date): boolean =>
  date.slice(0, 4) !== wallClock(now, timeZone).date.slice(0, 4);

function hoursWords(
  {start, end = start}: EventDate,
  from: number,
  to: number | undefined,
  messages: AgendaEventMessages,
): string {
  const hours = messages.hours(from, end === start ? undefined : to);
  // Of midnight everybody knows whose it is.
  return to && dayOf(end) !== dayOf(start) ? messages.nextDay(hours) : hours;
}

function dayWords({start, end}: EventDate, timeZone: string, {now, messages}: WhenContext): string {
  const date: EventDate = {start, ...(end !== undefined && {end})};
  const from = minutesOf(start);
  const to = end === undefined ? undefined : minutesOf(end);
  const named = (moment: string): string =>
    messages.day(dayOf(moment), saysYear(dayOf(moment), timeZone, now));
  if (isOneDay(date)) {
    return from === undefined
      ? named(start)
      : messages.at(named(start), hoursWords(date, from, to, messages));
  }
  const last = end ?? start;
  if (from === undefined || to === undefined)
    return messages.days(dayOf(start), dayOf(last), saysYear(dayOf(last), timeZone, now));
  return messages.fromTo(
    messages.at(named(start), messages.hours(from, undefined)),
    messages.at(named(last), messages.hours(to, undefined)),
  );
}

/**
 * Whose clock it is, where that may be mistaken: another than the visitor's at that moment, or, for what one joins from
 * anywhere, another than that of Paris.
 */
function zoneWords(event: AgendaEvent, date: EventDate, {zone, messages}: WhenContext): string | undefined {
  const {timeZone, attendance} = event;
  if (minutesOf(date.start) === undefined) return undefined;
  const instant = instantOfMoment(date.start, timeZone);
  const shown = civilMomentAt(instant, timeZone);
  const isElsewhere = (other: string): boolean => civilMomentAt(instant, other) !== shown;
  const fromAnywhere = attendance === 'online' || attendance === 'mixed';
  return isElsewhere(zone) || (fromAnywhere && isElsewhere('Europe/Paris'))
    ? messages.zone(timeZone)
    : undefined;
}

/** Says when one date of an event is, by the clock of where it happens. */
export function whenView(event: AgendaEvent, date: EventDate, context: WhenContext): WhenView {
  const zone = zoneWords(event, date, context);
  const words = dayWords(date, event.timeZone, context);
  return {words: zone ? `${words}, ${zone}` : words, datetime: date.start};
}
