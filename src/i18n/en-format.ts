const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** No space stands before a colon in English; the name is that of the French file. */
export const _ = '';

/** “Thursday” */
export const weekday = new Intl.DateTimeFormat('en-GB', {weekday: 'long', timeZone: 'UTC'});

/** “Thursday 24 December” */
export const weekdayAndDate = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** `2.5` */
export const decimal = new Intl.NumberFormat('en-GB', {maximumFractionDigits: 1});

/** A moment of a day, `YYYY-MM-DD`, that is on this day in UTC, the zone of the formats. */
export const noon = (date: string): Date => new Date(`${date}T12:00Z`);

/** “1 October 2026” */
export const readableDay = (date: string): string => day.format(noon(date));

/** `8.30 am`, `5 pm`; minutes since midnight. */
export function time(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  if (hour === 0 && rest === 0) return 'midnight';
  if (hour === 12 && rest === 0) return 'noon';
  const clock = rest ? `${hour % 12 || 12}.${String(rest).padStart(2, '0')}` : String(hour % 12 || 12);
  return `${clock}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}
