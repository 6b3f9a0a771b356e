import type {FileProblem} from './file-problem.js';
import {quoted} from './sentences.js';
import type {WrittenValue} from './written-values.js';

/** « M. Durand », and not « M. le maire », whose name nobody reads. */
const PERSON =
  /^\s*(?:(?:[Mm]\.|MM\.|[Mm]r\.?|[Mm]mes?\.?|[Mm]lles?\.?|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|MONSIEUR|MADAME|MME)\s)\s*(?!l(?:es?|a)\s|l[’'])\S/;

/** What somebody does is asked for, and never who they are: the file is public, and people change. */
export function personNames({path, value}: WrittenValue): FileProblem[] {
  const isRole = path.length === 3 && path[0] === 'contacts' && path[2] === 'role';
  if (!isRole || typeof value !== 'string' || !PERSON.test(value)) return [];
  const sentence = `${quoted(value)} : jamais le nom d’une personne. Écrivez sa fonction, comme « Chargée de mission ».`;
  return [{kind: 'remark', path, sentence}];
}
