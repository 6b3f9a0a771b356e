import {isObject} from '../programme/fields.js';
import type {Reader} from './field-sentences.js';
import {pathInWords, type FileProblem} from './file-problem.js';
import {quoted} from './sentences.js';
import type {WrittenValue} from './written-values.js';

/** A form has no field for ids: only a file that was opened has them. */
const SAME_IN_FIELDS =
  'le fichier donne à deux éléments de cette liste le même identifiant. Retirez l’un des deux, et écrivez-le de nouveau.';

/** Members of a list that have the id of an earlier one: which one is meant, nobody can tell. */
export function repeatedIds({path, value}: WrittenValue, reader: Reader): FileProblem[] {
  if (!Array.isArray(value)) return [];
  const ranks = new Map<string, number>();
  return (value as unknown[]).flatMap((member, rank): FileProblem[] => {
    const id = isObject(member) && typeof member['id'] === 'string' ? member['id'].trim() : '';
    const first = ranks.get(id);
    if (id && first === undefined) ranks.set(id, rank);
    if (first === undefined) return [];
    const owner = pathInWords([...path, first]);
    const sentence =
      reader === 'fields'
        ? SAME_IN_FIELDS
        : `${quoted(id)} est déjà l’identifiant de ${owner}. Donnez-en un autre à celui-ci.`;
    return [{kind: 'error', path: [...path, rank, 'id'], sentence}];
  });
}
