import {_, readableDay} from './en-format.js';
import type {ProgrammeContactMessages} from './fr-programme-contact.js';
import type {ProgrammeDatesMessages} from './fr-programme-dates.js';
import type {ProgrammePanelMessages} from './fr-programme-panel.js';
import type {ProgrammeMessages} from './fr-programme.js';

export const enProgramme: ProgrammeMessages = {
  title: 'Digital support',
  loading: 'Loading the programme…',
  failedTitle: 'The programme could not be loaded',
  offline: 'Either your connection is down, or the service does not answer.',
  failedNext: 'Try again, or call your town hall (mairie) or your tourist office.',
  retry: 'Try again',
  presentedBy: 'Presented by',
  about: (name) => `More about ${name}`,
  goTo: (host) => `Go to ${host}`,
};

export const enProgrammePanel: ProgrammePanelMessages = {
  failures: {
    timeout: 'The connection is too slow at the moment.',
    status: 'The service that gives this information does not work well. It is not your doing.',
    format: 'The information received cannot be read. It is not your doing.',
  },
  knownOn: (date) => `This is what was known on ${readableDay(date)}.`,
  notUpdated: 'The update could not be made.',
  updating: 'Updating…',

  forWhom: 'Who is it for?',
  where: (territory) => `Where: ${territory}.`,
  whatFor: 'What for:',
  offers: 'What you can ask for',
  kinds: {
    diagnostic: 'Review',
    rdv: 'Appointment',
    atelier: 'Workshop',
    webinaire: 'Webinar',
    formation: 'Course',
    ressource: 'Resource',
  },
  day: (date) => readableDay(date),
  until: (date) => `until ${readableDay(date)}`,

  dates: 'Next dates',
  datesComing: 'Loading the dates…',
  datesNotPrinted: 'To print them, first scroll the page down to the dates.',
  datesFailed: 'The dates could not be loaded.',

  contact: 'Who to call',
  yourContact: 'Your contact',
  zone: (zone) => `Area: ${zone}`,
  call: 'Call',
  write: 'Write to',
  visit: 'See the site',
  allContacts: (count) => `All contacts (${count})`,
  askCommune: 'Your commune or your postcode',
  findContact: 'Find my contact',
  privacy: 'What you write is sent to nobody.',
  searching: 'Searching…',
  searchFailed: 'The search could not be made: the connection is down or too slow.',
  searchAgain: 'Press “Find my contact” again.',
  noneForCommune: 'No contact is given for this commune.',

  behind: 'Who runs this programme',
  fundedBy: 'Funded by',
  partners: 'Partners',
  documents: 'Documents',
  updated: (date) => `Updated on ${readableDay(date)}.`,
  source: (source) => `Source: ${source}.`,
};

export const enProgrammeContact: ProgrammeContactMessages = {
  nothingTyped: 'Write the name of your commune, or your postcode.',
  postcodeNeeded: 'Write the five digits of your postcode.',
  forCommune: (where) => `For ${where}, here is who to call.`,
  several: (shown, rest) =>
    rest > 0
      ? `${shown + rest} communes match. Write more of the name, or choose among the first ${shown}.`
      : 'Several communes match. Choose yours in the list.',
  maybe: 'This name is not known here. Is it one of these communes?',
  choices: 'Communes',
  unknown: (typed) => `“${typed}” is not a commune known here. Check the spelling, or write your postcode.`,
  elsewhere: (postcode) =>
    `The postcode ${postcode} is not known here. Write the name of your commune, or look at all contacts.`,
  none: (where) => `No contact is given for ${where}. Look at all contacts.`,
  failed: 'The list of communes could not be loaded. Try again, or look at all contacts.',
};

export const enProgrammeDates: ProgrammeDatesMessages = {
  none: 'No date is announced at the moment.',
  coming: 'Loading the dates…',
  noneFound: 'No date to come was found.',
  others: (count) => (count === 1 ? 'See 1 more date' : `See the ${count} other dates`),
  missing: (count, _all, where) =>
    count > 1
      ? `${count}${_}calendars do not answer${where}: dates may be missing.`
      : `A calendar does not answer${where}: dates may be missing.`,
  knownOn: (date) => `These are the dates known on ${readableDay(date)}.`,
  notUpdated: 'They could not be updated.',
  updating: 'Updating…',
  partial: 'A calendar was not read to its end: dates may be missing.',
  unread: (count) => (count > 1 ? `${count} dates could not be read.` : '1 date could not be read.'),
  retry: 'Try again',
};
