import type {AgendaEvent, EventPlace} from '../../domain/agenda/agenda-event.js';
import {dayOf, isTimeZone} from '../../domain/agenda/civil-moment.js';
import {known} from '../../domain/record/known.js';
import {dateOf, momentOf} from './event-dates.js';
import {madeId} from './event-id.js';
import type {FeedContent, FeedReading, MarkupReader, Refusal} from './feed.js';
import {htmlLine, htmlText} from './html-text.js';
import {summaryOf} from './plain-text.js';
import {fieldsOf, listOf, textOf, textsOf, type RawFields} from './raw-values.js';
import {readEach} from './read-each.js';
import {placeOf, positionOf} from './read-event.js';
import {webAddressOf} from './sign-ups.js';

/** Where clocks show, all year or half of it, so many hours more than UTC: what was typed is what they show there. */
const ZONES: Readonly<Record<string, string>> = {
  '+0': 'UTC',
  '+1': 'Europe/Paris',
  '+2': 'Europe/Paris',
  '+3': 'Indian/Mayotte',
  '+4': 'Indian/Reunion',
  '-3': 'America/Cayenne',
  '-4': 'America/Guadeloupe',
};

/** Whether a JSON value is what The Events Calendar answers. */
export function isEventsCalendar(value: unknown): boolean {
  const fields = fieldsOf(value);
  const events = fields['events'];
  if (!Array.isArray(events)) return isEvent(value);
  return 'total_pages' in fields || 'rest_url' in fields || events.some(isEvent);
}

const isEvent = (value: unknown): boolean =>
  'start_date' in fieldsOf(value) && 'utc_start_date' in fieldsOf(value);

/** WordPress may keep `UTC+1` where somebody chose no town. */
function zoneOf(name: string | undefined): string {
  const hours = /^UTC([+-]\d{1,2})$/.exec(name ?? '')?.[1]?.replace(/^([+-])0(?=\d)/, '$1');
  const zone =
    hours === undefined
      ? (name ?? '')
      : (ZONES[hours] ?? `Etc/GMT${hours.replace(/[+-]/, (sign) => (sign === '+' ? '-' : '+'))}`);
  return zone && isTimeZone(zone) ? zone : 'Europe/Paris';
}

/** A venue is an object, an empty list where there is none, or a list of several. */
function placeFrom(value: unknown, markup: MarkupReader): EventPlace | undefined {
  const venue = fieldsOf(Array.isArray(value) ? value[0] : value);
  const line = (name: string): string | undefined => htmlLine(textOf(venue[name]), markup);
  return placeOf({
    name: line('venue'),
    address: line('address'),
    postcode: line('zip'),
    commune: line('city'),
    position: positionOf(venue['geo_lat'], venue['geo_lng']),
  });
}

const namesOf = (terms: unknown, markup: MarkupReader): string[] =>
  textsOf(listOf(terms).map((term) => htmlLine(textOf(fieldsOf(term)['name']), markup)));

/** The page of the event where it is another one: it may be where people sign up, but nothing says so. */
function withWebsite(
  text: string | undefined,
  website: string | undefined,
  link: string | undefined,
): string | undefined {
  if (!website || website === link || text?.includes(website)) return text;
  return text ? `${text}\n\n${website}` : website;
}

const isPublic = ({status, hide_from_listings}: RawFields): boolean =>
  (status === undefined || status === 'publish') && hide_from_listings !== true;

function eventFrom(value: unknown, {markup}: FeedReading): AgendaEvent | Refusal {
  const event = fieldsOf(value);
  if (!isPublic(event)) return 'not-public';
  const title = htmlLine(textOf(event['title']), markup);
  if (!title) return Object.keys(event).length > 0 ? 'no-title' : 'not-an-event';
  const timeZone = zoneOf(textOf(event['timezone']));
  const start = momentOf(event['start_date'], timeZone);
  if (!start) return textOf(event['start_date']) ? 'unreadable-date' : 'no-date';
  const end = momentOf(event['end_date'], timeZone);
  const [website, page] = [webAddressOf(event['website']), webAddressOf(event['url'])];
  const place = placeFrom(event['venue'], markup);
  const text = htmlText(textOf(event['description']), markup);
  return known<AgendaEvent>({
    id: textOf(event['global_id']) ?? textOf(event['id']) ?? madeId(title, [{start}], place),
    title,
    dates: [event['all_day'] === true ? dateOf(dayOf(start), end && dayOf(end)) : dateOf(start, end)],
    timeZone,
    status: 'scheduled',
    place,
    summary: summaryOf(htmlText(textOf(event['excerpt']), markup)),
    description: withWebsite(text, website, page),
    themes: textsOf([...namesOf(event['categories'], markup), ...namesOf(event['tags'], markup)]),
    audiences: [],
    price: htmlLine(textOf(event['cost']), markup),
    link: page ?? website,
    signUps: [],
    organisers: [],
    programme: [],
    documents: [],
  });
}

/** Reads a page of events of The Events Calendar, a plugin of WordPress. @throws {TypeError} when it is none */
export function readEventsCalendar(value: unknown, reading: FeedReading): FeedContent {
  if (!isEventsCalendar(value)) throw new TypeError('not events of The Events Calendar');
  const {events} = fieldsOf(value);
  const {values, refused} = readEach(Array.isArray(events) ? events : [value], (item: unknown) =>
    eventFrom(item, reading),
  );
  return {events: values, announcements: [], refused};
}
