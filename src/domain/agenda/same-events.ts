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
function contradict(a: EventPlace | undefined, b: EventPlace | undefined): boolean {
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
const startOf = ({start}: EventDate, zone: string): string =>
  start.length > 10 ? String(instantOfMoment(start, zone).getTime()) : start;

function haveStartInCommon(a: AgendaEvent, b: AgendaEvent): boolean {
  const starts = new Set(a.dates.map((date) => startOf(date, a.timeZone)));
  return b.dates.some((date) => starts.has(startOf(date, b.timeZone)));
}

/** Whether what is said of one holds for the dates of the other: a single date that is cancelled, or full, leaves its series be. */
function sayTheSame(a: AgendaEvent, b: AgendaEvent): boolean {
  if (a.status === b.status && a.placesLeft === b.placesLeft) return true;
  const starts = ({dates, timeZone}: AgendaEvent): string =>
    [...new Set(dates.map((date) => startOf(date, timeZone)))].sort().join();
  return starts(a) === starts(b);
}

/** The dates of two events, each start once; those of another time zone are left to the first. */
function joinedDates(a: AgendaEvent, b: AgendaEvent): readonly EventDate[] {
  if (a.timeZone !== b.timeZone) return a.dates;
  const dates = new Map(b.dates.map((date) => [date.start, date]));
  for (const date of a.dates) dates.set(date.start, {...dates.get(date.start), ...date});
  return [...dates.values()].sort((one, other) => (one.start < other.start ? -1 : 1));
}

const joined = (a: readonly string[], b: readonly string[]): string[] => {
  const known = new Set(a.map(fold));
  return [...a, ...b.filter((word) => !known.has(fold(word)))];
};

/** What the first says, and what only the second does. */
function merged(a: AgendaEvent, b: AgendaEvent): AgendaEvent {
  const either = <T>(first: readonly T[], second: readonly T[]): readonly T[] =>
    first.length > 0 ? first : second;
  return {
    ...b,
    ...a,
    dates: joinedDates(a, b),
    // One that knows of nothing must not hide that it is full, or cancelled.
    status: a.status === 'scheduled' ? b.status : a.status,
    ...((a.place ?? b.place) && {place: {...b.place, ...a.place}}),
    themes: joined(a.themes, b.themes),
    audiences: joined(a.audiences, b.audiences),
    organisers: joined(a.organisers, b.organisers),
    signUps: either(a.signUps, b.signUps),
    programme: either(a.programme, b.programme),
    documents: either(a.documents, b.documents),
  };
}

/**
 * Gives the events of several feeds, those that are the same once: they have the same title, no place that contradicts,
 * a start in common, and nothing that is said of one alone of their dates. The facts of the earlier feed go first, and dates are joined. Two events of one feed are two.
 */
export function sameEvents(feeds: readonly (readonly AgendaEvent[])[]): AgendaEvent[] {
  const events: {event: AgendaEvent; feeds: Set<number>}[] = [];
  const byTitle = new Map<string, (typeof events)[number][]>();
  feeds.forEach((feed, index) => {
    for (const event of feed) {
      const title = fold(event.title);
      const alike = byTitle.get(title) ?? [];
      const same = alike.find(
        (other) =>
          !other.feeds.has(index) &&
          !contradict(other.event.place, event.place) &&
          haveStartInCommon(other.event, event) &&
          sayTheSame(other.event, event),
      );
      if (same) {
        same.event = merged(same.event, event);
        same.feeds.add(index);
        continue;
      }
      const added = {event, feeds: new Set([index])};
      events.push(added);
      byTitle.set(title, [...alike, added]);
    }
  });
  return events.map(({event}) => event);
}
