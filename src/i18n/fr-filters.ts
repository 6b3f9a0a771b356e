import type {Group} from '../domain/criteria.js';
import {_, noon, weekdayAndDate} from './fr-format.js';
import {frVocabulary} from './fr-vocabulary.js';

const lieux = (count: number): string => `${count}${_}lieu${count > 1 ? 'x' : ''}`;
const none = 'Aucun lieu ne répond à tous vos choix';
const quoted = (label: string): string => `«${_}${label}${_}»`;
/** `le mardi 1er décembre` */
const dayOf = (date: string): string => `le ${weekdayAndDate.format(noon(date)).replace(/\b1 /, '1er ')}`;

const groups: Record<Group | 'moment', string> = {
  need: `De quoi avez-vous besoin${_}?`,
  person: `Pour qui${_}?`,
  moment: `Quand${_}?`,
  manner: `Comment${_}?`,
  label: `Quel accueil${_}?`,
  source: `D’où vient la fiche${_}?`,
};

/** Words of the choices, in French. */
export const frFilters = {
  vocabulary: frVocabulary,
  title: 'Ce que vous cherchez',
  quick: 'Je préfère',
  more: 'Plus de choix',
  groups,
  /** How many choices are made in a group that is folded. */
  chosen: (count: number) => `${count} choix`,
  places: lieux,
  unknown: (count: number) => (count > 1 ? `${count} ne le disent pas` : '1 ne le dit pas'),
  impossible: 'aucun lieu avec vos autres choix',
  accessSheet: 'Fiche d’accessibilité publiée',
  accessSheetNote: 'Cette fiche décrit le lieu. Elle ne garantit pas que l’accès est facile.',
  qpv: 'En quartier prioritaire (QPV)',
  frr: 'En zone rurale aidée (FRR)',
  withoutPublic: (count: number) => `Montrer aussi les lieux qui ne reçoivent pas de public (${count})`,
  withoutPublicChosen: 'Aussi les lieux qui ne reçoivent pas de public',

  // When
  any: 'Peu importe',
  now: 'Ouvert maintenant',
  today: 'Ouvert aujourd’hui',
  saturday: 'Ouvert samedi',
  anotherDay: 'Un autre jour',
  whichDay: `Quel jour${_}?`,
  openOn: (date: string) => `Ouvert ${dayOf(date)}`,

  // What it gives
  from: (producer: string) => `Fiche de ${producer}`,
  result: (count: number) => {
    if (count === 0) return `${none}.`;
    return count > 1 ? `${lieux(count)} correspondent.` : `1${_}lieu correspond.`;
  },
  /** Above the list. */
  matching: (count: number) => {
    if (count === 0) return `${none}.`;
    return count > 1 ? `${count} lieux répondent à vos choix` : '1 lieu répond à vos choix';
  },
  show: (count: number) => {
    if (count === 0) return 'Fermer les choix';
    return count > 1 ? `Voir les ${lieux(count)}` : 'Voir le lieu';
  },
  clear: 'Tout effacer',
  only: (labels: string) => `Cette page montre seulement${_}: ${labels}.`,

  // The choices that are made
  active: 'Vos choix',
  /** After the name of a choice, for whoever does not see the cross. */
  remove: 'retirer',
  emptyTitle: none,
  emptyText: 'Retirez un choix pour voir plus de lieux.',
  emptyTextAll: 'Il faut en retirer plusieurs.',
  without: (labels: readonly string[], count: number) =>
    `Sans ${labels.map(quoted).join(' ni ')}${_}: ${lieux(count)}`,
};

/** What a language must give for the choices. */
export type FiltersMessages = typeof frFilters;
