import type {Programme, Service} from '../domain/place.js';
import {_, noon, readableDay, time, weekday, weekdayAndDate} from './fr-format.js';
import {kinds} from './fr-kinds.js';
import {frVocabulary} from './fr-vocabulary.js';

const dayAndMonth = new Intl.DateTimeFormat('fr', {day: 'numeric', month: 'long', timeZone: 'UTC'});
const shortDay = (date: string): string => dayAndMonth.format(noon(date)).replace(/^1 /, '1er ');
const dayInFull = (date: string): string => weekdayAndDate.format(noon(date)).replace(/ 1 /, ' 1er ');

/** What follows the last comma. */
const LAST = /, ([^,]*)$/;
/** « lundi, mardi et jeudi » */
const listed = (words: readonly string[]): string => words.join(', ').replace(LAST, ' et $1');
const capitalised = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

const DAY = 1440;
function interval(from: number, to: number): string {
  if (to - from >= DAY) return '24 h sur 24';
  return `${time(from)} à ${time(to)}${to > DAY ? ' du matin' : ''}`;
}

/** What each service of the data is, after « On vous aide à ». */
const services: Record<Service, string> = {
  demarches: 'faire vos démarches administratives',
  outils: 'vous servir d’un ordinateur, d’un téléphone et d’internet',
  emploi: 'chercher un emploi sur internet',
  securite: 'utiliser internet sans risque et éviter les arnaques',
  parentalite: 'accompagner vos enfants face aux écrans',
  creation: 'créer et vous divertir avec le numérique',
  comprendre: 'comprendre le monde numérique',
  internet: 'trouver sur place un ordinateur et internet',
  materiel: 'acheter du matériel informatique à petit prix',
};

const programmes: Record<Programme, string> = {
  'conseiller-numerique': 'Une personne formée vous apprend pas à pas.',
  'france-services': 'On vous aide dans vos démarches administratives.',
  'aidants-connect': 'Une personne habilitée peut faire une démarche en ligne pour vous, avec votre accord.',
  bibliotheque: 'Une bibliothèque que l’État aide à développer ses services numériques.',
  pix: 'Pix atteste de ce que vous savez faire avec le numérique.',
  'emmaus-connect': 'Cette association aide à s’équiper et à se servir du numérique.',
  'grande-ecole': 'Ce réseau forme aux métiers du numérique.',
  'croix-rouge': 'Cette association aide les personnes en difficulté.',
  caf: 'Vous pouvez y faire vos démarches en ligne avec la Caf.',
  promeneurs: 'Des professionnels de la jeunesse répondent sur internet aux jeunes et aux parents.',
  'relais-emmaus': 'Ce lieu aide à s’équiper et à se servir du numérique, avec l’association Emmaüs Connect.',
};

