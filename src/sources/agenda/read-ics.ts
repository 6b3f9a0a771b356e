import type {AgendaEvent} from '../../domain/agenda/agenda-event.js';
import {known} from '../../domain/record/known.js';
import {IcsClocks} from './ics-clock.js';
import {icsCalendar, propertyOf} from './ics-components.js';
import {icsDates, type IcsWindow} from './ics-dates.js';
import {icsEvents, type IcsEvent} from './ics-events.js';
import {madeId} from './event-id.js';
import type {FeedContent, FeedReading, Refusal} from './feed.js';
import {plainLine, plainText} from './plain-text.js';
import {listOf, textOf, textsOf} from './raw-values.js';
import {Effort} from './recurrence-days.js';
import {readEach} from './read-each.js';
import {positionOf} from './read-event.js';
import {webAddressOf} from './sign-ups.js';
import {writtenPlace} from './written-place.js';

const ONLINE = [
  'conference',
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingexternallink',
];

function themesOf({properties}: IcsEvent, markup: FeedReading['markup']): readonly string[] {
  const categories = properties.flatMap(({name, values}) => (name === 'categories' ? values : []));
  return textsOf(categories.map((one) => plainLine(textOf(one), markup)));
}

function eventFrom(
  event: IcsEvent,
  clocks: IcsClocks,
  window: IcsWindow,
  {markup}: FeedReading,
): AgendaEvent | Refusal {
  const value = (name: string): string | undefined => textOf(propertyOf(event.properties, name)?.values[0]);
  const ofSeries = (name: string): string | undefined =>
    value(name) ?? textOf(propertyOf(event.series ?? [], name)?.values[0]);
  if (/^(?:private|confidential)$/i.test(ofSeries('class') ?? '')) return 'not-public';
  const title = plainLine(ofSeries('summary'), markup);
  if (!title) return 'no-title';
  const when = icsDates(event, clocks, window);
  if (typeof when === 'string') return when;
  const [latitude, longitude] = listOf(propertyOf(event.properties, 'geo')?.values[0]);
  const location = plainLine(value('location')?.replace(/\n/g, ', '), markup);
  const address = webAddressOf(location);
  const place = writtenPlace(address ? undefined : location, positionOf(latitude, longitude));
  const onlineLink = [address, ...ONLINE.map(value)].map(webAddressOf).find(Boolean);
  return known<AgendaEvent>({
    id: event.id ?? madeId(title, when.dates, place),
    title,
    dates: when.dates,
    timeZone: when.timeZone,
    status: /^cancelled$/i.test(value('status') ?? '') ? 'cancelled' : 'scheduled',
    attendance: address ? 'online' : undefined,
    place,
    description: plainText(value('description'), markup),
    themes: themesOf(event, markup),
    audiences: [],
    link: webAddressOf(value('url')),
    onlineLink,
    signUps: [],
    organisers: [],
    programme: [],
    documents: [],
  });
}

/**
 * Reads a calendar (iCalendar, RFC 5545). A series is one event with its dates around today; a date of it that was moved
 * or changed is an event of its own.
 * @throws {TypeError} when it is no calendar
 */
export function readIcs(text: string, reading: FeedReading): FeedContent {
  const calendar = icsCalendar(text);
  const clocks = new IcsClocks(calendar);
  const {events, refused} = icsEvents(calendar, clocks);
  const window = {today: reading.today, effort: new Effort()};
  const read = readEach(
    events,
    (event) => eventFrom(event, clocks, window, reading),
    (event) => textOf(propertyOf(event.properties, 'summary')?.values[0]),
  );
  const name = plainLine(textOf(propertyOf(calendar.properties, 'x-wr-calname')?.values[0]), reading.markup);
  return known<FeedContent>({
    // Many calendars have the address of a person for a name.
    name: name?.includes('@') ? undefined : name,
    events: read.values,
    announcements: [],
    refused: [...refused, ...read.refused],
    isPartial: calendar.isCut || undefined,
  });
}
