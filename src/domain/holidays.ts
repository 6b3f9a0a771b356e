// Every program that imports this file needs the types of the package, which has none of its own.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./jours-feries.d.ts" />
import joursFeries from '@socialgouv/jours-feries';
import type {CivilDate} from './civil-date.js';
import type {Holidays} from './opening-hours/day-intervals.js';

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
 * Public holidays of a département or overseas collectivity, by its code (`48`, `2A`, `974`), of whatever year is asked;
 * those of metropolitan France without one. Each year is computed once. Days off that are mere custom are not in it.
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
  const shared = joursFeries(Number(year), {alsace: ALSACE_MOSELLE.includes(departement)});
  const local = OVERSEAS[departement] ?? [];
  return new Set([...Object.values(shared).map(localDate), ...local.map((day) => `${year}-${day}`)]);
}

const HALF_A_DAY = 12 * 3_600_000;

/** The package adds days of 24 hours to a local midnight: past a clock change that is 23:00 or 01:00. Half a day later, the date is right. */
function localDate(aroundMidnight: Date): CivilDate {
  const noon = new Date(aroundMidnight.getTime() + HALF_A_DAY);
  const date = Date.UTC(noon.getFullYear(), noon.getMonth(), noon.getDate());
  return new Date(date).toISOString().slice(0, 10);
}
