import type {CellKind} from '../csv/cells.js';
import {COLUMNS} from '../csv/columns.js';
import type {CsvProblem} from '../csv/rows.js';
import {programmeFromCsv} from '../programme/programme-from-csv.js';
import {checkValue} from './check-value.js';
import type {FileProblem} from './file-problem.js';
import {choicesOf, partAt, type SchemaSet} from './json-schema.js';
import {nearestName} from './nearest-name.js';
import {quoted} from './sentences.js';

const TYPES = Object.keys(COLUMNS).join(', ');
const COLUMN_NAMES = [...new Set(Object.values(COLUMNS).flatMap((uses) => uses.map(([column]) => column)))];

/** What a cell of each kind should be. */
const EXPECTED: Readonly<Record<CellKind, string>> = {
  text: 'Il faut un texte.',
  texts: 'Il faut des textes, séparés par des points-virgules.',
  web: 'Il faut une adresse du web entière, comme https://exemple.fr/page.',
  file: 'Il faut une adresse entière, comme https://exemple.fr/guide.pdf, ou un nom de fichier sans espace.',
  day: 'Il faut une date, comme 30/06/2027 ou 2027-06-30.',
  time: 'Il faut une heure, comme 9h30.',
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

function unknownColumn(column: string): string {
  const meant = nearestName(column, COLUMN_NAMES);
  return `la colonne ${quoted(column)} n’est pas connue, et n’est pas lue.${meant ? ` Vouliez-vous ${quoted(meant)} ?` : ''}`;
}

function sentenceOf({column, written, why, kind = 'text'}: CsvProblem, set: SchemaSet): string {
  switch (why) {
    case 'type':
      return `${quoted(written)} n’est pas un type de ligne. Choix : ${TYPES}.`;
    case 'column':
      return unknownColumn(column);
    case 'missing':
      return `il manque ${quoted(column)} : cette ligne n’est pas lue.`;
    case 'value':
      return `${quoted(written)} ne convient pas dans ${quoted(column)}. ${kind === 'offer' ? `Choix : ${offersOf(set)}.` : EXPECTED[kind]}`;
    case 'unused':
      return `${quoted(written)} n’est pas lu : la colonne ${quoted(column)} ne sert pas à ce type de ligne.`;
    case 'second-programme':
      return 'un programme est déjà décrit plus haut : cette ligne n’est pas lue.';
  }
}

const problemOf = (problem: CsvProblem, set: SchemaSet): FileProblem => ({
  kind: problem.why === 'unused' || problem.why === 'column' ? 'remark' : 'error',
  path: [],
  sentence: `ligne ${problem.line} : ${sentenceOf(problem, set)}`,
});

/** A programme’s file of a table, and what could not be read of it. */
export interface CheckedCsv {
  readonly file: Readonly<Record<string, unknown>>;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the table of a programme, and says what is wrong in it: lines are those of the spreadsheet.
 * @param today `YYYY-MM-DD`
 * @throws {TypeError} when it is no such table
 */
export function checkCsv(text: string, set: SchemaSet, today: string): CheckedCsv {
  const {file, problems} = programmeFromCsv(text);
  const inTable = problems.map((problem) => problemOf(problem, set));
  const isNamed = 'name' in file || problems.some(({why, column}) => why === 'missing' && column === 'nom');
  const nameless: FileProblem = {
    kind: 'error',
    path: [],
    sentence: 'il manque une ligne de type « programme », avec le nom du programme dans la colonne « nom ».',
  };
  const inFile = checkValue(file, set, today).filter(({path}) => path[0] !== 'name');
  return {file, problems: [...(isNamed ? [] : [nameless]), ...inTable, ...inFile]};
}
