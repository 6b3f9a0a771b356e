/** No-break space, before `:` and inside « », as French typography asks. */
export const _ = '\u00a0';

const day = new Intl.DateTimeFormat('fr', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
/** `mardi` */
export const weekday = new Intl.DateTimeFormat('fr', {weekday: 'long', timeZone: 'UTC'});
/** `mardi 24 novembre` */
export const weekdayAndDate = new Intl.DateTimeFormat('fr', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
/** `1,5` */
export const decimal = new Intl.NumberFormat('fr', {maximumFractionDigits: 1});
/** The middle of a day, `YYYY-MM-DD`, for the formatters of days. */
export const noon = (date: string): Date => new Date(`${date}T12:00Z`);
/** `1er mars 2026` */
export const readableDay = (date: string): string => day.format(noon(date)).replace(/^1 /, '1er ');

/** `8 h 30`, `17 h`; minutes since midnight. */
export function time(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  if (hour === 0 && rest === 0) return 'minuit';
  return rest ? `${hour}${_}h${_}${String(rest).padStart(2, '0')}` : `${hour}${_}h`;
}
