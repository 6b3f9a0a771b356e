import {BuildError, errorCode} from './build-error.js';
import {UNFINISHED} from './unfinished-files.js';

const A_FOLDER = 'un dossier porte le nom d’un fichier à écrire. Renommez-le';
const DISK_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'accès refusé. Vérifiez ses droits, et ceux de son dossier',
  EPERM: 'accès refusé. Vérifiez ses droits, et ceux de son dossier',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein. Faites de la place',
  ENOTDIR: 'ce n’est pas un dossier. Choisissez un autre dossier',
  ENAMETOOLONG:
    'un nom est trop long pour ce disque. Le nom d’une commune en fait l’adresse : raccourcissez-le',
  EEXIST: 'ce n’est pas un dossier. Choisissez un autre dossier',
  EISDIR: A_FOLDER,
  ENOENT: 'introuvable. Vérifiez ce chemin, et où mènent ses liens',
  ELOOP: 'des liens tournent en rond. Choisissez un autre dossier',
};

/** What the system says itself, rather than a bug of ours. */
const isOfSystem = (error: unknown): error is Error & {readonly path?: unknown} =>
  error instanceof Error && 'syscall' in error;

/**
 * Why the disk refused, in French, for whoever runs the command; what is no error of the disk is given back as it is.
 * @param folder spoken of where the error names no path
 */
export function diskError(folder: string, error: unknown): unknown {
  if (!isOfSystem(error)) return error;
  const code = errorCode(error) ?? '';
  const path = typeof error.path === 'string' ? error.path : folder;
  const named = path.endsWith(UNFINISHED) ? path.slice(0, -UNFINISHED.length) : path;
  const explanation = DISK_ERRORS[code] ?? `le disque a refusé (${code})`;
  return new BuildError(`${named} : ${explanation}.`, {cause: error});
}

/** A folder bears the name of a file, which can be seen before the disk refuses. */
export const folderInTheWay = (path: string): BuildError => new BuildError(`${path} : ${A_FOLDER}.`);
