import {_, readableDay} from './fr-format.js';

const month = new Intl.DateTimeFormat('fr', {month: 'long', year: 'numeric', timeZone: 'UTC'});
const events = (count: number): string => (count === 1 ? '1 événement' : `${count} événements`);

/** Why something of a calendar is not shown, for whoever keeps it. */
const unread = {
  'no-title': 'il n’a pas de titre',
  'no-date': 'il n’a pas de date',
  'unreadable-date': 'sa date n’est pas lisible',
  'not-an-event': 'ce calendrier l’écrit d’une façon que nous ne savons pas lire',
};

/** Words of the dates of an agenda. */
export const frAgendaDates = {
  // How many
  loading: 'Chargement des dates…',
  coming: (count: number) => `${events(count)} à venir`,
  matching: (count: number, all: number): string =>
    count === 0
      ? `Aucun des ${events(all)} à venir ne répond à vos choix`
      : `${count} ${count === 1 ? 'répond' : 'répondent'} à vos choix, sur ${events(all)} à venir`,
  stillLoading: 'D’autres calendriers sont en chargement…',
  list: 'Événements à venir',
  /** « décembre 2026 » */
  month: (date: string) => month.format(new Date(`${date.slice(0, 7)}-15T12:00Z`)),
  more: (count: number) => `Voir ${count === 1 ? '1 autre événement' : `${count} autres événements`}`,
  allDates: 'Toutes les dates',
  past: (count: number) => `Événements passés (${count})`,

  // Choices
  choose: 'Choisir parmi les dates',
  facets: {theme: 'Thème', where: 'Où', audience: 'Pour qui'},
  every: {theme: 'Tous les thèmes', where: 'Partout', audience: 'Tout le monde'},
  option: (label: string, count: number) => `${label} (${count})`,
  online: 'En ligne',
  noneMatchingNext: 'Changez un choix, ou effacez-les.',
  clear: 'Effacer les choix',

  // News
  announcements: 'Annonces',
  published: (date: string) => `publié le ${readableDay(date)}`,

  // When something is missing
  none: 'Aucune date annoncée pour le moment.',
  noneFound: 'Aucune date à venir n’a été trouvée.',
  noneNext: 'Revenez voir cette page un peu plus tard.',
  noAgenda: 'Ce site n’a pas d’agenda.',
  noAgendaNext: 'Renseignez-vous à la mairie ou à l’office de tourisme.',
  retry: 'Réessayer',
  /** `where`: « (office.example.fr) » */
  missing: (count: number, all: number, where: string) =>
    count === 1
      ? `1 calendrier sur ${all} n’a pas pu être lu${where}.`
      : `${count} calendriers sur ${all} n’ont pas pu être lus${where}.`,
  knownOn: (date: string) => `Ces dates sont celles connues le ${readableDay(date)}.`,
  notUpdated: 'Elles n’ont pas pu être mises à jour.',
  updating: 'Mise à jour…',
  partial: 'Un calendrier n’a pas été lu en entier. Des dates peuvent manquer.',
  keepFailed: 'Le fichier n’a pas pu être préparé. Vérifiez votre connexion, puis réessayez.',

  // For whoever keeps the calendars
  unread: (count: number) =>
    count === 1 ? '1 événement n’a pas pu être lu' : `${events(count)} n’ont pas pu être lus`,
  about: 'À propos de ces dates',
  outside: (count: number) =>
    count === 1
      ? '1 événement n’est pas d’ici, et n’est pas montré.'
      : `${count} événements ne sont pas d’ici, et ne sont pas montrés.`,
  why: (what: string, why: string) => `«${_}${what}${_}»${_}: ${why}.`,
  reasons: unread,

  // Where it comes from
  source: `Source${_}:`,
  updated: (date: string) => `Mis à jour le ${readableDay(date)}.`,
};

/** What is said of feeds that did not give all, wherever their dates are shown. */
export type FeedsMessages = Pick<
  typeof frAgendaDates,
  'missing' | 'knownOn' | 'notUpdated' | 'updating' | 'partial'
>;

/** What a language must give for the dates of an agenda. */
export type AgendaDatesMessages = typeof frAgendaDates;
