import {_, noon, readableDay, time, weekdayAndDate} from './fr-format.js';

const shortMonth = new Intl.DateTimeFormat('fr', {month: 'short', timeZone: 'UTC'});
const first = (text: string): string => text.replace(/(^| )1 /, '$11er ');
const year = (date: string): string => date.slice(0, 4);
const dayAndMonth = (date: string): string => readableDay(date).replace(/ \d{4}$/, '');

/** Territories whose clocks have the name of a city, or of nothing that is said. */
const zones: Readonly<Record<string, string>> = {
  'America/Cayenne': 'de la Guyane',
  'America/Guadeloupe': 'de la Guadeloupe',
  'America/Martinique': 'de la Martinique',
  'America/Miquelon': 'de Saint-Pierre-et-Miquelon',
  'Indian/Mayotte': 'de Mayotte',
  'Indian/Reunion': 'de La Réunion',
  'Pacific/Noumea': 'de la Nouvelle-Calédonie',
  'Pacific/Tahiti': 'de Tahiti',
  'Pacific/Wallis': 'de Wallis-et-Futuna',
  UTC: 'universelle (UTC)',
};

/** Words of one event, wherever it is shown. */
export const frAgendaEvent = {
  // When
  /** « déc. » */
  month: (date: string) => shortMonth.format(noon(date)),
  /** « jeudi 3 décembre » */
  day: (date: string, withYear: boolean) =>
    first(`${weekdayAndDate.format(noon(date))}${withYear ? ` ${year(date)}` : ''}`),
  /** « du 3 au 5 décembre » */
  days: (from: string, to: string, withYear: boolean) => {
    const start = dayAndMonth(from);
    const end = withYear ? readableDay(to) : dayAndMonth(to);
    if (year(from) !== year(to)) return `du ${readableDay(from)} au ${readableDay(to)}`;
    return from.slice(0, 7) === to.slice(0, 7)
      ? `du ${start.replace(/ .*/, '')} au ${end}`
      : `du ${start} au ${end}`;
  },
  hours: (from: number, to: number | undefined) =>
    to === undefined ? time(from) : `${time(from)}${_}–${_}${time(to)}`,
  nextDay: (hours: string) => `${hours} le lendemain`,
  at: (day: string, hours: string) => `${day}, ${hours}`,
  fromTo: (from: string, to: string) => `du ${from} au ${to}`,
  zone: (name: string) => `heure ${zones[name] ?? `de ${name.replace(/.*\//, '').replace(/_/g, ' ')}`}`,
  wasPlanned: (when: string) => `était prévu${_}: ${when}`,
  otherDates: (count: number) => (count === 1 ? 'et une autre date' : `et ${count} autres dates`),
  otherPastDates: (count: number) => (count === 1 ? 'Une autre date' : `${count} autres dates`),

  // Where, for whom
  online: 'En ligne',
  orOnline: (place: string) => `${place}, ou en ligne`,
  forWhom: (audiences: string) => `Pour${_}: ${audiences}`,

  // What became of it
  underWay: 'En ce moment',
  cancelled: 'Annulé',
  postponed: 'Reporté',
  noDateYet: 'La nouvelle date n’est pas encore connue.',
  rescheduled: 'Nouvelle date',
  movedOnline: 'Désormais en ligne',
  full: 'Complet',
  /** `mayAsk`: a way of signing up follows. */
  fullNext: (mayAsk: boolean): string =>
    mayAsk ? 'Renseignez-vous auprès de l’organisateur.' : 'Il n’y a plus de place.',
  placesLeft: (count: number) => (count === 1 ? 'Il reste 1 place' : `Il reste ${count} places`),

  // What one can do. `of`, `toSignUp`…: for whoever hears the link out of its row
  signUp: 'S’inscrire',
  beTold: 'Voir la page d’inscription',
  ask: 'Se renseigner',
  call: 'Appeler',
  write: 'Écrire à',
  join: 'Rejoindre en ligne',
  seePage: 'Voir la page',
  to: (title: string) => `à «${_}${title}${_}»`,
  about: (title: string) => `pour «${_}${title}${_}»`,
  of: (title: string) => `de «${_}${title}${_}»`,
  addToCalendar: 'Ajouter à mon agenda',

  // The rest
  more: 'En savoir plus',
  programme: 'Programme',
  documents: 'Documents',
  organisers: (names: string) => `Organisé par${_}: ${names}`,
  themes: (themes: string) => `Thèmes${_}: ${themes}`,
  dated: (date: string) => `du ${readableDay(date)}`,
};

/** What a language must give for an event. */
export type AgendaEventMessages = typeof frAgendaEvent;
