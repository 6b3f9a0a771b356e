import {fold} from '../fold.js';
import {comparedTo, dropped, mended, type Mend} from './mend.js';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const YEAR_FIRST = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:$|[T ,])/;
/** French order; a text may stand before: « Espace labellisé 01/01/2020 ». */
const DAY_FIRST = /^(?:[^\d]*\s)?(\d\d?)[-/.](\d\d?)[-/.](\d{4})(?:$|[ ,])/;
/** « 3 mars 2021 », « 1er mars 2021 », « 3 March 2021 », once folded. */
const DAY_MONTH_YEAR = /(?:^|\s)(\d\d?)(?:er)? ([a-z]+) (\d{4})(?:$|\s)/;
/** « March 3, 2021 », « Thu Jun 02 2022 », once folded. */
const MONTH_DAY_YEAR = /(?:^|\s)([a-z]+) (\d\d?)(?:st|nd|rd|th)? (\d{4})(?:$|\s)/;
/** « février 2021 », once folded. */
const MONTH_YEAR = /^([a-z]+) (20\d\d)$/;
/** « juil-22 », as spreadsheets write a month. */
const SHEET_MONTH = /^(\p{L}{3,5})\.?-(\d\d)$/u;

/** Beginnings that are enough to know each month, in French and in English. */
const MONTHS = [
  /^jan/,
  /^fe[bv]/,
  /^mar/,
  /^a[vp]r/,
  /^ma[iy]/,
  /^juin|^june?$/,
  /^juil|^july?$/,
  /^ao?u/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];
const monthOf = (name: string): number => MONTHS.findIndex((beginning) => beginning.test(name)) + 1;

/** Before it there was no such data: what is dated earlier is a default value, such as 1 January 1970. */
const EARLIEST = '2000-01-01';

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** The day that a text in any known order names; the first of a month named without its day, which is never too recent. */
function dayIn(text: string): string | undefined {
  const numbers = YEAR_FIRST.exec(text);
  if (numbers) return dayOf(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const french = DAY_FIRST.exec(text);
  if (french) return dayOf(Number(french[3]), Number(french[2]), Number(french[1]));
  const folded = fold(text);
  const american = MONTH_DAY_YEAR.exec(folded);
  if (american) return dayOf(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2]));
  const written = DAY_MONTH_YEAR.exec(folded);
  if (written) return dayOf(Number(written[3]), monthOf(written[2] ?? ''), Number(written[1]));
  const sheet = SHEET_MONTH.exec(text);
  if (sheet) return dayOf(2000 + Number(sheet[2]), monthOf(fold(sheet[1] ?? '')), 1);
  const month = MONTH_YEAR.exec(folded);
  return month ? dayOf(Number(month[2]), monthOf(month[1] ?? ''), 1) : undefined;
}

/**
 * Gives a `YYYY-MM-DD` from a date of any usual form. Default dates (1 January 1970), older ones than the data can be
 * and those after `today`, when it is given, are dropped.
 */
export function dayFrom(text: string, today = '2100-01-01'): Mend<string> {
  const day = dayIn(text);
  if (day === undefined) return dropped('date-format');
  if (day < EARLIEST || day > today) return dropped('date-unknown');
  return DAY.test(text) ? comparedTo(text, day, 'date-format') : mended(day, 'date-format');
}
