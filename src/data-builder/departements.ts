import {DEPARTEMENTS} from '../domain/departements.js';
import {BuildError} from './build-error.js';

/** The départements to build: those named, or every one of which there are communes. */
export type Selection = 'all' | readonly string[];

/**
 * Gives the codes meant by `48,12`, sorted and each once, or `all`; `2a` and `1` are understood.
 * @throws {BuildError} naming the first code that no département has
 */
export function parseDepartements(list: string): Selection {
  if (list.trim().toLowerCase() === 'all') return 'all';
  const codes = list.split(',').map((code) => code.trim().toUpperCase().padStart(2, '0'));
  const unknown = codes.find((code) => !DEPARTEMENTS.has(code));
  if (unknown !== undefined) {
    const cure = 'Donnez des codes comme 48,2A,974, ou all pour tous';
    throw new BuildError(`--departements : «\u00a0${unknown}\u00a0» n’est pas un département. ${cure}.`, {
      exitStatus: 2,
    });
  }
  return [...new Set(codes)].sort();
}
