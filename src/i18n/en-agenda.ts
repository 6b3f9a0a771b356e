import {enAgendaEvent} from './en-agenda-event.js';
import {readableDay} from './en-format.js';
import type {AgendaMessages} from './fr-agenda.js';

const month = new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'});
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

/** Words of the agenda, in English. */
export const enAgenda: AgendaMessages = {
  event: enAgendaEvent,
  title: 'Next dates',

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
  noneMatching: 'No date matches all your choices.',
  noneMatchingNext: 'Change a choice, or clear them.',
  clear: 'Clear the choices',

  announcements: 'News',
  published: (date) => `published on ${readableDay(date)}`,

  none: 'No date is announced at the moment.',
  noneNext: 'Come back to this page a little later.',
  failedTitle: 'The dates could not be loaded',
  failures: {
    offline: 'Either your connection is cut, or the service does not answer.',
    timeout: 'The connection is too slow at the moment.',
    status: 'The service that gives the dates does not answer well. It is not your fault.',
    format: 'What was received cannot be read. It is not your fault.',
  },
  failedNext: 'Try again, or call the organiser.',
  retry: 'Try again',
  missing: (count, all) => `${count} of ${all} calendars did not answer.`,
  knownOn: (date) => `These are the dates known on ${readableDay(date)}.`,
  notUpdated: 'They could not be updated.',
  updating: 'Updating…',
  partial: 'A calendar was not read to its end. Some dates may be missing.',
  keepFailed: 'The file could not be prepared. Check your connection, then try again.',

  unread: (count) => `${events(count)} could not be read`,
  why: (what, why) => `“${what}”: ${why}.`,
  reasons: {
    'no-title': 'it has no title',
    'no-date': 'it has no date',
    'unreadable-date': 'its date cannot be read',
  },

  source: (names) => `Source: ${names}.`,
  updated: (date) => `Updated on ${readableDay(date)}.`,
};
