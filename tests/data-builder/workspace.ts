import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Path of a fixture. */
export const fixture = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** A folder of one test's own. */
export class Workspace {
  readonly path = mkdtempSync(join(tmpdir(), 'draille-'));

  file(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    writeFileSync(path, content);
    return path;
  }

  /** Every file below, by its path and content. */
  contents(folder = ''): Record<string, string> {
    const root = join(this.path, folder);
    const files = readdirSync(root, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
  }

  json(path: string): unknown {
    return JSON.parse(readFileSync(join(this.path, path), 'utf8'));
  }

  remove(): void {
    rmSync(this.path, {recursive: true, force: true});
  }
}
