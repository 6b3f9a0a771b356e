import {refuseOthers} from './refuse-others.js';
import {replaceFiles, type OutputFile} from './replace-files.js';
import {WrittenList} from './written-list.js';

/** How a folder’s files are known. */
export interface Ownership {
  /** Name of the list of what was written, by which a later run knows what is its own. */
  readonly list: string;
  /** Whether a file of an earlier run stays, though it is not written any more; none does without. */
  readonly stays?: (name: string) => boolean;
}

/**
 * Writes these files in a folder, and removes those of an earlier run that are not among them any more. What somebody
 * else put there stays.
 * @returns how many files were removed
 * @throws {BuildError} when a file of somebody else is in the way, or the disk refuses
 */
export async function writeOwnFiles(
  folder: string,
  files: readonly OutputFile[],
  {list: listName, stays = () => false}: Ownership,
): Promise<number> {
  const list = await WrittenList.in(folder, listName);
  const next = new Set(files.map(({name}) => name));
  // A run that is cut leaves a list that names too much, and never pages that nobody owns.
  const both = [...list.names, ...next];
  refuseOthers(folder, both, list.names);
  await replaceFiles(folder, [list.file(both), ...files]);
  const old = [...list.names].filter((name) => !next.has(name));
  const gone = old.filter((name) => !stays(name));
  for (const name of gone) await list.remove(name);
  await replaceFiles(folder, [list.file([...next, ...old.filter(stays)])]);
  return gone.length;
}
