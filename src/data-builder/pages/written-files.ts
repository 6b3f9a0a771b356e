import {replaceFiles, type OutputFile} from '../replace-files.js';
import {WrittenList} from '../written-list.js';

/** Name of the list of what was written, by which a later run knows what is its own. */
export const WRITTEN_NAME = 'draille-pages.json';

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

/**
 * Writes these files in a folder, and removes those of an earlier run that are not among them any more.
 * @throws {BuildError} when a file of somebody else is in the way, or the disk refuses
 */
export async function writeFiles(folder: string, files: readonly PlannedFile[]): Promise<Outcome> {
  const list = await WrittenList.in(folder, WRITTEN_NAME);
  const next = new Set(files.map(({name}) => name));
  list.refuseOthers(next);
  const old = [...list.names].filter((name) => !next.has(name));
  let heaviest = {name: '', bytes: 0};
  let written = 0;
  function* made(): Generator<OutputFile> {
    // A run that is cut leaves a list that names too much, and never pages that nobody owns.
    yield list.file([...old, ...next]);
    for (const {name, text: make} of files) {
      const text = make();
      const bytes = Buffer.byteLength(text);
      if (name.endsWith('.html')) written += 1;
      if (bytes > heaviest.bytes && name.endsWith('.html')) heaviest = {name, bytes};
      yield {name, text};
    }
  }
  await replaceFiles(folder, made());
  for (const name of old) await list.remove(name);
  if (old.length > 0) await replaceFiles(folder, [list.file(next)]);
  return {written, removed: old.length, heaviest};
}
