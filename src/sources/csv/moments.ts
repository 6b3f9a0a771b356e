import {dayFrom} from '../../domain/record/day.js';

/** `09:30` for « 9h30 », « 9 h », « 09:30 ». */
export function timeOf(text: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})\s*(?:[h:]\s*(\d\d)?)(?::\d\d)?$/i.exec(text) ?? [];
  return hour && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

/** `09:30`, or `09:30/12:00` for « de 9h30 à 12h »; the first hour of « 14-16h » has no sign of its own. */
export function hoursOf(text: string): string | undefined {
  const written = text.replace(/^de\s+/i, '').split(/\s*[-–—/à]\s*/i);
  const times = written.map((one) => timeOf(written.length === 2 && /^\d+$/.test(one) ? `${one}h` : one));
  return times.length <= 2 && times.every((time) => time !== undefined) ? times.join('/') : undefined;
}

export function dayOf(text: string): string | undefined {
  const mend = dayFrom(withCentury(text));
  return mend.kind === 'dropped' ? undefined : mend.value;
}

/** « 07/12/28 », « 07-déc-28 »: spreadsheets write the end of a year. */
const withCentury = (text: string): string =>
  text.replace(/^(\d\d?(?:[/.-]\d\d?[/.-]|-\p{L}+\.?-))(\d\d)$/u, '$120$2');

const WEEKDAY =
  /^(?:le\s+)?(?:(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)\.?)[\s,]+)?/i;
/** A day, and what follows it. */
const DAY =
  /^(\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d+|\d\d?(?:er)?[\s-]+\p{L}+\.?[\s-]+\d+)(?:$|[T\s,]+(?:[àa]\s+)?(.*)$)/u;
const MIDNIGHT = '00:00';

/**
 * The one day on which something happens, with its hours where they are beside it: `2028-12-07`, `2028-12-07T09:30`,
 * `2028-12-07T09:30/12:00`. Nothing of a month, nor of several days: one of them would be a guess.
 */
export function momentOf(text: string): string | undefined {
  const [, written = '', after = ''] = DAY.exec(text.replace(WEEKDAY, '')) ?? [];
  const day = dayOf(written);
  const hours = hoursOf(after);
  if (day === undefined || (hours === undefined && /\d/.test(after))) return undefined;
  return hours === undefined || hours === MIDNIGHT ? day : `${day}T${hours}`;
}
