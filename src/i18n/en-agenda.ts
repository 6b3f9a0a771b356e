import type {AgendaMessages} from './fr-agenda.js';

/** Words around the dates of an agenda, in English. */
export const enAgenda: AgendaMessages = {
  title: 'Next dates',
  loading: 'Loading the dates…',
  failedTitle: 'The dates could not be loaded',
  failures: {
    offline: 'Either your connection is cut, or the service does not answer.',
    timeout: 'The connection is too slow at the moment.',
    status: 'The service that gives the dates does not answer well. It is not your fault.',
    format: 'What was received cannot be read. It is not your fault.',
  },
  failedNext: 'Try again, or call the organiser.',
  asked: (hosts) => `${hosts.length > 1 ? 'Calendars' : 'Calendar'} asked: ${hosts.join(', ')}.`,
  retry: 'Try again',
};
