import {_, noon, readableDay, time, weekdayAndDate} from './en-format.js';
import type {AgendaEventMessages} from './fr-agenda-event.js';

const shortMonth = new Intl.DateTimeFormat('en-GB', {month: 'short', timeZone: 'UTC'});
const year = (date: string): string => date.slice(0, 4);
const dayAndMonth = (date: string): string => readableDay(date).replace(/ \d{4}$/, '');

const zones: Readonly<Record<string, string>> = {
  'America/Cayenne': 'French Guiana',
  'America/Miquelon': 'Saint-Pierre and Miquelon',
  'Indian/Reunion': 'Réunion',
  'Pacific/Noumea': 'New Caledonia',
  'Pacific/Wallis': 'Wallis and Futuna',
};

/** Words of one event, in English. */
export const enAgendaEvent: AgendaEventMessages = {
  month: (date) => shortMonth.format(noon(date)),
  day: (date, withYear) => `${weekdayAndDate.format(noon(date))}${withYear ? ` ${year(date)}` : ''}`,
  days: (from, to, withYear) => {
    const end = withYear ? readableDay(to) : dayAndMonth(to);
    if (year(from) !== year(to)) return `${readableDay(from)} to ${readableDay(to)}`;
    const start = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : dayAndMonth(from);
    return `${start} to ${end}`;
  },
  hours: (from, to) => (to === undefined ? time(from) : `${time(from)}${_}–${_}${time(to)}`),
  nextDay: (hours) => `${hours} the next day`,
  at: (day, hours) => `${day}, ${hours}`,
  fromTo: (from, to) => `${from} to ${to}`,
  zone: (name) => `${zones[name] ?? name.replace(/.*\//, '').replace(/_/g, ' ')} time`,
  wasPlanned: (when) => `was planned: ${when}`,
  otherDates: (count) => (count === 1 ? 'and one more date' : `and ${count} more dates`),
  otherPastDates: (count) => (count === 1 ? 'One other date' : `${count} other dates`),

  online: 'Online',
  orOnline: (place) => `${place}, or online`,
  forWhom: (audiences) => `For: ${audiences}`,

  underWay: 'Now',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  noDateYet: 'The new date is not known yet.',
  rescheduled: 'New date',
  movedOnline: 'Now online',
  full: 'Full',
  fullNext: (mayAsk) => (mayAsk ? 'Ask the organiser.' : 'There are no places left.'),
  placesLeft: (count) => (count === 1 ? '1 place left' : `${count} places left`),

  signUp: 'Sign up',
  beTold: 'See the sign-up page',
  ask: 'Ask about it',
  call: 'Call',
  write: 'Write to',
  join: 'Join online',
  seePage: 'See the page',
  to: (title) => `for “${title}”`,
  about: (title) => `about “${title}”`,
  of: (title) => `of “${title}”`,
  addToCalendar: 'Add to my calendar',

  more: 'More about it',
  programme: 'Programme',
  documents: 'Documents',
  organisers: (names) => `Organised by: ${names}`,
  themes: (themes) => `Themes: ${themes}`,
  dated: (date) => `of ${readableDay(date)}`,
};
