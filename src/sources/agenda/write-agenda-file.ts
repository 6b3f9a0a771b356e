import type {AgendaEvent, EventDate, EventPlace} from '../../domain/agenda/agenda-event.js';
import type {FeedContent} from './feed.js';

const SNAKE = /[A-Z]/g;
const NAMES: Readonly<Record<string, string>> = {signUps: 'sign_up', kind: 'type'};

/** Names as files write them; what is empty or not known is not written. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>)
    .filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0))
    .map(([name, one]) => [
      NAMES[name] ?? name.replace(SNAKE, (letter) => `_${letter.toLowerCase()}`),
      written(one),
    ]);
  return Object.fromEntries(entries) as unknown;
}

const datesOf = (dates: readonly EventDate[]): object => (dates.length === 1 ? {...dates[0]} : {dates});

const placeOf = ({position, ...place}: EventPlace): object => ({...place, ...position});

function eventOf({id, title, dates, timeZone, status, place, ...facts}: AgendaEvent, zone: string): object {
  return {
    id,
    title,
    ...datesOf(dates),
    ...(timeZone !== zone && {timeZone}),
    ...(status !== 'scheduled' && {status}),
    ...facts,
    ...(place && {place: placeOf(place)}),
  };
}

/** Gives an agenda file, ready for `JSON.stringify`: what `readAgendaFile` makes the same content of. */
export function writeAgendaFile(
  {name, url, licence, updated, events, announcements, feeds}: Omit<FeedContent, 'refused'>,
  timeZone = 'Europe/Paris',
): object {
  const file = {name, url, licence, updated, timeZone, announcements, feeds};
  return {
    version: 1,
    ...(written(file) as object),
    events: events.map((event) => written(eventOf(event, timeZone))),
  };
}
