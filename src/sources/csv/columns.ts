import {fold} from '../../domain/fold.js';
import type {CellKind} from './cells.js';

/** What a row is about. */
export type RowType = 'programme' | 'offre' | 'contact' | 'partenaire' | 'financeur' | 'document' | 'date';

/** A column that a type of row uses: its name, what it is in the JSON file, what it holds. */
export type ColumnUse = readonly [column: string, path: string, kind: CellKind, required?: 'required'];

const LOGO: readonly ColumnUse[] = [
  ['logo', 'logo.url', 'file'],
  ['texte_logo', 'logo.alt', 'text'],
];
const PARTNER: readonly ColumnUse[] = [
  ['nom', 'name', 'text', 'required'],
  ['lien', 'url', 'web'],
  ['mention', 'wording', 'text'],
  ...LOGO,
];

/** What each type of row says, in the order in which it is written. */
export const COLUMNS: Readonly<Record<RowType, readonly ColumnUse[]>> = {
  programme: [
    ['nom', 'name', 'text', 'required'],
    ['sigle', 'acronym', 'text'],
    ['description', 'tagline', 'text'],
    ['lien', 'url', 'web'],
    ['presente_par', 'presented_by.name', 'text'],
    ['lien_presentateur', 'presented_by.url', 'web'],
    ['public', 'audience', 'texts'],
    ['secteur', 'territory', 'text'],
    ['conditions', 'conditions', 'text'],
    ['agenda', 'agenda', 'feeds'],
    ['mise_a_jour', 'updated', 'day'],
    ['licence', 'licence', 'text'],
    ['source', 'source', 'text'],
    ...LOGO,
  ],
  offre: [
    ['genre', 'type', 'offer', 'required'],
    ['nom', 'title', 'text', 'required'],
    ['description', 'summary', 'text'],
    ['prix', 'price', 'text'],
    ['duree', 'duration', 'text'],
    ['lieu', 'place', 'text'],
    ['lien', 'link', 'web'],
    ['jusqu_au', 'valid_until', 'day'],
  ],
  contact: [
    ['nom', 'organisation', 'text', 'required'],
    ['fonction', 'role', 'text'],
    ['secteur', 'zone', 'text'],
    ['communes', 'communes', 'communes'],
    ['epci', 'epci', 'epci'],
    ['departements', 'departements', 'departements'],
    ['telephone', 'phone', 'phone'],
    ['courriel', 'email', 'email'],
    ['lien', 'link', 'web'],
    ['jusqu_au', 'valid_until', 'day'],
  ],
  partenaire: PARTNER,
  financeur: PARTNER,
  document: [
    ['nom', 'title', 'text', 'required'],
    ['lien', 'url', 'file', 'required'],
    ['format', 'format', 'text'],
    ['taille', 'size', 'text'],
    ['date', 'date', 'day'],
  ],
  date: [
    ['nom', 'title', 'text', 'required'],
    // Hours are written on the days, which go first.
    ['date', 'start', 'moment', 'required'],
    ['date_fin', 'end', 'moment'],
    ['heure', 'start.time', 'hours'],
    ['heure_fin', 'end.time', 'time'],
    ['lieu', 'place.name', 'text'],
    ['adresse', 'place.address', 'text'],
    ['code_postal', 'place.postcode', 'postcode'],
    ['commune', 'place.commune', 'text'],
    ['etat', 'status', 'status'],
    ['places', 'places_left', 'number'],
    ['theme', 'themes', 'texts'],
    ['description', 'summary', 'text'],
    ['public', 'audiences', 'texts'],
    ['prix', 'price', 'text'],
    ['lien', 'link', 'web'],
    ['visio', 'online_link', 'web'],
    ['inscription', 'sign_up', 'sign-up'],
    ['telephone', 'sign_up', 'sign-up'],
    ['courriel', 'sign_up', 'sign-up'],
  ],
};

/** Words that people write for each type, folded. */
const TYPES: Readonly<Record<RowType, readonly string[]>> = {
  programme: ['programme', 'programmes', 'dispositif'],
  offre: ['offre', 'offres', 'proposition', 'service', 'prestation'],
  contact: ['contact', 'contacts', 'referent', 'interlocuteur'],
  partenaire: ['partenaire', 'partenaires'],
  financeur: ['financeur', 'financeurs', 'financement'],
  document: ['document', 'documents', 'fichier'],
  date: ['date', 'dates', 'evenement', 'rencontre', 'reunion', 'seance'],
};

