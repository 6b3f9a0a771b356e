import type {BuildReport} from './report-contents.js';
import {OUTCOMES, REASONS} from './report-reasons.js';
import {producersOfRemark, producersOfPlace, type Producer} from './report-sources.js';
import {ACTIONS, MERGE_REASONS, MISSING, fieldWords} from './report-words.js';

const HEADERS = [
  'sujet',
  'id',
  'nom',
  'commune',
  'champ',
  'motif',
  'suite',
  'publié',
  'devenu',
  'où corriger',
  'ligne',
  'explication',
] as const;
type Line = Partial<Record<(typeof HEADERS)[number], string>>;

const names = (producers: readonly Producer[]): string => producers.map(({name}) => name).join(', ');
const given = (header: (typeof HEADERS)[number], value: string | number | undefined): Line =>
  value === undefined ? {} : {[header]: String(value)};

function* remarks({problems}: BuildReport): Generator<Line> {
  for (const problem of problems)
    yield {
      sujet: 'remarque',
      id: problem.id,
      ...given('nom', problem.name),
      ...given('commune', problem.commune),
      champ: fieldWords(problem.field),
      motif: REASONS[problem.reason].title,
      suite: OUTCOMES[problem.outcome],
      ...given('publié', problem.value),
      ...given('devenu', problem.now),
      'où corriger': names(producersOfRemark(problem)),
      ...given('ligne', problem.line),
      explication: problem.explanation ?? REASONS[problem.reason].advice,
    };
}

function* missing({toComplete}: BuildReport): Generator<Line> {
  for (const place of toComplete)
    for (const fact of place.missing)
      yield {
        sujet: 'à compléter',
        id: place.id,
        nom: place.name,
        commune: place.commune,
        champ: MISSING[fact],
        motif: 'Il manque',
        ...given('publié', fact === 'stale' ? place.updated : undefined),
        'où corriger': names(producersOfPlace(place)),
      };
}

function merges({merges: list}: BuildReport): Line[] {
  return list.flatMap(({kept, absorbed, names: published, name: nom, commune, why}) =>
    absorbed.map((id, index) => ({
      sujet: 'doublon fusionné',
      id,
      nom,
      commune,
      motif: MERGE_REASONS[why],
      ...given('publié', published[index]),
      devenu: kept,
    })),
  );
}

function corrections({corrections: list}: BuildReport): Line[] {
  return list.map(({id, name: nom, commune, line, action, fields, author, expires}) => ({
    sujet: 'correction appliquée',
    id,
    nom,
    commune,
    champ: fields.map(fieldWords).join(', '),
    suite: ACTIONS[action],
    ligne: String(line),
    explication: expires === undefined ? author : `${author}, jusqu’au ${expires}`,
  }));
}

function contourGaps({contourGaps: list}: BuildReport): Line[] {
  return list.map(({departement, why}) => ({
    sujet: 'carte incomplète',
    champ: `département ${departement}`,
    explication: why,
  }));
}

/** Spreadsheets cut a cell at the first NUL. */
const printable = (cell: string): string =>
  cell.replace(/\p{Cc}/gu, (sign) => ('\t\r\n'.includes(sign) ? sign : ' '));
/** A text that begins like a formula would be executed by the spreadsheet: the apostrophe makes it a text. */
const asText = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) ? `'${printable(cell)}` : printable(cell);
const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

const rowOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(asText(cell))).join(';')}\r\n`;

/**
 * The report as a table for French spreadsheets: semicolons, and the mark by which they know UTF-8. Gives its rows, one
 * by one.
 */
export function* reportTable(report: BuildReport): Generator<string> {
  yield `\ufeff${rowOf(HEADERS)}`;
  for (const lines of [remarks, missing, merges, corrections, contourGaps]) {
    for (const line of lines(report)) yield rowOf(HEADERS.map((header) => line[header] ?? ''));
  }
}
