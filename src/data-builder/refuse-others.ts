import {lstatSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {BuildError} from './build-error.js';
import {diskError} from './disk-error.js';
import {isWithin} from './real-path.js';

const CURE = 'Déplacez-le, ou choisissez un autre dossier avec --out';
const MAYBE = {throwIfNoEntry: false} as const;

const refusal = (path: string, reason: string): BuildError => new BuildError(`${path} : ${reason}. ${CURE}.`);

/** Refuses what is no folder, and a link out of the folder in which everything is written. */
function refuseParent(path: string, folder: string): void {
  const found = lstatSync(path, MAYBE);
  if (!found || found.isDirectory()) return;
  const target = statSync(path, MAYBE);
  if (!target) throw refusal(path, 'un lien ne mène nulle part');
  if (!target.isDirectory()) throw refusal(path, 'un fichier est là où il faut un dossier');
  if (!isWithin(path, folder)) throw refusal(path, 'un lien mène hors du dossier');
}

function refuseFile(path: string, isOurs: boolean): void {
  const found = lstatSync(path, MAYBE);
  if (found?.isDirectory()) throw refusal(path, 'un dossier porte le nom d’un fichier à écrire');
  if (found && !isOurs) throw refusal(path, 'ce fichier n’a pas été écrit par Draille');
}

/**
 * Refuses to write or remove files of a folder where that would take what somebody else put there, or leave the folder.
 * The folder may itself be a link: it was chosen.
 * @param ours names of what an earlier run wrote
 * @throws {BuildError} for the first of these names that is in that case
 */
export function refuseOthers(folder: string, names: Iterable<string>, ours: ReadonlySet<string>): void {
  const seen = new Set(['.']);
  const refuseParents = (name: string): void => {
    const parent = dirname(name);
    if (seen.has(parent)) return;
    seen.add(parent);
    refuseParents(parent);
    refuseParent(join(folder, parent), folder);
  };
  try {
    for (const name of names) {
      refuseParents(name);
      refuseFile(join(folder, name), ours.has(name));
    }
  } catch (error) {
    throw diskError(folder, error);
  }
}
