import {existsSync} from 'node:fs';
import {readFile, rm, rmdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {BuildError, errorCode} from '../build-error.js';
import {replaceFiles, type OutputFile} from '../replace-files.js';

/** Name of the list of what was written, by which a later run knows what is its own. */
export const WRITTEN_NAME = 'draille-pages.json';

const VERSION = 1;
/** What a list may name: it lies in a folder of the publisher’s, and nothing out of it is ever removed. */
const SAFE = /^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.[a-z]+$/;

/** A file whose text is made when it is written. */
export interface PlannedFile {
  readonly name: string;
  readonly text: () => string;
}

/** What was done. */
export interface Outcome {
  /** Pages. */
  readonly written: number;
  /** Files. */
  readonly removed: number;
  readonly heaviest: {readonly name: string; readonly bytes: number};
}

/** The text of a file; nothing where there is none. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

async function readList(folder: string): Promise<ReadonlySet<string>> {
  const path = join(folder, WRITTEN_NAME);
  const text = await textOf(path);
  if (text === undefined) return new Set();
  try {
    const {version, files} = JSON.parse(text) as {version: unknown; files: string[]};
    if (version !== VERSION) throw new SyntaxError('another version');
    return new Set(files.filter((name) => SAFE.test(name)));
  } catch (error) {
    const cure = 'Écrivez les pages dans un dossier neuf';
    throw new BuildError(`${path} : liste illisible. ${cure}.`, {cause: error});
  }
}

function listFile(names: Iterable<string>): OutputFile {
  const files = [...new Set(names)].sort();
  return {name: WRITTEN_NAME, text: `${JSON.stringify({version: VERSION, files}, undefined, 1)}\n`};
}

/** A file that somebody else wrote is never written over. */
function refuseOthers(folder: string, files: readonly PlannedFile[], ours: ReadonlySet<string>): void {
  const other = files.find(({name}) => !ours.has(name) && existsSync(join(folder, name)));
  if (!other) return;
  const cure = 'Déplacez-le, ou choisissez un autre dossier avec --out';
  throw new BuildError(
    `${join(folder, other.name)} : ce fichier n’a pas été écrit par draille-data pages. ${cure}.`,
  );
}

/** Removes a file, then the folders that it leaves empty. */
async function removeFile(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), {force: true});
  for (let parent = dirname(name); parent !== '.'; parent = dirname(parent)) {
    try {
      await rmdir(join(folder, parent));
    } catch {
      return; // something else is in it
    }
  }
}

/**
 * Writes these files in a folder, and removes those of an earlier run that are not among them any more.
 * @throws {BuildError} when a file of somebody else is in the way, or the disk refuses
 */
export async function writeFiles(folder: string, files: readonly PlannedFile[]): Promise<Outcome> {
  const ours = await readList(folder);
  const next = new Set(files.map(({name}) => name));
  refuseOthers(folder, files, ours);
  const old = [...ours].filter((name) => !next.has(name));
  let heaviest = {name: '', bytes: 0};
  let written = 0;
  function* made(): Generator<OutputFile> {
    // A run that is cut leaves a list that names too much, and never pages that nobody owns.
    yield listFile([...old, ...next]);
    for (const {name, text: make} of files) {
      const text = make();
      const bytes = Buffer.byteLength(text);
      if (name.endsWith('.html')) written += 1;
      if (bytes > heaviest.bytes && name.endsWith('.html')) heaviest = {name, bytes};
      yield {name, text};
    }
  }
  await replaceFiles(folder, made());
  for (const name of old) await removeFile(folder, name);
  if (old.length > 0) await replaceFiles(folder, [listFile(next)]);
  return {written, removed: old.length, heaviest};
}
