import type {Failure} from '../sources/source-error.js';
import {frAgendaEvent} from './fr-agenda-event.js';
import {_, readableDay} from './fr-format.js';

const month = new Intl.DateTimeFormat('fr', {month: 'long', year: 'numeric', timeZone: 'UTC'});
const events = (count: number): string => (count === 1 ? '1 événement' : `${count} événements`);

const failures: Record<Failure, string> = {
  offline: 'La connexion est coupée, ou le service ne répond pas.',
  timeout: 'La connexion est trop lente en ce moment.',
  status: 'Le service qui donne les dates ne répond pas bien. Ce n’est pas de votre fait.',
  format: 'Ce qui a été reçu n’est pas lisible. Ce n’est pas de votre fait.',
};

/** Why something of a calendar is not shown, for whoever keeps it. */
const unread = {
  'no-title': 'il n’a pas de titre',
  'no-date': 'il n’a pas de date',
  'unreadable-date': 'sa date n’est pas lisible',
};

/** Words of the agenda. `event`: those of one event. */
export const frAgenda = {
  event: frAgendaEvent,
  title: 'Prochaines dates',

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
  noneMatching: 'Aucune date ne répond à tous vos choix.',
  noneMatchingNext: 'Changez un choix, ou effacez-les.',
  clear: 'Effacer les choix',

  // News
  announcements: 'Annonces',
  published: (date: string) => `publié le ${readableDay(date)}`,

  // When something is missing
  none: 'Aucune date annoncée pour le moment.',
  noneNext: 'Revenez voir cette page un peu plus tard.',
  failedTitle: 'Les dates n’ont pas pu être chargées',
  failures,
  failedNext: 'Réessayez, ou appelez l’organisateur.',
  retry: 'Réessayer',
  missing: (count: number, all: number) =>
    count === 1
      ? `1 calendrier sur ${all} n’a pas répondu.`
      : `${count} calendriers sur ${all} n’ont pas répondu.`,
  knownOn: (date: string) => `Ces dates sont celles connues le ${readableDay(date)}.`,
  notUpdated: 'Elles n’ont pas pu être mises à jour.',
  updating: 'Mise à jour…',
  partial: 'Un calendrier n’a pas été lu en entier. Des dates peuvent manquer.',
  keepFailed: 'Le fichier n’a pas pu être préparé. Vérifiez votre connexion, puis réessayez.',

  // For whoever keeps the calendars
  unread: (count: number) =>
    count === 1 ? '1 événement n’a pas pu être lu' : `${events(count)} n’ont pas pu être lus`,
  why: (what: string, why: string) => `«${_}${what}${_}»${_}: ${why}.`,
  reasons: unread,

  // Where it comes from
  source: (names: string) => `Source${_}: ${names}.`,
  updated: (date: string) => `Mis à jour le ${readableDay(date)}.`,
};

/** What a language must give for the agenda. */
export type AgendaMessages = typeof frAgenda;
