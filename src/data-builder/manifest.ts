import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {SHARD_VERSION} from '../sources/shard.js';
import type {DataOrigin} from '../sources/place-source.js';
import {BuildError, errorCode} from './build-error.js';

/** Name of the file, in the folder of its format version. */
export const MANIFEST_NAME = 'manifest.json';

/** A file as it was written. */
export interface ManifestFile {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface ManifestDepartement {
  readonly name: string;
  /** West, south, east, north, in degrees: communes' centres and places. */
  readonly bbox?: readonly [number, number, number, number];
  readonly places: number;
  readonly communes: number;
  /** By name of file. */
  readonly files: Readonly<Record<string, ManifestFile>>;
}

/** `v1/manifest.json`: what was built and when, for tools and for the pages of neighbouring départements. */
export interface Manifest {
  readonly version: typeof SHARD_VERSION;
  /** Moment of the build, ISO 8601. It is the only thing that changes when the data do not. */
  readonly built: string;
  readonly source: DataOrigin;
  /** By code, those of earlier builds in the same folder included. */
  readonly departements: Readonly<Record<string, ManifestDepartement>>;
}

/**
 * Reads the manifest that an earlier build left in a folder; nothing when there was none.
 * @throws {BuildError} when it is there and cannot be read
 */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, MANIFEST_NAME);
  try {
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest | null;
    if (typeof manifest?.departements === 'object') return manifest;
    throw new SyntaxError('no departements');
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return undefined;
    if (!code && !(error instanceof SyntaxError)) throw error;
    const cure = 'Supprimez ce fichier pour construire sans comparer avec les données précédentes';
    throw new BuildError(`${path} : manifeste illisible. ${cure}.`, {cause: error});
  }
}
