import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {BuildError, errorCode} from './build-error.js';

/** A file to be written, by its name in the folder: `48.json`, `48/florac/index.html`. */
export interface OutputFile {
  readonly name: string;
  /** Its content, whole or in pieces. */
  readonly text: string | Iterable<string>;
}

/** Written at once, in characters. */
const LARGE = 100_000;

/** The same text in large pieces, that the disk is not asked to write row by row. */
function* joined(pieces: Iterable<string>): Generator<string> {
  let large = '';
  for (const piece of pieces) {
    large += piece;
    if (large.length < LARGE) continue;
    yield large;
    large = '';
  }
  yield large;
}

/** Added to a name while the file is being written; what still bears it is left from a build that was cut. */
const UNFINISHED = '.draille-tmp';

const DISK_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'écriture refusée. Vérifiez les droits du dossier',
  EPERM: 'écriture refusée. Vérifiez les droits du dossier',
  EROFS: 'le disque est en lecture seule',
  ENOSPC: 'le disque est plein. Faites de la place',
  ENOTDIR: 'ce n’est pas un dossier. Choisissez un autre dossier',
  ENAMETOOLONG:
    'un nom est trop long pour ce disque. Le nom d’une commune en fait l’adresse : raccourcissez-le',
  EEXIST: 'ce n’est pas un dossier. Choisissez un autre dossier',
  EISDIR: 'un dossier porte le nom d’un fichier à écrire. Renommez-le',
};

function diskError(folder: string, error: unknown): unknown {
  const explanation = DISK_ERRORS[errorCode(error) ?? ''];
  return explanation ? new BuildError(`${folder} : ${explanation}.`, {cause: error}) : error;
}

async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder);
  const unfinished = names.filter((name) => name.endsWith(UNFINISHED));
  await Promise.all(unfinished.map((name) => rm(join(folder, name), {force: true})));
}

/** The folders in which files are written, each made and cleaned once. */
class Folders {
  readonly #known = new Set<string>();

  async prepare(folder: string): Promise<void> {
    if (this.#known.has(folder)) return;
    this.#known.add(folder);
    await mkdir(folder, {recursive: true});
    await removeUnfinished(folder);
  }

  async clean(): Promise<void> {
    for (const folder of this.#known) await removeUnfinished(folder);
  }
}

/** A file that has not changed keeps its date, by which servers know that a browser's copy is still good. */
async function isUnchanged(path: string, text: OutputFile['text']): Promise<boolean> {
  if (typeof text !== 'string') return false;
  try {
    return (await readFile(path, 'utf8')) === text;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Replaces files of a folder and of those below all together: each is first written whole under another name, and they take their names
 * when all are ready, in the order given. Until then, and if anything fails, the earlier files stay as they are.
 * @throws {BuildError} when the disk refuses
 */
export async function replaceFiles(folder: string, files: Iterable<OutputFile>): Promise<void> {
  try {
    const folders = new Folders();
    await folders.prepare(folder);
    const ready: string[] = [];
    try {
      for (const {name, text} of files) {
        const path = join(folder, name);
        await folders.prepare(dirname(path));
        if (await isUnchanged(path, text)) continue;
        await writeFile(path + UNFINISHED, typeof text === 'string' ? text : joined(text));
        ready.push(path);
      }
      for (const path of ready) await rename(path + UNFINISHED, path);
    } catch (error) {
      await folders.clean();
      throw error;
    }
  } catch (error) {
    throw diskError(folder, error);
  }
}
