import {checkCsv} from '../../src/sources/checked-file/check-csv.js';
import {checkJson} from '../../src/sources/checked-file/check-json.js';
import {recognised} from '../../src/sources/checked-file/recognise.js';
import type {SchemaSet} from '../../src/sources/checked-file/json-schema.js';
import {isObject} from '../../src/sources/programme/fields.js';
import {withoutMark} from './download.js';
import type {Draft} from './draft.js';

/** What a file of somebody’s computer is: a programme to go on with, or why it is none. */
export type ReadFile =
  {readonly draft: Draft; readonly unread: readonly string[]} | {readonly refused: string};

const DOCUMENT =
  'un document de traitement de texte, que cette page ne lit pas. Recopiez-le dans le formulaire.';
const WORKBOOK = 'un classeur. Dans votre tableur, enregistrez-le au format CSV.';
const PDF = 'un PDF, que cette page ne lit pas. Recopiez-le dans le formulaire.';

/** What a program of an office made, by its name or by what it holds. */
function programOf(name: string, text: string): string | undefined {
  if (text.startsWith('%PDF') || /\.pdf$/i.test(name)) return PDF;
  if (/\.(?:docx?|odt|rtf)$/i.test(name)) return DOCUMENT;
  if (/\.(?:xlsx?|ods)$/i.test(name)) return WORKBOOK;
  if (!text.startsWith('PK')) return undefined;
  return /word\/|opendocument\.text/.test(text) ? DOCUMENT : WORKBOOK;
}

function refusedText(name: string, text: string, set: SchemaSet, today: string): string {
  const file = recognised(text);
  if (file?.kind === 'agenda')
    return `${name} est un agenda, pas un programme. Donnez plutôt son adresse, dans « Agendas en ligne ».`;
  if (/^\s*</.test(text)) return `${name} est une page web, pas un fichier de programme.`;
  const program = programOf(name, text);
  if (program) return `${name} est ${program}`;
  if (/^\s*[[{]/.test(text)) {
    const [problem] = checkJson(text, set, today);
    if (problem?.path.length === 0) return `${name} ne peut pas être lu : ${problem.sentence}`;
    return `${name} n’est pas un programme : il n’a ni nom de programme, ni propositions, ni contacts.`;
  }
  return `${name} n’est pas un programme. Il faut un fichier .json fait ici, ou un .csv dont la première colonne est « type ».`;
}

/** What a table says, and each cell that could not be read: the form shows the rest. */
function fromTable(text: string, set: SchemaSet, today: string): ReadFile {
  const {file, problems} = checkCsv(text, set, today);
  const unread = problems.filter(({path}) => path.length === 0).map(({sentence}) => sentence);
  return {draft: file, unread};
}

/**
 * Reads a file that may be a programme.
 * @param today `YYYY-MM-DD`
 */
export function readFile(
  {name, text}: {readonly name: string; readonly text: string},
  set: SchemaSet,
  today: string,
): ReadFile {
  const file = recognised(text);
  const refused = (): ReadFile => ({refused: refusedText(name, text, set, today)});
  if (file?.kind !== 'programme') return refused();
  try {
    if (file.form === 'csv') return fromTable(text, set, today);
    const value: unknown = JSON.parse(text);
    return isObject(value) ? {draft: withoutMark(value), unread: []} : refused();
  } catch {
    return refused();
  }
}
