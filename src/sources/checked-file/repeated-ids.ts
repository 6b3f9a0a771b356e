import {isObject} from '../programme/fields.js';
import {pathInWords, type FileProblem} from './file-problem.js';
import {quoted} from './sentences.js';
import type {WrittenValue} from './written-values.js';

/** Members of a list that have the id of an earlier one: which one is meant, nobody can tell. */
export function repeatedIds({path, value}: WrittenValue): FileProblem[] {
  if (!Array.isArray(value)) return [];
  const ranks = new Map<string, number>();
  return (value as unknown[]).flatMap((member, rank): FileProblem[] => {
    const id = isObject(member) && typeof member['id'] === 'string' ? member['id'].trim() : '';
    const first = ranks.get(id);
    if (id && first === undefined) ranks.set(id, rank);
    if (first === undefined) return [];
    const owner = pathInWords([...path, first]);
    const sentence = `${quoted(id)} est déjà l’identifiant de ${owner}. Donnez-en un autre à celui-ci.`;
    return [{kind: 'error', path: [...path, rank, 'id'], sentence}];
  });
}
