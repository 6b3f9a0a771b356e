import {readableDay} from './en-format.js';
import type {AgendaDatesMessages} from './fr-agenda-dates.js';

const month = new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'});
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

/** Words of the dates of an agenda, in English. */
export const enAgendaDates: AgendaDatesMessages = {
  loading: 'Loading the dates…',
  coming: (count) => `${events(count)} to come`,
  matching: (count, all) =>
    count === 0
      ? `None of the ${events(all)} to come matches your choices`
      : `${count} of the ${events(all)} to come ${count === 1 ? 'matches' : 'match'} your choices`,
  stillLoading: 'Other calendars are loading…',
  list: 'Events to come',
  month: (date) => month.format(new Date(`${date.slice(0, 7)}-15T12:00Z`)),
  more: (count) => `See ${count} more ${count === 1 ? 'event' : 'events'}`,
  allDates: 'All dates',
  past: (count) => `Past events (${count})`,

  choose: 'Choose among the dates',
  facets: {theme: 'Theme', where: 'Where', audience: 'For whom'},
  every: {theme: 'All themes', where: 'Everywhere', audience: 'Everybody'},
  option: (label, count) => `${label} (${count})`,
  online: 'Online',
  noneMatchingNext: 'Change a choice, or clear them.',
  clear: 'Clear the choices',

  announcements: 'News',
  published: (date) => `published on ${readableDay(date)}`,

  none: 'No date is announced at the moment.',
  noneFound: 'No date to come was found.',
  noneNext: 'Come back to this page a little later.',
  noAgenda: 'This site has no agenda.',
  noAgendaNext: 'Ask the town hall (mairie) or the tourist office.',
  retry: 'Try again',
  missing: (count, all, where) => `${count} of ${all} calendars could not be read${where}.`,
  knownOn: (date) => `These are the dates known on ${readableDay(date)}.`,
  notUpdated: 'They could not be updated.',
  updating: 'Updating…',
  partial: 'A calendar was not read to its end. Some dates may be missing.',
  keepFailed: 'The file could not be prepared. Check your connection, then try again.',

  unread: (count) => `${events(count)} could not be read`,
  about: 'About these dates',
  outside: (count) =>
    count === 1
      ? '1 event is elsewhere, and is not shown.'
      : `${count} events are elsewhere, and are not shown.`,
  why: (what, why) => `“${what}”: ${why}.`,
  reasons: {
    'no-title': 'it has no title',
    'no-date': 'it has no date',
    'unreadable-date': 'its date cannot be read',
    'not-an-event': 'this calendar writes it in a way that we cannot read',
  },

  source: 'Source:',
  updated: (date) => `Updated on ${readableDay(date)}.`,
};
