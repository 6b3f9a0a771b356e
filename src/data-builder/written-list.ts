import {existsSync} from 'node:fs';
import {readFile, rm, rmdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {BuildError, errorCode} from './build-error.js';
import type {OutputFile} from './replace-files.js';

const VERSION = 1;
/** What a list may name: it lies in a folder of the publisher’s, and nothing out of it is ever removed. */
const SAFE = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\][^\\]*$/;
const CURE = 'Déplacez-le, ou choisissez un autre dossier avec --out';

/** The text of a file; nothing where there is none. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

/** The files of a folder that an earlier run wrote, by the list that it left there: nothing else is replaced or removed. */
export class WrittenList {
  readonly #folder: string;
  readonly #name: string;
  /** Names, in the folder, of what was written. */
  readonly names: ReadonlySet<string>;

  constructor(folder: string, name: string, names: ReadonlySet<string>) {
    this.#folder = folder;
    this.#name = name;
    this.names = names;
  }

  /**
   * Reads the list of this name in a folder; without one, nothing there is ours.
   * @throws {BuildError} for a list that cannot be understood
   */
  static async in(folder: string, name: string): Promise<WrittenList> {
    const path = join(folder, name);
    const text = await textOf(path);
    if (text === undefined) return new WrittenList(folder, name, new Set());
    try {
      const {version, files} = JSON.parse(text) as {version: unknown; files: string[]};
      if (version !== VERSION) throw new SyntaxError('another version');
      return new WrittenList(folder, name, new Set(files.filter((file) => SAFE.test(file))));
    } catch (error) {
      throw new BuildError(`${path} : liste illisible. Choisissez un dossier neuf.`, {cause: error});
    }
  }

  /**
   * Refuses to write over a file that somebody else put there.
   * @throws {BuildError} for the first of these names that is such a file
   */
  refuseOthers(names: Iterable<string>): void {
    for (const name of names) {
      const path = join(this.#folder, name);
      if (this.names.has(name) || !existsSync(path)) continue;
      throw new BuildError(`${path} : ce fichier n’a pas été écrit par Draille. ${CURE}.`);
    }
  }

  /** The list itself, of these names. */
  file(names: Iterable<string>): OutputFile {
    const files = [...new Set(names)].sort();
    return {name: this.#name, text: `${JSON.stringify({version: VERSION, files}, undefined, 1)}\n`};
  }

  /** Removes a file, then the folders that it leaves empty. */
  async remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), {force: true});
    for (let parent = dirname(name); parent !== '.'; parent = dirname(parent)) {
      try {
        await rmdir(join(this.#folder, parent));
      } catch {
        return; // something else is in it
      }
    }
  }
}
