import type {AgendaEvent, EventDate} from '../../domain/agenda/agenda-event.js';
import {isTimeZone} from '../../domain/agenda/civil-moment.js';
import {departementNamed} from '../../domain/agenda/in-territory.js';
import {known} from '../../domain/record/known.js';
import {dateOf, inOrder, momentOf} from './event-dates.js';
import {madeId} from './event-id.js';
import type {FeedContent, FeedReading, Refusal} from './feed.js';
import {markdownText} from './markdown-text.js';
import {plainLine, plainText} from './plain-text.js';
import {fieldsOf, listOf, numberOf, textOf, textsOf, type RawFields} from './raw-values.js';
import {ATTENDANCES, STATUSES, placeOf, positionOf} from './read-event.js';
import {readEach} from './read-each.js';
import {signUpsFrom, webAddressOf} from './sign-ups.js';

const PUBLISHED = 2;
const TIMINGS = ['firstTiming', 'nextTiming', 'lastTiming'];
const OWN_FIELDS = [...TIMINGS, 'timings', 'registration', 'attendanceMode', 'originAgenda'];

const isEvent = (value: unknown): boolean => OWN_FIELDS.some((field) => field in fieldsOf(value));

/** Whether a JSON value is what OpenAgenda answers: events of an agenda, a list of them, or one. */
export function isOpenAgenda(value: unknown): boolean {
  const fields = fieldsOf(value);
  const events = Array.isArray(value) ? value : fields['events'];
  if (Array.isArray(events)) return 'after' in fields || 'success' in fields || events.some(isEvent);
  return isEvent(value) || isEvent(fields['event']);
}

/** A text, of the French one where there are several languages. */
function localText(value: unknown): string | undefined {
  const languages = fieldsOf(value);
  return [value, languages['fr'], languages['en'], ...Object.values(languages)].map(textOf).find(Boolean);
}

function keywordsOf(value: unknown): string[] {
  const {fr, en} = fieldsOf(value);
  const words = textsOf(Array.isArray(value) || typeof value === 'string' ? value : (fr ?? en));
  return [...new Set(words.flatMap((word) => word.split(/\s*,\s*/)).filter(Boolean))];
}

function datesOf(event: RawFields, timeZone: string): EventDate[] | Refusal {
  const timings = listOf(event['timings']);
  const asked = timings.length > 0 ? timings : TIMINGS.flatMap((name) => event[name] ?? []);
  const dates = asked.flatMap((timing) => {
    const {begin, end} = fieldsOf(timing);
    const start = momentOf(begin, timeZone);
    return start ? dateOf(start, momentOf(end, timeZone)) : [];
  });
  if (dates.length > 0) return inOrder(dates);
  return asked.length > 0 ? 'unreadable-date' : 'no-date';
}

function placeFrom(value: unknown, markup: FeedReading['markup']): AgendaEvent['place'] {
  const location = fieldsOf(value);
  const departement = textOf(location['department']) ?? textOf(location['adminLevel2']);
  return placeOf({
    name: plainLine(textOf(location['name']), markup),
    address: plainLine(textOf(location['address']), markup),
    postcode: textOf(location['postalCode']),
    commune: textOf(location['city']),
    codeInsee: textOf(location['insee']),
    departement: departement && departementNamed(departement),
    position: positionOf(location['latitude'], location['longitude']),
  });
}

/** The page of an event in the agenda that it comes from, which is the one that certainly has it. */
function linkOf({originAgenda, slug}: RawFields): string | undefined {
  const [agenda, event] = [textOf(fieldsOf(originAgenda)['slug']), textOf(slug)];
  const isSlug = (text: string | undefined): boolean => /^[\w-]+$/.test(text ?? '');
  return isSlug(agenda) && isSlug(event)
    ? `https://openagenda.com/${agenda ?? ''}/events/${event ?? ''}`
    : undefined;
}

const isPublic = ({state, draft, private: hidden}: RawFields): boolean =>
  (state === undefined || state === null || numberOf(state) === PUBLISHED) && !draft && !hidden;

function zoneOf({timezone, location}: RawFields): string {
  const zone = textOf(timezone) ?? textOf(fieldsOf(location)['timezone']) ?? '';
  return zone && isTimeZone(zone) ? zone : 'Europe/Paris';
}

function eventFrom(value: unknown, {markup}: FeedReading): AgendaEvent | Refusal {
  const event = fieldsOf(value);
  if (!isPublic(event)) return 'not-public';
  const title = plainLine(localText(event['title']), markup);
  if (!title) return Object.keys(event).length > 0 ? 'no-title' : 'not-an-event';
  const timeZone = zoneOf(event);
  const dates = datesOf(event, timeZone);
  if (typeof dates === 'string') return dates;
  const place = placeFrom(event['location'], markup);
  const uid = textOf(event['uid']) ?? textOf(event['slug']);
  return known<AgendaEvent>({
    id: uid ?? madeId(title, dates, place),
    title,
    dates,
    timeZone,
    status: STATUSES[(numberOf(event['status']) ?? 1) - 1] ?? 'scheduled',
    attendance: ATTENDANCES[(numberOf(event['attendanceMode']) ?? 0) - 1],
    place,
    summary: plainLine(localText(event['description']), markup),
    description: markdownText(localText(event['longDescription']), markup),
    themes: keywordsOf(event['keywords']),
    audiences: [],
    price: plainText(localText(event['conditions']), markup)?.replace(/\s*\n\s*/g, ' ; '),
    link: linkOf(event),
    onlineLink: webAddressOf(event['onlineAccessLink']),
    signUps: signUpsFrom(listOf(event['registration']).map((one) => fieldsOf(one)['value'] ?? one)),
    organisers: [],
    programme: [],
    documents: [],
  });
}

/** Reads events of OpenAgenda, version 2, in one language or several. @throws {TypeError} when they are none of its */
export function readOpenAgenda(value: unknown, reading: FeedReading): FeedContent {
  if (!isOpenAgenda(value)) throw new TypeError('not events of OpenAgenda');
  const {events, event} = fieldsOf(value);
  const items = Array.isArray(value) ? value : Array.isArray(events) ? events : [event ?? value];
  const {values, refused} = readEach(
    items,
    (item) => eventFrom(item, reading),
    (item) => localText(fieldsOf(item)['title']),
  );
  return {events: values, announcements: [], refused};
}
