import {readFile, rm, rmdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {BuildError, errorCode} from './build-error.js';
import {diskError} from './disk-error.js';
import type {OutputFile} from './replace-files.js';

const VERSION = 1;

/** Whether a list may name it: it lies in a folder of the publisher’s, and nothing out of it is ever removed. */
const isSafe = (name: string): boolean =>
  !/[\\\0]/.test(name) && name.split('/').every((part) => !['', '.', '..'].includes(part));

/** The text of a file; nothing where there is none. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw diskError(path, error);
  }
}

/** The names that a list holds; an earlier version wrote them bare. */
function namesIn(text: string): string[] {
  const value = JSON.parse(text) as {version?: unknown; files?: unknown} | null;
  const {version, files} = Array.isArray(value) ? {version: VERSION, files: value as unknown[]} : {...value};
  if (version !== VERSION) throw new SyntaxError('another version');
  if (!Array.isArray(files) || !files.every((file) => typeof file === 'string')) {
    throw new SyntaxError('no names of files');
  }
  return files;
}

/** The files of a folder that an earlier run wrote, by the list that it left there: nothing else is replaced or removed. */
export class WrittenList {
  readonly #folder: string;
  readonly #name: string;
  /** Names, in the folder, of what was written. */
  readonly names: ReadonlySet<string>;

  constructor(folder: string, name: string, names: Iterable<string>) {
    this.#folder = folder;
    this.#name = name;
    this.names = new Set(names);
  }

  /**
   * Reads the list of this name in a folder; without one, nothing there is ours.
   * @throws {BuildError} for a list that cannot be read, or understood
   */
  static async in(folder: string, name: string): Promise<WrittenList> {
    const path = join(folder, name);
    const text = await textOf(path);
    if (text === undefined) return new WrittenList(folder, name, []);
    try {
      return new WrittenList(folder, name, namesIn(text).filter(isSafe));
    } catch (error) {
      throw new BuildError(`${path} : liste illisible. Choisissez un dossier neuf, ou videz celui-ci.`, {
        cause: error,
      });
    }
  }

  /** The list itself, of these names. */
  file(names: Iterable<string>): OutputFile {
    const files = [...new Set(names)].sort();
    return {name: this.#name, text: `${JSON.stringify({version: VERSION, files}, undefined, 1)}\n`};
  }

  /** Removes a file, then the folders that it leaves empty. @throws {BuildError} when the disk refuses */
  async remove(name: string): Promise<void> {
    try {
      await rm(join(this.#folder, name), {force: true});
    } catch (error) {
      throw diskError(this.#folder, error);
    }
    for (let parent = dirname(name); parent !== '.'; parent = dirname(parent)) {
      try {
        await rmdir(join(this.#folder, parent));
      } catch {
        return; // something else is in it
      }
    }
  }
}
