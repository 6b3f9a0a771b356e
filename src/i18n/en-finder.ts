import type {Cost, Programme, Service} from '../domain/place.js';
import type {Failure} from '../sources/source-error.js';
import {_, decimal, noon, readableDay, time, weekday, weekdayAndDate} from './en-format.js';
import type {Messages} from './fr.js';

const places = (count: number): string => `${count} place${count === 1 ? '' : 's'}`;

const services: Record<Service, string> = {
  demarches: 'official paperwork online',
  outils: 'everyday computer, telephone and internet',
  emploi: 'looking for work online',
  securite: 'protection against scams',
  parentalite: 'children and screens',
  creation: 'digital leisure and creation',
  comprendre: 'understanding the digital world',
  internet: 'computers and internet on site',
  materiel: 'equipment at a low price',
};

const programmes: Partial<Record<Programme, string>> = {
  'conseiller-numerique': 'Digital adviser (conseiller numérique)',
  'france-services': 'France services',
  'aidants-connect': 'Aidants Connect',
};

const costs: Partial<Record<Cost, string>> = {gratuit: 'Free'};

const failures: Record<Failure, string> = {
  offline: 'Either your connection is cut, or the service does not answer.',
  timeout: 'The connection is too slow at the moment.',
  status: 'The service that gives the places does not answer well. It is not your fault.',
  format: 'The information received cannot be read. It is not your fault.',
};

/** The words of the question and the list, in English. */
export const enFinder: Messages = {
  title: 'Find help with digital matters',

  // The question
  askCommune: 'Your commune (town or village) or your postcode',
  askPostcode: 'Your postcode',
  askForSomeone: 'or that of the person you are helping',
  search: 'Search',
  privacy: 'What you write is sent to nobody.',
  privacyPostcode: 'Only the number of the département is sent, to ask for the list.',
  privacyAddresses: (host) => `To find an address, what you write is sent to ${host}, from three letters on.`,
  around: 'Around me',
  searchFailed: 'The search could not be done: the connection is cut or too slow. Press “Search” again.',
  searching: 'Searching…',

  // The list
  loading: 'Loading the places…',
  count: places,
  inTerritory: (where) => `, in alphabetical order of communes: ${where}.`,
  partOf: (departement) => `chosen area (${departement})`,
  fromNearest: (origin) => `, nearest first. Distances as the crow flies, from ${origin}.`,
  firstIn: (origin) => `, those of ${origin} first.`,
  sayWhere: ' Write your commune to see the nearest first.',
  more: (count) => `See ${places(count).replace(' ', ' more ')}`,
  list: 'Places that help',

  // Choices, and one place's sheet
  choose: 'Filter the places',
  showMap: 'See the map',
  coming: 'Loading…',
  failed: 'This part could not be loaded. Check your connection, then try again.',
  printList: 'Print the list',

  // One place
  distance: (km) => {
    if (km < 0.1) return `less than 100${_}m`;
    return km < 1 ? `${Math.round(km * 1000)}${_}m` : `${decimal.format(km)}${_}km`;
  },
  approximately: (distance) => `about ${distance}`,
  open: 'Open',
  closed: 'Closed',
  unknownHours: 'Opening hours unknown',
  holiday: 'Public holiday',
  untilTime: (minutes) => `closes at ${time(minutes)}`,
  opensToday: (minutes) => `opens at ${time(minutes)}`,
  opensTomorrow: (minutes) => `opens tomorrow at ${time(minutes)}`,
  opensOnWeekday: (date, minutes) => `opens on ${weekday.format(noon(date))} at ${time(minutes)}`,
  opensOnDate: (date, minutes) => `opens on ${weekdayAndDate.format(noon(date))} at ${time(minutes)}`,
  askBeforeComing: 'ask before you come',
  callBeforeComing: 'call before you come',
  hoursAsWritten: 'Opening hours:',
  call: 'Call',
  callMairie: 'Call the town hall',
  write: 'Write',
  visit: 'See the website',
  noPhone: 'No telephone number known.',
  askMairie: 'The town hall (mairie) can tell you more.',
  offered: 'There:',
  services,
  programmes,
  costs,
  itinerant: 'Moves from place to place',
  completedBy: (author) => `Completed by ${author}`,

  // When something is missing
  emptyTitle: 'No place known here.',
  empty: (where) => `The data has no place that helps here (${where}). Your town hall can tell you more.`,
  absentTitle: (departement) => `This site has no list of places for the département${_}${departement}`,
  failedTitle: 'The places could not be loaded',
  failures,
  failedNext: 'Try again, or call your town hall.',
  retry: 'Try again',
  knownOn: (date) => `These are the places known on ${readableDay(date)}.`,
  notUpdated: 'They could not be updated.',
  updating: 'Updating…',
  printed: (date, count, found) =>
    `Printed on ${readableDay(date)}: ${places(count)} of ${found}. All of them, with their opening hours: button “Print the list”.`,

  // Where it comes from
  data: 'Data:',
  dataOn: (date) => `updated on ${readableDay(date)}`,
};