/** Every word of a place's sheet, in French. */
export const frSheet = {
  /** To the list, of so many places. */
  back: (count: number) => (count > 1 ? `Retour aux ${count} lieux` : 'Retour à la liste'),
  vocabulary: frVocabulary,
  kinds,
  services,

  // Where
  away: (km: number, distance: string, from: string | undefined) =>
    `${km < 0.1 ? 'À' : 'À environ'} ${distance}${from ? ` depuis ${from}` : ''}, à vol d’oiseau`,
  approximate: `Position exacte inconnue${_}: c’est celle de la commune.`,
  bookOnline: 'Prendre rendez-vous en ligne',
  contacts: 'Contacter ce lieu',
  noPublic: 'Ce lieu ne reçoit pas de public',

  // When
  hours: 'Horaires',
  weekOf: (monday: string) => `Semaine du ${shortDay(monday)}`,
  day: (date: string) => capitalised(weekday.format(noon(date))),
  /** Within a sentence. */
  dayName: (date: string) => weekday.format(noon(date)),
  dayAndDate: (date: string) => capitalised(dayInFull(date)),
  today: '(aujourd’hui)',
  /** « lundi à vendredi » */
  fromDayToDay: (from: string, to: string) => `${from} à ${to}`,
  interval,
  closed: 'Fermé',
  closedOnHoliday: 'Fermé (jour férié)',
  openOnHoliday: 'Horaires de jour férié',
  unsaid: (what: string, next: string) => `${what}${_}: ${next}`,
  alternate: 'Les horaires changent selon les semaines.',
  /** Of days and hours: « mercredi 9 h à 12 h ». */
  oneWeekInTwo: (hours: string) => `une semaine sur deux${_}: ${hours}`,
  theOtherWeek: (hours: string) => `l’autre semaine${_}: ${hours}`,
  someWeeks: (hours: string) => `certaines semaines${_}: ${hours}`,
  checkHours: 'Ouverture à vérifier',
  asWritten: (hours: string) => `Horaires publiés${_}: ${hours}`,
  unknownHours: 'Les informations publiées ne donnent pas les horaires.',
  thenCall: 'Appelez avant de venir.',
  thenAsk: 'Renseignez-vous avant de venir.',
  permanences: 'Permanences',
  permanence: (programme: string | undefined, when: string) =>
    programme ? `${programme}${_}: ${when}` : when,
  everyWeek: (dates: readonly string[], hours: readonly string[]) =>
    `${listed(dates.map((date) => weekday.format(noon(date))))} ${listed(hours)}`,
  onDay: (date: string, hours: readonly string[]) => `${dayInFull(date)} ${listed(hours)}`,
  nextDates: (dates: string) => `prochaines dates${_}: ${dates}`,
  from: (date: string) => `à partir du ${readableDay(date)}`,
  until: (date: string) => `jusqu’au ${readableDay(date)}`,

  // What, for whom and how
  help: 'On vous aide à',
  formats: 'Comment on vous aide',
  coming: 'Pour venir',
  ways: {
    venir: 'venir sans rendez-vous',
    telephone: 'téléphoner',
    courriel: 'écrire un e-mail',
    prescription: 'passer par un professionnel qui vous suit',
    'rdv-en-ligne': 'prendre rendez-vous en ligne',
  },
  youCan: (ways: readonly string[]) => `Vous pouvez ${ways.join(', ').replace(LAST, ' ou $1')}.`,
  costs: {
    gratuit: 'C’est gratuit.',
    'sous-condition': `C’est gratuit sous condition${_}: demandez laquelle.`,
    payant: 'C’est payant.',
  },
  severalCosts: (costs: readonly string[]) => `Selon les cas${_}: ${costs.join(', ').toLowerCase()}.`,
  itinerant: `L’aide se déplace${_}: vérifiez où elle est avant de venir.`,
  alsoItinerant: 'L’aide se déplace aussi dans d’autres lieux.',
  accessSheet: 'Fiche d’accessibilité du lieu (acceslibre)',
  accessNote: 'Elle décrit les locaux. Elle ne prouve pas que tout est accessible.',
  publics: 'Qui est reçu en particulier',
  needs: 'Ce lieu est préparé à recevoir',
  kind: 'Type de lieu',
  presentation: 'Présentation du lieu',
  labels: 'Programmes et labels',
  programmes,
  labelNames: {
    'mon-espace-sante': `Formé à «${_}Mon espace santé${_}»`,
    duplex: `Formé à «${_}Duplex${_}»`,
    'etapes-numeriques': 'Étapes numériques (La Poste)',
    'fabriques-de-territoire': 'Fabriques de territoire',
    'sud-labs': 'Sud Labs',
    qpv: 'Quartier prioritaire (QPV)',
    frr: 'France ruralités revitalisation (FRR)',
    zrr: 'Zone de revitalisation rurale (ZRR)',
  },
  labelMeanings: {
    'mon-espace-sante': 'Des personnes du lieu sont formées à ce carnet de santé en ligne.',
    duplex: 'Des personnes du lieu sont formées à aider ceux qui ont du mal à lire ou à écrire.',
    'etapes-numeriques': 'La Poste y aide à se servir du numérique.',
    'fabriques-de-territoire': 'Un lieu partagé, ouvert aux habitants et soutenu par l’État.',
    'sud-labs': 'Un lieu numérique soutenu par la région Provence-Alpes-Côte d’Azur.',
    qpv: 'L’État soutient ce quartier.',
    frr: 'L’État soutient cette commune rurale.',
    zrr: 'L’État soutenait cette commune rurale.',
  },

  // What it is worth
  loading: 'Chargement de la suite…',
  failed: 'La suite de la fiche n’a pas pu être chargée.',
  dated: (date: string) => `Informations du ${readableDay(date)}.`,
  old: `Elles ont plus d’un an${_}: vérifiez avant de venir.`,
  undated: 'Date des informations inconnue.',
  labelled: (date: string) => `Lieu labellisé France services le ${readableDay(date)}.`,
  source: (producers: readonly string[]) => `Source de la fiche${_}: ${listed(producers)}.`,
  data: `Données${_}:`,
  report: 'Signaler une erreur',
  reportSubject: (name: string, commune: string) => `Erreur dans la fiche${_}: ${name} (${commune})`,
  reportBody: (name: string, commune: string, id: string) =>
    `Lieu${_}: ${name}\nCommune${_}: ${commune}\nNuméro de la fiche${_}: ${id}\n\nCe qui est faux${_}:\n`,
};

/** What a language gives for a place's sheet. */
export type SheetMessages = typeof frSheet;
