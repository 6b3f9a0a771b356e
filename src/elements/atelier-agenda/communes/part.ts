/*
 * The table of communes: what the agenda loads where it is narrowed to some of a département.
 */
import type {Commune} from '../../../domain/geography.js';
import {defaultDataBase} from '../../../sources/data-base.js';
import {shardSource} from '../../../sources/shards.js';

/** Gives the communes of a département from the release's own data. @throws {SourceError} */
export const communesOf = (departement: string): Promise<readonly Commune[]> =>
  shardSource(defaultDataBase()).communes(departement);
