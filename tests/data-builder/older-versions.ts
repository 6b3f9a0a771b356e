import {stringify} from './write-csv.js';

/** A record of the standard as published: texts, lists separated by `|`. */
export type StandardRecord = Readonly<Record<string, string>>;

const LISTS = [
  'typologie',
  'courriels',
  'site_web',
  'itinerance',
  'services',
  'publics_specifiquement_adresses',
  'prise_en_charge_specifique',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'formations_labels',
  'autres_formations_labels',
  'modalites_acces',
  'modalites_accompagnement',
];

const joined = (...lists: (string | undefined)[]): string => lists.filter(Boolean).join(';');

/** Version 1: the columns of today, lists separated by semicolons. */
export function asVersion1(records: readonly StandardRecord[]): string {
  return stringify(
    records.map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([field, value]) => [
          field,
          LISTS.includes(field) ? value.replaceAll('|', ';') : value,
        ]),
      ),
    ),
  );
}

/** What version 0 said in other words. */
const OLDER_WORDS: Readonly<Record<string, string>> = {
  'Aide aux démarches administratives': 'Réaliser des démarches administratives avec un accompagnement',
  'Maîtrise des outils numériques du quotidien': 'Prendre en main un smartphone ou une tablette',
  'Insertion professionnelle via le numérique': 'Favoriser mon insertion professionnelle',
  'Parentalité et éducation avec le numérique': 'Soutenir la parentalité et l’éducation avec le numérique',
  'Loisirs et créations numériques': 'Créer avec le numérique',
  'Compréhension du monde numérique': 'Approfondir ma culture numérique',
  'Accès internet et matériel informatique': 'Accéder à du matériel',
  'Acquisition de matériel informatique à prix solidaire': 'S’équiper en matériel informatique',
  'Conseillers numériques': 'CNFS',
  Seniors: 'Seniors (+ 65 ans)',
  'Familles et/ou enfants': 'Familles/enfants',
  'En autonomie': 'Seul : j’ai accès à du matériel et une connexion',
  'Accompagnement individuel': 'Avec de l’aide : je suis accompagné seul dans l’usage du numérique',
  'Dans un atelier collectif': 'Dans un atelier : j’apprends collectivement à utiliser le numérique',
};

const inOlderWords = (list = ''): string =>
  list
    .split('|')
    .map((value) => OLDER_WORDS[value] ?? value)
    .join(';');

/** Version 0: its own columns and words. It has none for `modalites_acces` and `itinerance`. */
export function asVersion0(records: readonly StandardRecord[]): string {
  return stringify(
    records.map((record) => {
      const {
        courriels,
        frais_a_charge: costs,
        autres_formations_labels: others,
        fiche_acces_libre: access,
        publics_specifiquement_adresses: publics,
        prise_en_charge_specifique: needs,
        dispositif_programmes_nationaux: programmes,
        formations_labels: labels,
        modalites_acces: _,
        itinerance: __,
        ...same
      } = record;
      return {
        ...same,
        services: inOlderWords(record['services']),
        modalites_accompagnement: inOlderWords(record['modalites_accompagnement']),
        courriel: joined(courriels?.replaceAll('|', ';')),
        conditions_acces: inOlderWords(costs),
        labels_autres: joined(others?.replaceAll('|', ';')),
        accessibilite: access ?? '',
        publics_accueillis: joined(inOlderWords(publics), inOlderWords(needs)),
        labels_nationaux: joined(inOlderWords(programmes), inOlderWords(labels)),
        source: joined(record['source']?.replaceAll('|', ';')),
        site_web: joined(record['site_web']?.replaceAll('|', ';')),
        typologie: joined(record['typologie']?.replaceAll('|', ';')),
      };
    }),
  );
}
