import {spawnSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The package as npm would publish it: its archive, and the paths of what is in it. */
export interface Packed {
  readonly folder: string;
  readonly tarball: string;
  readonly files: readonly string[];
}

/** Packs what was built, in a new folder; whoever asks removes it. */
export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'draille-pack-'));
  const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const {status, stdout, stderr} = spawnSync('npm', words, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  const {filename, files} = onlyPackage(JSON.parse(stdout));
  return {folder, tarball: join(folder, filename), files: files.map(({path}) => path)};
}

interface Report {
  readonly filename: string;
  readonly files: readonly {readonly path: string}[];
}

/** npm lists what it packed, newer ones by name. */
function onlyPackage(reports: unknown): Report {
  const [report] = Object.values(reports as Readonly<Record<string, Report>>);
  if (!report) throw new Error('npm packed nothing');
  return report;
}
