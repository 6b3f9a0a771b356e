import {_, noon, readableDay, time, weekday, weekdayAndDate} from './en-format.js';
import {kinds} from './en-kinds.js';
import {enVocabulary} from './en-vocabulary.js';
import type {SheetMessages} from './fr-sheet.js';

const dayAndMonth = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', timeZone: 'UTC'});

/** What follows the last comma. */
const LAST = /, ([^,]*)$/;
/** `Monday, Tuesday and Thursday` */
const listed = (words: readonly string[]): string => words.join(', ').replace(LAST, ' and $1');

/** Every word of a place's sheet, in English. */
export const enSheet: SheetMessages = {
  back: (count) => (count > 1 ? `Back to the ${count} places` : 'Back to the list'),
  vocabulary: enVocabulary,
  kinds,
  services: {
    demarches: 'deal with official paperwork',
    outils: 'use a computer, a telephone and the internet',
    emploi: 'look for work online',
    securite: 'use the internet safely and avoid scams',
    parentalite: 'guide your children with screens',
    creation: 'create and have fun with digital tools',
    comprendre: 'understand the digital world',
    internet: 'find a computer and the internet on site',
    materiel: 'buy computer equipment at a low price',
  },

  away: (km, distance, from) =>
    `${km < 0.1 ? 'At' : 'At about'} ${distance}${from ? ` from ${from}` : ''}, as the crow flies`,
  approximate: 'Exact position unknown: it is that of the commune.',
  bookOnline: 'Book an appointment online',
  contacts: 'Contact this place',
  noPublic: 'This place is not open to the public',

  hours: 'Opening hours',
  weekOf: (monday) => `Week of ${dayAndMonth.format(noon(monday))}`,
  day: (date) => weekday.format(noon(date)),
  dayName: (date) => weekday.format(noon(date)),
  dayAndDate: (date) => weekdayAndDate.format(noon(date)),
  today: '(today)',
  fromDayToDay: (from: string, to: string) => `${from} to ${to}`,
  interval: (from, to) => (to - from >= 1440 ? '24 hours a day' : `${time(from)} to ${time(to)}`),
  closed: 'Closed',
  closedOnHoliday: 'Closed (public holiday)',
  openOnHoliday: 'Public holiday hours',
  unsaid: (what, next) => `${what}: ${next}`,
  alternate: 'Opening hours change from week to week.',
  oneWeekInTwo: (hours) => `every other week: ${hours}`,
  theOtherWeek: (hours) => `the other week: ${hours}`,
  someWeeks: (hours) => `some weeks: ${hours}`,
  checkHours: 'Opening hours to be checked',
  asWritten: (hours) => `Published hours: ${hours}`,
  unknownHours: 'The published information does not give the opening hours.',
  thenCall: 'Call before you come.',
  thenAsk: 'Ask before you come.',
  permanences: 'Regular sessions',
  permanence: (programme, when) => (programme ? `${programme}: ${when}` : when),
  everyWeek: (dates, hours) => `${listed(dates.map((date) => weekday.format(noon(date))))} ${listed(hours)}`,
  onDay: (date, hours) => `${weekdayAndDate.format(noon(date))} ${listed(hours)}`,
  nextDates: (dates) => `next dates: ${dates}`,
  from: (date) => `from ${readableDay(date)}`,
  until: (date) => `until ${readableDay(date)}`,

  help: 'They help you to',
  formats: 'How they help you',
  coming: 'Coming here',
  ways: {
    venir: 'come without an appointment',
    telephone: 'call',
    courriel: 'send an e-mail',
    prescription: 'go through a professional who follows you',
    'rdv-en-ligne': 'book online',
  },
  youCan: (ways) => `You can ${ways.join(', ').replace(LAST, ' or $1')}.`,
  costs: {
    gratuit: 'It is free.',
    'sous-condition': 'It is free under a condition: ask which one.',
    payant: 'You have to pay.',
  },
  severalCosts: (costs) => `Depending on the case: ${costs.join(', ').toLowerCase()}.`,
  itinerant: 'The help moves around: check where it is before you come.',
  alsoItinerant: 'The help also goes to other places.',
  accessSheet: 'Accessibility sheet of the place (acceslibre, in French)',
  accessNote: 'It describes the premises. It does not prove that everything is accessible.',
  publics: 'Who is received in particular',
  needs: 'This place is prepared to receive',
  kind: 'Kind of place',
  presentation: 'About this place',
  labels: 'Programmes and labels',
  programmes: {
    'conseiller-numerique': 'A trained person teaches you step by step.',
    'france-services': 'They help you with official paperwork.',
    'aidants-connect': 'An authorised person can do something online for you, with your consent.',
    bibliotheque: 'A library that the State helps to develop its digital services.',
    pix: 'Pix certifies what you can do with digital tools.',
    'emmaus-connect': 'This charity helps people to get equipment and to use it.',
    'grande-ecole': 'This network trains people for digital jobs.',
    'croix-rouge': 'This charity helps people in difficulty.',
    caf: 'You can deal with the Caf (family benefits) online there.',
    promeneurs: 'Youth workers answer young people and parents online.',
    'relais-emmaus':
      'This place helps people to get equipment and to use it, with the charity Emmaüs Connect.',
  },
  labelNames: {
    'mon-espace-sante': 'Trained in “Mon espace santé”',
    duplex: 'Trained in “Duplex”',
    'etapes-numeriques': 'Étapes numériques (La Poste)',
    'fabriques-de-territoire': 'Fabriques de territoire',
    'sud-labs': 'Sud Labs',
    qpv: 'Priority neighbourhood (QPV)',
    frr: 'France ruralités revitalisation (FRR)',
    zrr: 'Zone de revitalisation rurale (ZRR)',
  },
  labelMeanings: {
    'mon-espace-sante': 'People here are trained in this online health record.',
    duplex: 'People here are trained to help those who find reading or writing hard.',
    'etapes-numeriques': 'The post office helps people to use digital tools there.',
    'fabriques-de-territoire': 'A shared place, open to residents and supported by the State.',
    'sud-labs': 'A digital place supported by the region Provence-Alpes-Côte d’Azur.',
    qpv: 'The State supports this neighbourhood.',
    frr: 'The State supports this rural commune.',
    zrr: 'The State used to support this rural commune.',
  },

  loading: 'Loading the rest…',
  failed: 'The rest of the sheet could not be loaded.',
  dated: (date) => `Information of ${readableDay(date)}.`,
  old: 'It is more than a year old: check before you come.',
  undated: 'Date of the information unknown.',
  labelled: (date) => `Labelled France services on ${readableDay(date)}.`,
  source: (producers) => `Source of this sheet: ${listed(producers)}.`,
  data: 'Data:',
  report: 'Report an error',
  // The letter is for people in France, who read French.
  reportSubject: (name, commune) => `Erreur dans la fiche${_}: ${name} (${commune})`,
  reportBody: (name, commune, id) =>
    `Lieu${_}: ${name}\nCommune${_}: ${commune}\nNuméro de la fiche${_}: ${id}\n\nCe qui est faux${_}:\n`,
};
