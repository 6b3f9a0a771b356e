import {checkJson} from '../sources/checked-file/check-json.js';
import {checkDates} from '../sources/checked-file/check-dates.js';
import {checkCsv} from '../sources/checked-file/check-csv.js';
import type {SchemaSet} from '../sources/checked-file/json-schema.js';
import {pathInWords, type FileProblem} from '../sources/checked-file/file-problem.js';
import {recognised, type RecognisedFile} from '../sources/checked-file/recognise.js';
import {BuildError} from './build-error.js';
import {schemasOf} from './schemas.js';
import {faultOf} from './table.js';
import {beginningOf, wholeText} from './whole-text.js';

/** A programme or an agenda, and what was found in it. */
export interface CheckedFile {
  readonly address: string;
  readonly file: RecognisedFile;
  readonly problems: readonly FileProblem[];
}

/** What begins like the table of a programme may have no headings at all. */
function checkedTable(text: string, set: SchemaSet, today: string): readonly FileProblem[] {
  try {
    return checkCsv(text, set, today).problems;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const sentence = 'aucune ligne de titres avec une colonne « type » : ce tableau ne peut pas être lu.';
    return [{kind: 'error', path: [], sentence}];
  }
}

function problemsIn(text: string, file: RecognisedFile, today: string): readonly FileProblem[] {
  const set = schemasOf(file.kind);
  if (file.form === 'json') return checkJson(text, set, today);
  return file.kind === 'agenda' ? checkDates(text, set, today) : checkedTable(text, set, today);
}

/** What is no file of ours nor places, for whoever gave it instead of one. */
function otherKind(beginning: string): string | undefined {
  if (/^\s*BEGIN:VCALENDAR/i.test(beginning))
    return 'c’est un agenda iCalendar, rien à vérifier ici. Donnez-le à draille-data agenda, ou à l’élément.';
  if (/^\s*<(?:!doctype html|html)/i.test(beginning)) return 'c’est une page web, pas un fichier de données.';
  if (beginning.startsWith('PK'))
    return 'c’est un classeur. Dans votre tableur, enregistrez-le au format CSV.';
  return undefined;
}

/**
 * Checks those of the files that are programmes or agendas, and leaves the others.
 * @param timeout milliseconds of silence after which an address is given up
 * @param today `YYYY-MM-DD`
 * @throws {BuildError} when one of them cannot be read
 */
export async function checkFiles(
  addresses: readonly string[],
  timeout: number,
  today: string,
): Promise<{readonly checked: readonly CheckedFile[]; readonly others: readonly string[]}> {
  const checked: CheckedFile[] = [];
  const others: string[] = [];
  for (const address of addresses) {
    // A national file of places is not read whole only to be recognised.
    const beginning = await beginningOf(address, timeout);
    const other = otherKind(beginning);
    if (other) throw new BuildError(`${address} : ${other}`);
    const file = recognised(beginning);
    if (!file) {
      // Before the communes, which take long to come.
      const fault = faultOf(beginning);
      if (fault) throw new BuildError(`${address} : ${fault}.`);
      others.push(address);
      continue;
    }
    const text = await wholeText(address, timeout);
    const whole = recognised(text) ?? file;
    checked.push({address, file: whole, problems: problemsIn(text, whole, today)});
  }
  return {checked, others};
}

function nameOf({kind, form}: RecognisedFile): string {
  if (kind === 'programme') return 'programme d’accompagnement';
  return form === 'csv' ? 'tableau de dates' : 'agenda';
}

const count = (many: number, one: string, several: string): string => `${many} ${many > 1 ? several : one}`;

function verdict(problems: readonly FileProblem[]): string {
  const errors = problems.filter(({kind}) => kind === 'error').length;
  const remarks = problems.length - errors;
  const first =
    errors === 0 ? 'rien à corriger' : count(errors, 'problème à corriger', 'problèmes à corriger');
  return remarks === 0 ? first : `${first}, ${count(remarks, 'remarque', 'remarques')}`;
}

/** A problem may quote what a file holds: it stays on one line. */
const CONTROLS = /\p{Cc}+/gu;

/** What was found in a file, in French, a line for each problem. */
export function checkedInWords({address, file, problems}: CheckedFile): string {
  const lines = problems.map(({kind, path, sentence}) => {
    const where = pathInWords(path);
    const words = where ? `${where} : ${sentence}` : sentence;
    return `  ${kind === 'error' ? 'à corriger' : 'à savoir  '}  ${words.replace(CONTROLS, ' ')}\n`;
  });
  return [`${address} : ${nameOf(file)}, ${verdict(problems)}\n`, ...lines].join('');
}

/** Whether something in a file must be corrected. */
export const hasErrors = ({problems}: CheckedFile): boolean => problems.some(({kind}) => kind === 'error');