/** Words that people write above a column, folded, by the column that they mean. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  type: ['type de ligne', 'rubrique'],
  nom: ['titre', 'intitule', 'organisme', 'structure', 'libelle', 'nom complet'],
  genre: ['genre d offre', 'type d offre', 'categorie', 'nature'],
  sigle: ['acronyme', 'nom court'],
  description: ['resume', 'presentation', 'accroche', 'texte', 'detail', 'details'],
  lien: ['site', 'site web', 'site internet', 'url', 'adresse web', 'page'],
  presente_par: ['porteur', 'porte par', 'presentateur', 'organisateur'],
  lien_presentateur: ['site du porteur', 'lien du porteur', 'site presentateur'],
  public: ['publics', 'pour qui', 'audience', 'cible'],
  secteur: ['territoire', 'zone', 'zone geographique', 'ou'],
  conditions: ['condition'],
  agenda: ['agendas', 'flux', 'calendrier', 'calendriers'],
  mise_a_jour: ['maj', 'date de mise a jour', 'mis a jour le', 'date maj'],
  prix: ['tarif', 'cout'],
  duree: [],
  lieu: ['endroit', 'salle'],
  jusqu_au: ['valable jusqu au', 'valide jusqu au', 'fin de validite', 'expire le'],
  fonction: ['role', 'poste', 'service'],
  communes: ['codes insee', 'code insee', 'insee', 'communes insee'],
  epci: ['siren', 'intercommunalite', 'intercommunalites', 'communaute de communes'],
  departements: ['departement', 'dept', 'dpt'],
  telephone: ['tel', 'numero', 'numero de telephone', 'phone'],
  courriel: ['courriels', 'mail', 'email', 'e mail', 'adresse mail', 'adresse e mail', 'adresse email'],
  mention: ['mention obligatoire', 'mentions'],
  logo: ['image', 'adresse du logo'],
  texte_logo: ['texte du logo', 'alt', 'alternative', 'texte alternatif'],
  format: [],
  taille: ['poids'],
  date: ['date debut', 'date de debut', 'debut', 'jour', 'le'],
  heure: ['heure debut', 'heure de debut', 'horaire', 'a partir de'],
  date_fin: ['date de fin', 'fin', 'au'],
  heure_fin: ['heure de fin', 'jusqu a'],
  adresse: ['rue', 'adresse postale'],
  code_postal: ['cp'],
  commune: ['ville', 'nom commune'],
  etat: ['statut', 'status'],
  places: ['places restantes', 'reste', 'places disponibles'],
  theme: ['themes', 'thematique', 'thematiques'],
  visio: ['lien visio', 'lien de connexion', 'visioconference'],
  inscription: ['inscriptions', 's inscrire', 'reservation', 'lien inscription', 'contact inscription'],
};

/** What some words mean where every row is a date; nothing, for those of who holds it. */
const OF_DATES: Readonly<Record<string, string | undefined>> = {
  atelier: 'nom',
  ateliers: 'nom',
  activite: 'nom',
  animation: 'nom',
  evenement: 'nom',
  rencontre: 'nom',
  quoi: 'nom',
  organisme: undefined,
  structure: undefined,
  quand: 'date',
  dates: 'date',
  heures: 'heure',
  horaires: 'heure',
  ou: 'lieu',
  contact: 'inscription',
  renseignements: 'inscription',
};

/** Gives the column that a heading means; `undefined` for one that says nothing here. */
export function columnOf(heading: string): string | undefined {
  const words = fold(heading);
  const asColumn = words.replace(/ /g, '_');
  if (asColumn in SYNONYMS || asColumn === 'licence' || asColumn === 'source') return asColumn;
  return Object.keys(SYNONYMS).find((column) => SYNONYMS[column]?.includes(words));
}

/** The same, in a table of dates. */
export function columnOfDates(heading: string): string | undefined {
  const words = fold(heading);
  return words in OF_DATES ? OF_DATES[words] : columnOf(heading);
}

/** Gives the type that the first cell of a row means. */
export function typeOf(cell: string): RowType | undefined {
  const words = fold(cell);
  return (Object.keys(TYPES) as RowType[]).find((type) => TYPES[type].includes(words));
}
