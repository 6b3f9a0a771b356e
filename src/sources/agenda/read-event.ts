import type {
  AgendaEvent,
  Attendance,
  EventDate,
  EventDocument,
  EventPlace,
  EventStatus,
  ProgrammeItem,
} from '../../domain/agenda/agenda-event.js';
import {dayOf, isTimeZone} from '../../domain/agenda/civil-moment.js';
import type {Position} from '../../domain/geography.js';
import {known} from '../../domain/record/known.js';
import {dateOf, inOrder, momentOf} from './event-dates.js';
import {madeId} from './event-id.js';
import type {Refusal} from './feed.js';
import {fieldsOf, listOf, numberOf, textOf, textsOf, type RawFields} from './raw-values.js';
import {signUpsFrom, webAddressOf} from './sign-ups.js';

/** In the order of OpenAgenda's numbers, which begin at one. */
export const STATUSES: readonly EventStatus[] = [
  'scheduled',
  'rescheduled',
  'moved-online',
  'postponed',
  'full',
  'cancelled',
];
export const ATTENDANCES: readonly Attendance[] = ['onsite', 'online', 'mixed'];

/** A position on Earth; `0, 0` stands for one that nobody knows. */
export function positionOf(latitude: unknown, longitude: unknown): Position | undefined {
  const [north, east] = [numberOf(latitude), numberOf(longitude)];
  if (north === undefined || east === undefined || Math.abs(north) > 90 || Math.abs(east) > 180)
    return undefined;
  return north === 0 && east === 0 ? undefined : {latitude: north, longitude: east};
}

/** A place that says something. */
export function placeOf(facts: {[K in keyof EventPlace]: EventPlace[K] | undefined}): EventPlace | undefined {
  const place = known<EventPlace>(facts);
  return Object.keys(place).length > 0 ? place : undefined;
}

function placeFrom(value: unknown): EventPlace | undefined {
  const {name, address, postcode, commune, code_insee, departement, latitude, longitude} = fieldsOf(value);
  return placeOf({
    name: textOf(name),
    address: textOf(address),
    postcode: textOf(postcode),
    commune: textOf(commune),
    codeInsee: textOf(code_insee),
    departement: textOf(departement),
    position: positionOf(latitude, longitude),
  });
}

/** A day as it is written, or nothing. */
export function dayFrom(value: unknown): string | undefined {
  const moment = momentOf(value, 'Europe/Paris');
  return moment && dayOf(moment);
}

/** Reads the files of an event or of a programme; one without a title or a web address is left out. */
export function readDocuments(value: unknown): EventDocument[] {
  return listOf(value).flatMap((one) => {
    const {title, url, format, size, date} = fieldsOf(one);
    const [name, address] = [textOf(title), webAddressOf(url)];
    if (!name || !address) return [];
    return known<EventDocument>({
      title: name,
      url: address,
      format: textOf(format),
      size: textOf(size),
      date: dayFrom(date),
    });
  });
}

function programmeFrom(value: unknown): ProgrammeItem[] {
  return listOf(value).flatMap((one) => {
    const {title, time, speakers} = fieldsOf(one);
    const name = textOf(title);
    return name ? known<ProgrammeItem>({title: name, time: textOf(time), speakers: textsOf(speakers)}) : [];
  });
}

function datesFrom({start, end, dates}: RawFields, timeZone: string): EventDate[] | Refusal {
  const written = start === undefined ? listOf(dates) : [{start, end}, ...listOf(dates)];
  if (written.length === 0) return 'no-date';
  const read = written.flatMap((one) => {
    const {start: from, end: to} = fieldsOf(one);
    const moment = momentOf(from, timeZone);
    return moment ? dateOf(moment, momentOf(to, timeZone)) : [];
  });
  return read.length > 0 ? inOrder(read) : 'unreadable-date';
}

const oneOf = <T extends string>(words: readonly T[], value: unknown): T | undefined =>
  words.find((word) => word === value);

/** A number of places: whole, and not less than none. */
function placesOf(value: unknown): number | undefined {
  const places = numberOf(value);
  return places !== undefined && places >= 0 ? Math.floor(places) : undefined;
}

/** Reads an event as agenda and programme files write it; what cannot be used of it is left out. */
export function readEvent(value: unknown, zone = 'Europe/Paris'): AgendaEvent | Refusal {
  const fields = fieldsOf(value);
  const title = textOf(fields['title']);
  if (!title) return Object.keys(fields).length > 0 ? 'no-title' : 'not-an-event';
  const own = textOf(fields['time_zone']) ?? zone;
  const timeZone = isTimeZone(own) ? own : 'Europe/Paris';
  const dates = datesFrom(fields, timeZone);
  if (typeof dates === 'string') return dates;
  const place = placeFrom(fields['place']);
  return known<AgendaEvent>({
    id: textOf(fields['id']) ?? madeId(title, dates, place),
    title,
    dates,
    timeZone,
    status: oneOf(STATUSES, fields['status']) ?? 'scheduled',
    attendance: oneOf(ATTENDANCES, fields['attendance']),
    place,
    placesLeft: placesOf(fields['places_left']),
    summary: textOf(fields['summary']),
    description: textOf(fields['description']),
    themes: textsOf(fields['themes']),
    audiences: textsOf(fields['audiences']),
    price: textOf(fields['price']),
    link: webAddressOf(fields['link']),
    onlineLink: webAddressOf(fields['online_link']),
    signUps: signUpsFrom(listOf(fields['sign_up']).map((one) => fieldsOf(one)['value'])),
    organisers: textsOf(fields['organisers']),
    programme: programmeFrom(fields['programme']),
    documents: readDocuments(fields['documents']),
    feed: textOf(fields['feed']),
  });
}
