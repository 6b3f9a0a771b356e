import type {Merge} from './duplicates.js';
import type {CorrectionAction} from './corrections.js';
import type {MissingFact} from './report-contents.js';

/** What a place lacks. */
export const MISSING: Readonly<Record<MissingFact, string>> = {
  phone: 'téléphone',
  hours: 'horaires',
  position: 'position exacte',
  stale: 'mise à jour depuis plus d’un an',
};

/** Why rows were merged. */
export const MERGE_REASONS: Readonly<Record<Merge['why'], string>> = {
  'same-id': 'même identifiant',
  exact: 'mêmes nom et adresse',
  near: 'nom et adresse proches',
};

/** What a local correction did. */
export const ACTIONS: Readonly<Record<CorrectionAction, string>> = {
  ajouter: 'lieu ajouté',
  corriger: 'lieu corrigé',
  masquer: 'lieu masqué',
  permanence: 'permanence ajoutée',
};

const FIELDS: Readonly<Record<string, string>> = {
  id: 'identifiant',
  pivot: 'SIRET',
  code_postal: 'code postal',
  code_insee: 'code INSEE',
  complement_adresse: 'complément d’adresse',
  latitude: 'position',
  longitude: 'position',
  telephone: 'téléphone',
  site_web: 'site web',
  presentation_resume: 'présentation courte',
  presentation_detail: 'présentation',
  itinerance: 'itinérance',
  date_maj: 'date de mise à jour',
  publics_specifiquement_adresses: 'publics',
  prise_en_charge_specifique: 'prise en charge spécifique',
  frais_a_charge: 'tarif',
  dispositif_programmes_nationaux: 'programmes nationaux',
  formations_labels: 'labels',
  autres_formations_labels: 'autres labels',
  modalites_acces: 'modalités d’accès',
  modalites_accompagnement: 'modalités d’accompagnement',
  fiche_acces_libre: 'fiche Acceslibre',
  prise_rdv: 'prise de rendez-vous',
};

/** A column of the standard as people say it. */
export const fieldWords = (field: string): string => FIELDS[field] ?? field;

const NUMBER = new Intl.NumberFormat('fr');

/** A number and its noun: « 1 lieu », « 1 204 lieux ». */
export const counted = (count: number, one: string, several: string): string =>
  `${NUMBER.format(count)}\u00a0${count < 2 ? one : several}`;

/** A number as it is written in French. */
export const figure = (count: number): string => NUMBER.format(count);

const DAY = new Intl.DateTimeFormat('fr', {dateStyle: 'long', timeZone: 'UTC'});

/** « 1er mars 2026 » for `2026-03-01`; anything else as it is. */
export function dayWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : DAY.format(date).replace(/^1 /, '1er ');
}
