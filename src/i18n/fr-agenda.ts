import type {Failure} from '../sources/source-error.js';
import {_} from './fr-format.js';

const failures: Record<Failure, string> = {
  offline: 'La connexion est coupée, ou le service ne répond pas.',
  timeout: 'La connexion est trop lente en ce moment.',
  status: 'Le service qui donne les dates ne répond pas bien. Ce n’est pas de votre fait.',
  format: 'Ce qui a été reçu n’est pas lisible. Ce n’est pas de votre fait.',
};

/** Words around the dates of an agenda: what is said before they come, and where they do not. */
export const frAgenda = {
  title: 'Prochaines dates',
  loading: 'Chargement des dates…',
  failedTitle: 'Les dates n’ont pas pu être chargées',
  failures,
  failedNext: 'Réessayez, ou appelez l’organisateur.',
  asked: (hosts: readonly string[]) =>
    `${hosts.length > 1 ? 'Calendriers demandés' : 'Calendrier demandé'}${_}: ${hosts.join(', ')}.`,
  retry: 'Réessayer',
};

/** What a language must give around the dates of an agenda. */
export type AgendaMessages = typeof frAgenda;
