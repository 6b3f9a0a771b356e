import {civilDate, dayNumber, type CivilDate} from './civil-date.js';
import type {Holidays} from './opening-hours/day-intervals.js';

/** Days of every year, `MM-DD` (code du travail, L3133-1). */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension and Whit Monday, in days from Easter (same article). */
const AFTER_EASTER = [1, 39, 50];
const GOOD_FRIDAY = -2;

/** Easter Sunday of a year from 1900 to 2099, as a day number (Gauss’s method, with its constants of these centuries). */
function easter(year: number): number {
  const moon = (19 * (year % 19) + 24) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  // Days since the 22nd of March, the earliest that it can be; the last two are never reached.
  const late = moon + weekday;
  const isTooLate = late > 34 || (late === 34 && moon === 28 && year % 19 > 10);
  return dayNumber(`${year}-03-22`) + late - (isTooLate ? 7 : 0);
}

/**
 * Where Good Friday and 26 December are public holidays too (code du travail, L3134-13). Good Friday is one only in the
 * communes that have a Protestant church and another church: elsewhere there it counts as one here all the same.
 */
const ALSACE_MOSELLE = ['57', '67', '68'];

/**
 * Days that overseas territories add, `MM-DD`. Abolition of slavery: code du travail, L3422-2 (loi 83-550, décret 83-1003);
 * Saint-Martin has kept the 28th of May since 2018, the law still says the 27th: both are here.
 * Pacific territories have their own labour law: Wallis-et-Futuna, Saint-Pierre-Chanel and the fête du Territoire;
 * Polynésie, the arrival of the Gospel (its Good Friday, and the day that has moved from June to November, are not known
 * here); Nouvelle-Calédonie, 24 September.
 */
const OVERSEAS: Readonly<Record<string, readonly string[]>> = {
  971: ['05-27'],
  972: ['05-22'],
  973: ['06-10'],
  974: ['12-20'],
  976: ['04-27'],
  977: ['10-09'],
  978: ['05-27', '05-28'],
  986: ['04-28', '07-29'],
  987: ['03-05'],
  988: ['09-24'],
};

const years = new Map<string, ReadonlySet<CivilDate>>();

/**
 * Public holidays of a département or overseas collectivity, by its code (`48`, `2A`, `974`); those of metropolitan
 * France without one. Right from 1900 to 2099, as Easter is; each year is computed once. Days off that are mere custom are
 * not in it.
 */
export function holidaysOf(departement = ''): Holidays {
  return {
    has(date) {
      const year = date.slice(0, 4);
      const key = `${departement} ${year}`;
      const days = years.get(key) ?? holidaysIn(year, departement);
      years.set(key, days);
      return days.has(date);
    },
  };
}

function holidaysIn(year: string, departement: string): ReadonlySet<CivilDate> {
  const inAlsace = ALSACE_MOSELLE.includes(departement);
  const fixed = [...FIXED, ...(inAlsace ? ['12-26'] : []), ...(OVERSEAS[departement] ?? [])];
  const moving = [...AFTER_EASTER, ...(inAlsace ? [GOOD_FRIDAY] : [])];
  const sunday = easter(Number(year));
  return new Set([
    ...fixed.map((day) => `${year}-${day}`),
    ...moving.map((days) => civilDate(sunday + days)),
  ]);
}
