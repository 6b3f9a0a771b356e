import {writeOwnFiles} from '../written-files.js';

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
  let heaviest = {name: '', bytes: 0};
  let written = 0;
  const counted = ({name, text: make}: PlannedFile): PlannedFile => ({
    name,
    text: () => {
      const text = make();
      const bytes = Buffer.byteLength(text);
      if (name.endsWith('.html')) written += 1;
      if (bytes > heaviest.bytes && name.endsWith('.html')) heaviest = {name, bytes};
      return text;
    },
  });
  const removed = await writeOwnFiles(folder, files.map(counted), {list: WRITTEN_NAME});
  return {written, removed, heaviest};
}
