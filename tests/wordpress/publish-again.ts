import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

interface Manifest {
  departements: Record<string, {files: Record<string, {bytes: number; sha256: string}>}>;
}

/**
 * Publishes Lozère, or another, with something more in the name of each place; the manifest says so, but for a source that is
 * late.
 */
export function publishAgain(
  folder: string,
  name: string,
  {departement = '48', manifest: announced = true} = {},
): void {
  const list = join(folder, `v1/${departement}.json`);
  const shard = JSON.parse(readFileSync(list, 'utf8')) as {places: {name: string[]}};
  shard.places.name = shard.places.name.map((each) => `${name}, ${each}`);
  const text = JSON.stringify(shard);
  writeFileSync(list, text);
  if (!announced) return;
  const path = join(folder, 'v1/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const entry = manifest.departements[departement]?.files[`${departement}.json`];
  if (!entry) throw new Error('no list in the manifest');
  entry.bytes = Buffer.byteLength(text);
  entry.sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(path, JSON.stringify(manifest));
}
