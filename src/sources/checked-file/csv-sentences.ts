import type {CellKind} from '../csv/cells.js';
import {COLUMNS, type RowType} from '../csv/columns.js';
import type {CsvProblem} from '../csv/rows.js';
import type {FileProblem} from './file-problem.js';
import {choicesOf, partAt, type SchemaSet} from './json-schema.js';
import {nearestName} from './nearest-name.js';
import {quoted} from './sentences.js';

const TYPES = Object.keys(COLUMNS).join(', ');

/** What a table is checked for. */
export interface CheckedTable {
  /** The schema of the file that it stands for. */
  readonly set: SchemaSet;
  /** What its rows may be. */
  readonly types: readonly RowType[];
}

/** What a cell of each kind should be. */
const EXPECTED: Readonly<Record<CellKind, string>> = {
  text: 'Il faut un texte.',
  texts: 'Il faut des textes, séparés par des points-virgules.',
  web: 'Il faut une adresse du web entière, comme https://exemple.fr/page.',
  file: 'Il faut une adresse entière, comme https://exemple.fr/guide.pdf, ou un nom de fichier sans espace.',
  day: 'Il faut une date, comme 30/06/2027 ou 2027-06-30.',
  moment: 'Il faut un jour avec son année, comme 30/06/2027, un seul par ligne.',
  time: 'Il faut une heure, comme 9h30.',
  hours: 'Il faut une heure, comme 9h30 ou 9h30-12h.',
  postcode: 'Il faut un code postal de cinq chiffres, comme 48000.',
  phone: 'Il faut un numéro de téléphone, comme 04 65 71 00 02.',
  email: 'Il faut une adresse de courriel, comme contact@exemple.fr.',
  communes: 'Il faut des codes INSEE, comme 48061, séparés par des espaces.',
  epci: 'Il faut des numéros SIREN de neuf chiffres.',
  departements: 'Il faut des numéros de département, comme 48.',
  feeds: 'Il faut des adresses, séparées par des espaces.',
  offer: '',
  status: 'Choix : prévu, complet, annulé, reporté, nouvelle date, en ligne.',
  number: 'Il faut un nombre entier, en chiffres.',
  'sign-up': 'Il faut une adresse du web, un courriel ou un numéro de téléphone.',
};

const offersOf = (set: SchemaSet): string =>
  (choicesOf(partAt('/$defs/offer/properties/type', {schema: set[0], whole: set[0]}, set).schema) ?? [])
    .map(({value}) => String(value))
    .join(', ');

function unknownColumn(column: string, types: readonly RowType[]): string {
  const known = types.flatMap((type) => COLUMNS[type].map(([name]) => name));
  const meant = nearestName(column, known);
  return `la colonne ${quoted(column)} n’est pas connue, et n’est pas lue.${meant ? ` Vouliez-vous ${quoted(meant)} ?` : ''}`;
}

function sentenceOf(problem: CsvProblem, {set, types}: CheckedTable): string {
  const {column, written, why, kind = 'text', isNeeded} = problem;
  switch (why) {
    case 'type':
      return `${quoted(written)} n’est pas un type de ligne. Choix : ${TYPES}.`;
    case 'column':
      return unknownColumn(column, types);
    case 'missing':
      return `il manque ${quoted(column)} : cette ligne n’est pas lue.`;
    case 'value': {
      const cure = kind === 'offer' ? `Choix : ${offersOf(set)}.` : EXPECTED[kind];
      const cost = isNeeded ? ' D’ici là, cette ligne n’est pas lue.' : '';
      return `${quoted(written)} ne convient pas dans ${quoted(column)}. ${cure}${cost}`;
    }
    case 'unused':
      return `${quoted(written)} n’est pas lu : la colonne ${quoted(column)} ne sert pas à ce type de ligne.`;
    case 'second-programme':
      return 'un programme est déjà décrit plus haut : cette ligne n’est pas lue.';
  }
}

/** Says what is wrong in a table: lines are those of the spreadsheet. */
export const problemOf = (problem: CsvProblem, table: CheckedTable): FileProblem => ({
  kind: problem.why === 'unused' || problem.why === 'column' ? 'remark' : 'error',
  path: [],
  sentence: `ligne ${problem.line} : ${sentenceOf(problem, table)}`,
});
