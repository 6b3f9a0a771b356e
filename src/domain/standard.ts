import type {Access, Cost, Format, Itinerance, Need, Programme, Public, Service} from './place.js';

/*
 * The national standard « lieux de médiation numérique » (LaMednum/standard-mediation-num, versions 1.0.1 to 2):
 * its columns, and its own wording for each code of place.ts.
 */

/** Columns of the standard, in the order of its files. Version 2 no longer has `structure_parente`. */
export const STANDARD_FIELDS = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'latitude',
  'longitude',
  'typologie',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'presentation_resume',
  'presentation_detail',
  'source',
  'itinerance',
  'structure_parente',
  'date_maj',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'modalites_accompagnement',
  'fiche_acces_libre',
  'prise_rdv',
] as const;

/** Name of a column of the standard. */
export type StandardField = (typeof STANDARD_FIELDS)[number];

/** The standard's wording of each service. */
export const SERVICES: Readonly<Record<Service, string>> = {
  demarches: 'Aide aux démarches administratives',
  outils: 'Maîtrise des outils numériques du quotidien',
  emploi: 'Insertion professionnelle via le numérique',
  securite: 'Utilisation sécurisée du numérique',
  parentalite: 'Parentalité et éducation avec le numérique',
  creation: 'Loisirs et créations numériques',
  comprendre: 'Compréhension du monde numérique',
  internet: 'Accès internet et matériel informatique',
  materiel: 'Acquisition de matériel informatique à prix solidaire',
};

/** The standard's wording of each public. */
export const PUBLICS: Readonly<Record<Public, string>> = {
  jeunes: 'Jeunes',
  etudiants: 'Étudiants',
  familles: 'Familles et/ou enfants',
  seniors: 'Seniors',
  femmes: 'Femmes',
};

/** The standard's wording of each situation that a place is prepared for. */
export const NEEDS: Readonly<Record<Need, string>> = {
  surdite: 'Surdité',
  moteur: 'Handicaps moteurs',
  mental: 'Handicaps mentaux',
  illettrisme: 'Illettrisme',
  anglais: 'Langues étrangères (anglais)',
  langues: 'Langues étrangères (autres)',
  vision: 'Déficience visuelle',
};

/** The standard's wording of each cost. */
export const COSTS: Readonly<Record<Cost, string>> = {
  gratuit: 'Gratuit',
  'sous-condition': 'Gratuit sous condition',
  payant: 'Payant',
};

/** The standard's wording of each national programme. */
export const PROGRAMMES: Readonly<Record<Programme, string>> = {
  'aidants-connect': 'Aidants Connect',
  bibliotheque: 'Bibliothèques numérique de référence',
  pix: 'Certification PIX',
  'conseiller-numerique': 'Conseillers numériques',
  'emmaus-connect': 'Emmaüs Connect',
  'france-services': 'France Services',
  'grande-ecole': 'Grande école du numérique',
  'croix-rouge': 'La Croix Rouge',
  caf: "Point d'accès numérique CAF",
  promeneurs: 'Promeneurs du net',
  'relais-emmaus': 'Relais numérique (Emmaüs Connect)',
};

/** The standard's wording of each way to come or get in touch. */
export const ACCESSES: Readonly<Record<Access, string>> = {
  venir: 'Se présenter',
  telephone: 'Téléphoner',
  courriel: 'Contacter par mail',
  prescription: 'Envoyer un mail avec une fiche de prescription',
  'rdv-en-ligne': 'Prendre un RDV en ligne',
  'pas-de-public': "Ce lieu n'accueille pas de public",
};

/** The standard's wording of each way of being helped. */
export const FORMATS: Readonly<Record<Format, string>> = {
  seul: 'En autonomie',
  individuel: 'Accompagnement individuel',
  atelier: 'Dans un atelier collectif',
  distance: 'À distance',
};

/** The standard's wording for a place that travels or stays. */
export const ITINERANCES: Readonly<Record<Itinerance, string>> = {itinerant: 'Itinérant', fixe: 'Fixe'};

/** The 92 codes of `typologie`. */
export const TYPOLOGIES: ReadonlySet<string> = new Set(
  (
    'ACI ACIPHC AFPA AI ASE ASSO ASSO_CHOMEUR Autre AVIP BIB CAARUD CADA CAF CAP_EMPLOI CAVA CC CCAS CCONS CD CDAS ' +
    'CFP CHRS CHU CIAS CIDFF CITMET CMP CMS CPAM CPH CS CSAPA CSC DEETS DEPT DIPLP E2C EA EATT EI EITI ENM EPCI EPI ' +
    'EPIDE EPN ES ESAT ESS ETTI EVS FABLAB FABRIQUE FAIS FT GEIQ HUDA LA_POSTE MDE MDEF MDH MDPH MDS MJC ML MQ MSA ' +
    'MSAP MUNI OACAS ODC OF OIL OPCS PAD PENSION PI PIJ_BIJ PIMMS PJJ PLIE PREF PREVENTION REG RELAIS_LECTURE ' +
    'RESSOURCERIE RFS RS_FJT SCP SPIP TIERS_LIEUX UDAF'
  ).split(' '),
);
