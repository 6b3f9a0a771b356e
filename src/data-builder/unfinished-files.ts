import {mkdir, readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';

/** Added to a name while the file is being written; what still bears it is left from a build that was cut. */
export const UNFINISHED = '.draille-tmp';

async function removeUnfinished(folder: string): Promise<void> {
  const entries = await readdir(folder, {withFileTypes: true});
  const unfinished = entries.filter((entry) => entry.name.endsWith(UNFINISHED) && !entry.isDirectory());
  await Promise.all(unfinished.map(({name}) => rm(join(folder, name), {force: true})));
}

/** The folders in which files are written, each made and cleaned once. */
export class Folders {
  readonly #known = new Set<string>();

  async prepare(folder: string): Promise<void> {
    if (this.#known.has(folder)) return;
    await mkdir(folder, {recursive: true});
    this.#known.add(folder);
    await removeUnfinished(folder);
  }

  async clean(): Promise<void> {
    for (const folder of this.#known) await removeUnfinished(folder);
  }
}
