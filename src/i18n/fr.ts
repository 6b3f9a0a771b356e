import type {Cost, Programme, Service} from '../domain/place.js';
import type {Failure} from '../sources/source-error.js';
import {_, decimal, noon, readableDay, time, weekday, weekdayAndDate} from './fr-format.js';

const places = (count: number): string => `${count} lieu${count > 1 ? 'x' : ''}`;

const services: Record<Service, string> = {
  demarches: 'démarches en ligne',
  outils: 'ordinateur, téléphone et internet de tous les jours',
  emploi: 'recherche d’emploi en ligne',
  securite: 'protection contre les arnaques',
  parentalite: 'enfants et écrans',
  creation: 'loisirs et création numériques',
  comprendre: 'comprendre le numérique',
  internet: 'ordinateurs et internet sur place',
  materiel: 'matériel à petit prix',
};

const programmes: Partial<Record<Programme, string>> = {
  'conseiller-numerique': 'Conseiller numérique',
  'france-services': 'France services',
  'aidants-connect': 'Aidants Connect',
};

const costs: Partial<Record<Cost, string>> = {gratuit: 'Gratuit'};

const failures: Record<Failure, string> = {
  offline: 'Soit votre connexion est coupée, soit le service ne répond pas.',
  timeout: 'La connexion est trop lente pour le moment.',
  status: 'Le service qui donne les lieux ne répond pas bien. Ce n’est pas de votre fait.',
  format: 'Les informations reçues ne sont pas lisibles. Ce n’est pas de votre fait.',
};

/** Every word that a visitor reads, in French: the reference that other languages follow. */
export const fr = {
  title: 'Trouver de l’aide avec le numérique',

  // The question
  askCommune: 'Votre commune ou votre code postal',
  askPostcode: 'Votre code postal',
  askForSomeone: 'ou celui de la personne que vous aidez',
  search: 'Chercher',
  privacy: 'Ce que vous écrivez n’est envoyé à personne.',
  privacyPostcode: 'Seul le numéro du département est envoyé, pour demander la liste.',
  /** What is typed goes to a geocoder. */
  privacyAddresses: (host: string) =>
    `Pour trouver une adresse, ce que vous écrivez est envoyé à ${host}, à partir de trois lettres.`,
  around: 'Autour de moi',
  searchFailed: `La recherche n’a pas pu se faire${_}: la connexion est coupée ou trop lente. Appuyez de nouveau sur «${_}Chercher${_}».`,
  searching: 'Recherche en cours…',

  // The list
  loading: 'Chargement des lieux…',
  count: (count: number) => places(count),
  inTerritory: (where: string) => `, par ordre alphabétique des communes${_}: ${where}.`,
  partOf: (departement: string) => `territoire choisi (${departement})`,
  fromNearest: (origin: string) =>
    `, du plus proche au plus loin. Distances à vol d’oiseau, depuis ${origin}.`,
  firstIn: (origin: string) => `, d’abord ceux de ${origin}.`,
  sayWhere: ' Écrivez votre commune pour voir d’abord les plus proches.',
  more: (count: number) => `Voir ${places(count)} de plus`,
  list: 'Lieux d’aide',

  // Choices, and one place's sheet
  choose: 'Filtrer les lieux',
  showMap: 'Voir la carte',
  coming: 'Chargement…',
  failed: 'Cette partie n’a pas pu être chargée. Réessayez.',
  printList: 'Imprimer la liste',

  // One place
  /** Kilometres, rounded already. */
  distance: (km: number) => {
    if (km < 0.1) return `moins de 100${_}m`;
    return km < 1 ? `${Math.round(km * 1000)}${_}m` : `${decimal.format(km)}${_}km`;
  },
  approximately: (distance: string) => `environ ${distance}`,
  open: 'Ouvert',
  closed: 'Fermé',
  unknownHours: 'Horaires inconnus',
  holiday: 'Jour férié',
  untilTime: (minutes: number) => `ferme à ${time(minutes)}`,
  opensToday: (minutes: number) => `ouvre à ${time(minutes)}`,
  opensTomorrow: (minutes: number) => `ouvre demain à ${time(minutes)}`,
  opensOnWeekday: (date: string, minutes: number) => `ouvre ${weekday.format(noon(date))} à ${time(minutes)}`,
  opensOnDate: (date: string, minutes: number) =>
    `ouvre le ${weekdayAndDate.format(noon(date))} à ${time(minutes)}`,
  askBeforeComing: 'renseignez-vous avant de venir',
  callBeforeComing: 'appelez avant de venir',
  hoursAsWritten: `Horaires${_}:`,
  call: 'Appeler',
  callMairie: 'Appeler la mairie',
  write: 'Écrire',
  visit: 'Voir le site',
  noPhone: 'Pas de téléphone connu.',
  askMairie: 'La mairie peut vous renseigner.',
  offered: `Sur place${_}:`,
  services,
  programmes,
  costs,
  itinerant: 'Itinérant',
  completedBy: (author: string) => `Complété par ${author}`,

  // When something is missing
  emptyTitle: 'Aucun lieu connu ici.',
  empty: (where: string) =>
    `Les données n’ont pas de lieu d’aide ici (${where}). Votre mairie peut vous renseigner.`,
  absentTitle: (departement: string) =>
    `Ce site n’a pas de liste de lieux pour le département${_}${departement}`,
  failedTitle: 'Les lieux n’ont pas pu être chargés',
  failures,
  failedNext: 'Réessayez, ou appelez votre mairie.',
  retry: 'Réessayer',
  knownOn: (date: string) => `Voici les lieux connus le ${readableDay(date)}.`,
  notUpdated: 'La mise à jour n’a pas pu se faire.',
  updating: 'Mise à jour en cours…',
  printed: (date: string, count: number, found: number) =>
    `Imprimé le ${readableDay(date)}${_}: ${places(count)} sur ${found}. Tous, avec leurs horaires${_}: «${_}Imprimer la liste${_}».`,

  // Where it comes from
  data: `Données${_}:`,
  dataOn: (date: string) => `mises à jour le ${readableDay(date)}`,
};

/** What a language must give: everything that French gives. */
export type Messages = typeof fr;
