import ICAL from 'ical.js';
import type {AgendaEvent, EventDate, EventPlace} from '../../../../domain/agenda/agenda-event.js';
import {dayOf, instantOfMoment, minutesOf, type CivilMoment} from '../../../../domain/agenda/civil-moment.js';
import {comingDates} from '../../../../domain/agenda/dates.js';
import {webAddress} from '../../../../sources/published-values.js';
import {civilDate, dayNumber} from '../../../../domain/civil-date.js';

/** When it is kept, and of what host, where the event has no page of its own. */
interface Kept {
  readonly now: Date;
  readonly host: string;
}

const PRODUCT = '-//Draille//agenda//FR';

/** As an instant, so that no calendar has to know the zone; a whole day has none. */
function timeOf(moment: CivilMoment, timeZone: string): ICAL.Time {
  return minutesOf(moment) === undefined
    ? ICAL.Time.fromDateString(dayOf(moment))
    : ICAL.Time.fromJSDate(instantOfMoment(moment, timeZone), true);
}

/** Of whole days, a calendar writes the day after the last. */
const endTime = (end: CivilMoment, timeZone: string): ICAL.Time =>
  minutesOf(end) === undefined
    ? ICAL.Time.fromDateString(civilDate(dayNumber(dayOf(end)) + 1))
    : timeOf(end, timeZone);

const whereOf = ({name, address, postcode, commune}: EventPlace): string =>
  [name, address, [postcode, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** The same wherever it is read, and no other's: what a feed counts from 1, another counts too. */
const nameOf = ({id, link}: AgendaEvent, start: CivilMoment, host: string): string =>
  id.includes('@') ? `${id}/${start}` : `${id}/${start}@${(link && webAddress(link)?.host) || host}`;

function meeting(event: AgendaEvent, {start, end}: EventDate, {now, host}: Kept): ICAL.Component {
  const {timeZone, title, summary, place, link, onlineLink} = event;
  const component = new ICAL.Component('vevent');
  const location = (place && whereOf(place)) || onlineLink;
  const description = [summary, onlineLink, link].filter(Boolean).join('\n');
  // Each date is a meeting of its own: calendars do not agree on lists of dates. Added twice, it is the same.
  component.addPropertyWithValue('uid', nameOf(event, start, host));
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(now, true));
  component.addPropertyWithValue('dtstart', timeOf(start, timeZone));
  const hasEnd = end !== undefined && (minutesOf(start) === undefined) === (minutesOf(end) === undefined);
  if (hasEnd) component.addPropertyWithValue('dtend', endTime(end, timeZone));
  component.addPropertyWithValue('summary', title);
  if (location) component.addPropertyWithValue('location', location);
  if (description) component.addPropertyWithValue('description', description);
  if (link) component.addPropertyWithValue('url', link);
  return component;
}

/** Writes all that is to come of an event as an iCalendar file. */
export function calendarFile(event: AgendaEvent, kept: Kept): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  for (const date of comingDates(event, kept.now)) calendar.addSubcomponent(meeting(event, date, kept));
  return `${calendar.toString()}\r\n`;
}
