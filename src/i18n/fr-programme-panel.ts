import type {OfferKind} from '../domain/programme.js';
import type {Failure} from '../sources/source-error.js';
import {_, readableDay} from './fr-format.js';

const kinds: Record<OfferKind, string> = {
  diagnostic: 'Diagnostic',
  rdv: 'Rendez-vous',
  atelier: 'Atelier',
  webinaire: 'Webinaire',
  formation: 'Formation',
  ressource: 'Ressource',
};

const failures: Record<Exclude<Failure, 'offline'>, string> = {
  timeout: 'La connexion est trop lente pour le moment.',
  status: 'Le service qui donne ces informations ne répond pas bien. Ce n’est pas de votre fait.',
  format: 'Les informations reçues ne sont pas lisibles. Ce n’est pas de votre fait.',
};

/** Words of a programme whose file has come, or should have. */
export const frProgrammePanel = {
  failures,
  knownOn: (date: string) => `Voici ce qui était connu le ${readableDay(date)}.`,
  notUpdated: 'La mise à jour n’a pas pu se faire.',
  updating: 'Mise à jour en cours…',

  // For whom, and what
  forWhom: `Pour qui${_}?`,
  where: (territory: string) => `Où${_}: ${territory}.`,
  whatFor: `Pour quoi${_}:`,
  offers: 'Ce que vous pouvez demander',
  kinds,
  day: (date: string) => readableDay(date),
  until: (date: string) => `jusqu’au ${readableDay(date)}`,

  // When
  dates: 'Prochaines dates',
  datesComing: 'Chargement des dates…',
  datesNotPrinted: 'Pour les imprimer, faites d’abord défiler la page jusqu’aux dates.',
  datesFailed: 'Les dates n’ont pas pu être chargées.',

  // Whom to call
  contact: 'Qui appeler',
  yourContact: 'Votre contact',
  zone: (zone: string) => `Secteur${_}: ${zone}`,
  call: 'Appeler',
  write: 'Écrire à',
  visit: 'Voir le site',
  allContacts: (count: number) => `Tous les contacts (${count})`,
  askCommune: 'Votre commune ou votre code postal',
  findContact: 'Trouver mon contact',
  privacy: 'Ce que vous écrivez n’est envoyé à personne.',
  searching: 'Recherche en cours…',
  searchFailed: `La recherche n’a pas pu se faire${_}: la connexion est coupée ou trop lente.`,
  searchAgain: `Appuyez de nouveau sur «${_}Trouver mon contact${_}».`,
  noneForCommune: 'Aucun contact n’est indiqué pour cette commune.',

  // Who stands behind it
  behind: 'Qui porte ce programme',
  fundedBy: 'Avec le financement de',
  partners: 'Partenaires',
  documents: 'Documents',
  updated: (date: string) => `Mis à jour le ${readableDay(date)}.`,
  source: (source: string) => `Source${_}: ${source}.`,
};

/** What a language must give for a programme whose file has come. */
export type ProgrammePanelMessages = typeof frProgrammePanel;
