import {departementOf} from '../geography.js';
import {fold} from '../fold.js';
import {postcodeIn} from '../postcode.js';
import type {AgendaEvent, EventDate, EventPlace} from './agenda-event.js';
import {instantOfMoment} from './civil-moment.js';

const postcodeOf = ({postcode, address}: EventPlace): string | undefined =>
  postcodeIn(`${postcode ?? ''} ${address ?? ''}`);

/** Whether two facts that are both known say different things. */
const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && fold(a) !== fold(b);

const isLocated = (place: EventPlace): boolean =>
  (place.codeInsee ?? place.commune ?? postcodeOf(place)) !== undefined;

/** The words that name a place: not « de », nor « les ». */
const wordsOf = ({name = '', address = '', commune = ''}: EventPlace): string[] =>
  fold(`${name} ${address} ${commune}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);

/** Whether two places have names without a word in common: « Mairie de Florac », « Médiathèque de Mende ». */
function haveOtherNames(a: EventPlace, b: EventPlace): boolean {
  const [words, others] = [wordsOf(a), new Set(wordsOf(b))];
  return a.name !== undefined && b.name !== undefined && !words.some((word) => others.has(word));
}

/** Whether two places cannot be one. The same hall has as many names as there are people who write it. */
export function contradict(a: EventPlace | undefined, b: EventPlace | undefined): boolean {
  if (!a || !b) return false;
  if (a.codeInsee && b.codeInsee) return a.codeInsee !== b.codeInsee;
  const departement = ({codeInsee, departement: code}: EventPlace): string | undefined =>
    codeInsee ? departementOf(codeInsee) : code;
  return (
    (!(isLocated(a) && isLocated(b)) && haveOtherNames(a, b)) ||
    differ(a.commune, b.commune) ||
    differ(departement(a), departement(b)) ||
    (!(a.commune && b.commune) && differ(postcodeOf(a), postcodeOf(b)))
  );
}

/** When a date starts: an instant, or a day, which has none. */
export const startOf = ({start}: EventDate, zone: string): string =>
  start.length > 10 ? String(instantOfMoment(start, zone).getTime()) : start;

/** When the dates of an event start. */
export const startsOf = ({dates, timeZone}: AgendaEvent): ReadonlySet<string> =>
  new Set(dates.map((date) => startOf(date, timeZone)));

export function haveStartInCommon(a: AgendaEvent, b: AgendaEvent): boolean {
  const starts = startsOf(a);
  return b.dates.some((date) => starts.has(startOf(date, b.timeZone)));
}
