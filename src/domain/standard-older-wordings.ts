import type {Access, Cost, Format, Need, Programme, Public, Service} from './place.js';

/*
 * Wordings that files carry beside the standard's own: those of its versions 0 and 1 with their slugs, usual
 * abbreviations, and misspellings seen in published files. Written as `fold()` gives them: lower case, without accent
 * nor punctuation, alternatives separated by `|`. What follows a colon or an opening bracket is not needed: « Seniors
 * (+ 65 ans) » is found as « seniors ».
 */
type Wordings<Code extends string> = Readonly<Partial<Record<Code, string>>>;

/** The fifteen services of version 0, which version 1 condensed into nine. */
export const OLDER_SERVICES: Wordings<Service> = {
  demarches:
    'devenir autonome dans les demarches administratives|accompagner les demarches de sante|' +
    'realiser des demarches administratives avec un accompagnement|realiser des demarches administratives',
  outils:
    'prendre en main un smartphone ou une tablette|prendre en main un ordinateur|utiliser le numerique au quotidien',
  emploi: 'favoriser mon insertion professionnelle|creer et developper mon entreprise',
  parentalite:
    'soutenir la parentalite et l education avec le numerique|soutenir la parentalite avec le numerique',
  creation: 'creer avec le numerique',
  comprendre: 'approfondir ma culture numerique|promouvoir la citoyennete numerique',
  internet: 'acceder a une connexion internet|acceder a du materiel',
  materiel: 's equiper en materiel informatique',
};

/** Publics of `publics_accueillis` (version 0). « Adultes » has no equivalent since: no public means everyone. */
export const OLDER_PUBLICS: Wordings<Public> = {
  jeunes: 'jeunes 16 26',
  familles: 'familles enfants|familles enfant|familles|famille|enfants|enfant',
  seniors: 'seniors 65',
  femmes: 'uniquement femmes',
};

/** Situations that version 0 listed among publics. */
export const OLDER_NEEDS: Wordings<Need> = {
  mental: 'handicap mental',
  moteur: 'handicap moteur',
  illettrisme: 'personnes en situation d illettrisme|personnes en situation illettrisme',
  langues: 'public langues etrangeres|publics langues etrangeres|langues etrangeres',
  vision: 'deficiance visuelle',
};

/** `conditions_acces` of version 0; version 1 counts membership and the pass numérique among the conditions. */
export const OLDER_COSTS: Wordings<Cost> = {
  'sous-condition': 'gratuit sous conditions|adhesion|accepte le pass numerique|pass numerique',
};

/** `labels_nationaux` of version 0 that are programmes today, and usual names. */
export const OLDER_PROGRAMMES: Wordings<Programme> = {
  bibliotheque: 'bibliotheques numeriques de reference|bibliotheque numerique de reference',
  pix: 'pix',
  'conseiller-numerique':
    'conseiller numerique|conseillers numeriques france services|conseiller numerique france services|cnfs|conum',
  'france-services': 'france service|maison france services',
  'grande-ecole': 'grandes ecoles du numerique',
  'croix-rouge': 'croix rouge|croix rouge francaise',
  caf: 'point numerique caf|point relais caf',
  'relais-emmaus': 'relais numerique',
};

/** Abbreviations of `modalites_acces`. */
export const OLDER_ACCESSES: Wordings<Access> = {
  'rdv-en-ligne': 'prendre rendez vous en ligne|prise de rdv en ligne|prendre rdv',
  courriel: 'contacter par courriel|envoyer un mail',
};

/** `modalites_accompagnement` of version 0 and its slugs. */
export const OLDER_FORMATS: Wordings<Format> = {
  seul: 'seul|autonomie',
  individuel: 'avec de l aide|accompagnement',
  atelier: 'dans un atelier|atelier',
};

/** Values of older versions that nothing expresses any more: left out, and said to be so. */
export const WITHOUT_EQUIVALENT: ReadonlySet<string> = new Set([
  'adultes',
  'tout public',
  'handicaps psychiques',
  'a ma place',
  'delegation',
]);

/** Words found where `typologie` wants a code. */
export const OLDER_TYPOLOGIES: Readonly<Record<string, string>> = {
  ASSO: 'association|associations',
  BIB: 'bibliotheque|mediatheque|bibliotheque mediatheque|bibliotheque universitaire',
  CS: 'centre social',
  FABRIQUE: 'fabrique',
  FT: 'pe|pole emploi|france travail',
  LA_POSTE: 'bureau de poste|la poste',
  ML: 'mission locale',
  MUNI: 'mairie|mairie annexe',
  PIJ_BIJ: 'pij|bij',
  PREF: 'prefecture|sous prefecture',
  RELAIS_LECTURE: 'relais lecture',
  RFS: 'france services',
  TIERS_LIEUX: 'tiers lieu|tiers lieux|coworking|espace de coworking|espace de cowworking',
};
