import {lstatSync} from 'node:fs';
import {copyFile, readFile, rename, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {diskError, folderInTheWay} from './disk-error.js';
import {Folders, UNFINISHED} from './unfinished-files.js';

/** A text to be written, by its name in the folder: `48.json`, `48/florac/index.html`. */
export interface TextFile {
  readonly name: string;
  /** Whole, in pieces, or made only when it is written. */
  readonly text: string | Iterable<string> | (() => string);
}

/** A file to be written as another one is. */
export interface CopiedFile {
  readonly name: string;
  readonly copyOf: string;
}

export type OutputFile = TextFile | CopiedFile;

/** What a file will hold. */
type Content = string | Iterable<string> | {readonly copyOf: string};

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

function contentOf(file: OutputFile): Content {
  if ('copyOf' in file) return file;
  return typeof file.text === 'function' ? file.text() : file.text;
}

function write(path: string, content: Content): Promise<void> {
  if (typeof content === 'string') return writeFile(path, content);
  return 'copyOf' in content ? copyFile(content.copyOf, path) : writeFile(path, joined(content));
}

async function isSame(path: string, size: number, other: string): Promise<boolean> {
  if ((await stat(other)).size !== size) return false;
  return (await readFile(path)).equals(await readFile(other));
}

/** A file that has not changed keeps its date, by which servers know that a browser's copy is still good. */
async function isUnchanged(path: string, content: Content): Promise<boolean> {
  const found = lstatSync(path, {throwIfNoEntry: false});
  // A link is replaced, wherever it leads.
  if (!found || found.isSymbolicLink()) return false;
  if (found.isDirectory()) throw folderInTheWay(path);
  if (typeof content === 'string') return (await readFile(path, 'utf8')) === content;
  return 'copyOf' in content && isSame(path, found.size, content.copyOf);
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
      for (const file of files) {
        const path = join(folder, file.name);
        const content = contentOf(file);
        await folders.prepare(dirname(path));
        if (await isUnchanged(path, content)) continue;
        await write(path + UNFINISHED, content);
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
