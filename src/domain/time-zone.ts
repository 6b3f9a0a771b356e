import {MINUTES_PER_DAY, civilDate, dayNumber, type CivilDate} from './civil-date.js';

const OVERSEAS: Readonly<Record<string, string>> = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  975: 'America/Miquelon',
  976: 'Indian/Mayotte',
  977: 'America/Guadeloupe',
  978: 'America/Guadeloupe',
  986: 'Pacific/Wallis',
  987: 'Pacific/Tahiti',
  988: 'Pacific/Noumea',
};

/**
 * IANA time zone of a département or overseas collectivity, by its code (`48`, `974`, `988`); `Europe/Paris` without one.
 * Saint-Barthélemy and Saint-Martin keep Guadeloupe's time; for Polynésie it is Tahiti's.
 */
export function timeZoneOf(departement: string | undefined): string {
  return OVERSEAS[departement ?? ''] ?? 'Europe/Paris';
}

/** What calendar and clock show somewhere: the date, and minutes since its 00:00 as the clock reads. */
export interface WallClock {
  readonly date: CivilDate;
  readonly minutes: number;
}

// Building a formatter costs a hundred times more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Minutes since 1 January 1970 00:00 as the zone's own clocks read, whole minutes. */
function localMinutes(instant: number, timeZone: string): number {
  // « 11/26/2026, 08:05 », as American English orders it.
  const [month = 0, day, year = 0, hour, minute] =
    formatterOf(timeZone).format(instant).match(/\d+/g)?.map(Number) ?? [];
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
}

/** Date and time that clocks show in a time zone at an instant, whatever the machine's own zone. Throws `RangeError` for an unknown zone or an invalid date. */
export function wallClock(at: Date, timeZone: string): WallClock {
  const minutes = localMinutes(at.getTime(), timeZone);
  const day = Math.floor(minutes / MINUTES_PER_DAY);
  return {date: civilDate(day), minutes: minutes - day * MINUTES_PER_DAY};
}

/**
 * Instant at which clocks of a time zone show that; `minutes` may exceed a day.
 * In the hour that autumn repeats: its first occurrence. In the one that spring skips: as much later as clocks moved.
 */
export function instantOf({date, minutes}: WallClock, timeZone: string): Date {
  const wanted = dayNumber(date) * MINUTES_PER_DAY + minutes;
  const withOffsetAt = (nearby: number): number => wanted + nearby - localMinutes(nearby * 60_000, timeZone);
  // One of the two offsets holds, that of the day before or that of the day after: no zone changes twice in two days.
  const before = withOffsetAt(wanted - MINUTES_PER_DAY);
  const after = withOffsetAt(wanted + MINUTES_PER_DAY);
  const holds = (instant: number): boolean => localMinutes(instant * 60_000, timeZone) === wanted;
  return new Date((!holds(before) && holds(after) ? after : before) * 60_000);
}
