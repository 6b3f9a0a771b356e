import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {zipSync, type Zippable} from 'fflate';

/** The same day for every file, so that the same plugin is the same archive. */
const DAY = new Date(2020, 0, 1);

/** Writes a folder as an archive that WordPress installs: in it, the folder itself. */
export function zipFolder(folder: string, archive: string): void {
  const files: Zippable = {};
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((one) => one.isFile());
  for (const file of entries.map(({parentPath, name}) => join(parentPath, name)).sort()) {
    const name = relative(dirname(folder), file).split(sep).join('/');
    files[name] = [readFileSync(file), {mtime: DAY, level: 9}];
  }
  writeFileSync(archive, zipSync(files));
}
