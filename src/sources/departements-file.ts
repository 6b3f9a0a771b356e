import type {DepartementBox} from '../domain/departement-box.js';
import {SHARD_VERSION} from './shard.js';

/** Name of the file, in the folder of its format version. */
export const DEPARTEMENTS_NAME = 'departements.json';

/** `v1/departements.json`: what a page reads to know in which département a position is. */
export interface DepartementsFile {
  readonly version: typeof SHARD_VERSION;
  /** Rectangles around the communes' centres, by code. */
  readonly departements: Readonly<Record<string, DepartementBox['bbox']>>;
}

/** Reads `v1/departements.json`. @throws {TypeError} when it is something else */
export function unpackDepartements(value: unknown): DepartementBox[] {
  const {version, departements} = (value ?? {}) as Partial<DepartementsFile>;
  if (version !== SHARD_VERSION || !departements) throw new TypeError('not the list of départements');
  return Object.entries(departements).map(([code, bbox]) => ({code, bbox}));
}
