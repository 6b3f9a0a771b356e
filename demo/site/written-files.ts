import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, rmdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {SiteError} from './site-error.js';
import type {SiteFile} from './site-files.js';

/** Names what was written in a folder, so that the next time knows what is its own. */
const LIST = 'draille-site.json';
/** What a list may name: nothing out of its folder is ever removed. */
const SAFE = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[^/\\][^\\]*$/;
/** Scripts of an earlier release, which pages and caches may still ask for. */
const OF_A_RELEASE = /^draille\/(?:site\/)?draille-.+-[\w-]{6}\.js(?:\.map)?$/;

function listed(out: string): readonly string[] {
  const path = join(out, LIST);
  if (!existsSync(path)) return [];
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as string[]).filter((name) => SAFE.test(name));
  } catch {
    throw new SiteError(`${path} : liste illisible. Donnez un autre dossier avec --out.`);
  }
}

function remove(out: string, name: string): void {
  rmSync(join(out, name), {force: true});
  for (let parent = dirname(name); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(out, parent));
    } catch {
      return; // something else is in it
    }
  }
}

/**
 * Writes files in a folder, and removes those of an earlier time that are no more, but for the scripts of earlier
 * releases. What somebody else put there stays.
 * @throws {SiteError} where a file of somebody else would be written over
 */
export function writeFiles(out: string, files: readonly SiteFile[]): void {
  const earlier = listed(out);
  const names = new Set(files.map(({name}) => name));
  const other = files.find(({name}) => !earlier.includes(name) && existsSync(join(out, name)));
  if (other) {
    const path = join(out, other.name);
    throw new SiteError(
      `${path} : ce fichier n’est pas de ce site. Déplacez-le, ou donnez un autre dossier.`,
    );
  }
  for (const file of files) {
    const path = join(out, file.name);
    mkdirSync(dirname(path), {recursive: true});
    if ('text' in file) writeFileSync(path, file.text);
    else copyFileSync(file.copyOf, path);
  }
  const kept = earlier.filter((name) => !names.has(name) && OF_A_RELEASE.test(name));
  for (const name of earlier) if (!names.has(name) && !kept.includes(name)) remove(out, name);
  writeFileSync(join(out, LIST), JSON.stringify([...names, ...kept].sort(), undefined, 1));
}
