import type {Access, Cost, Format, Itinerance, Need, Programme, Public} from '../domain/place.js';

const programmes: Record<Programme, string> = {
  'aidants-connect': 'Aidants Connect',
  bibliotheque: 'Bibliothèque numérique de référence',
  pix: 'Certification Pix',
  'conseiller-numerique': 'Conseiller numérique',
  'emmaus-connect': 'Emmaüs Connect',
  'france-services': 'France services',
  'grande-ecole': 'Grande École du Numérique',
  'croix-rouge': 'Croix-Rouge',
  caf: 'Point numérique de la Caf',
  promeneurs: 'Promeneurs du Net',
  'relais-emmaus': 'Relais numérique d’Emmaüs Connect',
};

const publics: Record<Public, string> = {
  jeunes: 'Jeunes',
  etudiants: 'Étudiants',
  familles: 'Familles et enfants',
  seniors: 'Personnes âgées',
  femmes: 'Femmes',
};

const needs: Record<Need, string> = {
  surdite: 'Personnes sourdes ou malentendantes',
  moteur: 'Personnes ayant un handicap moteur',
  mental: 'Personnes ayant un handicap mental',
  illettrisme: 'Personnes qui ont du mal à lire ou à écrire',
  anglais: 'Personnes qui parlent anglais',
  langues: 'Personnes qui parlent une autre langue étrangère',
  vision: 'Personnes aveugles ou malvoyantes',
};

const accesses: Record<Access, string> = {
  venir: 'Sans rendez-vous',
  telephone: 'Par téléphone',
  courriel: 'Par e-mail',
  prescription: 'Par un professionnel qui vous suit',
  'rdv-en-ligne': 'Rendez-vous en ligne',
  'pas-de-public': 'Ne reçoit pas de public',
};

const formats: Record<Format, string> = {
  seul: 'En autonomie',
  individuel: 'Aide individuelle',
  atelier: 'Cours collectif',
  distance: 'À distance',
};

const costs: Record<Cost, string> = {
  gratuit: 'Gratuit',
  'sous-condition': 'Gratuit sous condition',
  payant: 'Payant',
};

const itinerances: Record<Itinerance, string> = {
  itinerant: 'Se déplace d’un lieu à l’autre',
  fixe: 'Toujours au même endroit',
};

/** A plain label for each code of the data: what sheets and filters both say. */
export const frVocabulary = {programmes, publics, needs, accesses, formats, costs, itinerances};

/** What a language gives for the codes of the data. */
export type Vocabulary = typeof frVocabulary;
