/*
 * The table of communes: what the agenda loads where it is narrowed to some of a département.
 */
import type {Commune} from '../../../domain/geography.js';
import {shardSource} from '../../../sources/shards.js';

/** Gives the communes of a département from a folder of data. @throws {SourceError} */
export const communesOf = (departement: string, data: URL): Promise<readonly Commune[]> =>
  shardSource(data).communes(departement);
