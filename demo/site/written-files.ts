import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {WrittenList} from '../../src/data-builder/written-list.js';
import {replaceFiles} from '../../src/data-builder/replace-files.js';
import type {SiteFile} from './site-files.js';

/** Names what was written in a folder, so that the next time knows what is its own. */
const LIST = 'draille-site.json';
/** Scripts of an earlier release, which pages and caches may still ask for. */
const OF_A_RELEASE = /^draille\/(?:site\/)?draille-.+-[\w-]{6}\.js(?:\.map)?$/;

async function write(out: string, file: SiteFile): Promise<void> {
  const path = join(out, file.name);
  await mkdir(dirname(path), {recursive: true});
  await ('text' in file ? writeFile(path, file.text) : copyFile(file.copyOf, path));
}

/**
 * Writes files in a folder, and removes those of an earlier time that are no more, but for the scripts of earlier
 * releases. What somebody else put there stays.
 * @throws {BuildError} where a file of somebody else would be written over, or the disk refuses
 */
export async function writeFiles(out: string, files: readonly SiteFile[]): Promise<void> {
  const list = await WrittenList.in(out, LIST);
  const next = new Set(files.map(({name}) => name));
  list.refuseOthers(next);
  // A run that is cut leaves a list that names too much, and never pages that nobody owns.
  await replaceFiles(out, [list.file([...list.names, ...next])]);
  for (const file of files) await write(out, file);
  const old = [...list.names].filter((name) => !next.has(name));
  const kept = old.filter((name) => OF_A_RELEASE.test(name));
  for (const name of old) if (!kept.includes(name)) await list.remove(name);
  await replaceFiles(out, [list.file([...next, ...kept])]);
}
