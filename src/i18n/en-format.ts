/** No-break space, between a number and its unit. */
export const _ = '\u00a0';

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
/** `Tuesday` */
export const weekday = new Intl.DateTimeFormat('en-GB', {weekday: 'long', timeZone: 'UTC'});
/** `Tuesday 24 November` */
export const weekdayAndDate = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
/** `1.5` */
export const decimal = new Intl.NumberFormat('en-GB', {maximumFractionDigits: 1});
/** The middle of a day, `YYYY-MM-DD`, for the formatters of days. */
export const noon = (date: string): Date => new Date(`${date}T12:00Z`);
/** `1 March 2026` */
export const readableDay = (date: string): string => day.format(noon(date));

/** `8:30 am`, `5 pm`, `noon`; minutes since midnight. */
export function time(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  if (rest === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const shown = rest ? `${hour % 12 || 12}:${String(rest).padStart(2, '0')}` : String(hour % 12 || 12);
  return `${shown}${_}${hour < 12 ? 'am' : 'pm'}`;
}
