import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {civilDate, dayNumber, weekdayOf} from '../src/domain/civil-date.js';

const WEEKDAYS: readonly string[] = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];
/** « S+1 jeu 09:30 »: Thursday of next week. */
const RELATIVE = /"S([+-]\d+) (lun|mar|mer|jeu|ven|sam|dim)(?: (\d\d:\d\d))?"/g;

/** Gives a text with its days, which count from the current week, as those of the calendar. `today`: `YYYY-MM-DD`. */
export function datedFrom(text: string, today: string): string {
  const day = dayNumber(today);
  const monday = day - weekdayOf(day);
  return text.replace(RELATIVE, (_, weeks: string, weekday: string, time?: string) => {
    const date = civilDate(monday + Number(weeks) * 7 + WEEKDAYS.indexOf(weekday));
    return JSON.stringify(time ? `${date}T${time}` : date);
  });
}

/** Writes the invented agenda of `demo/example`, with dates around today. */
export function writeAgenda(file: string, today = new Date().toISOString().slice(0, 10)): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, datedFrom(readFileSync('demo/example/agenda-48.json', 'utf8'), today));
}
