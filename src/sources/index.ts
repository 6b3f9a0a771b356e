export type {DownloadOptions} from './download.js';
export type {DataOrigin, PlaceList, PlaceSource, Reading} from './place-source.js';
export type {SourceOptions} from './reader.js';
export {shardSource} from './shards.js';
export {SourceError, type Failure} from './source-error.js';
export {sourceFor, type SourceForOptions} from './source-for.js';
export type {CopyStorage, StoredCopy} from './copy-storage.js';
export {tableSource, type TableOptions} from './table-source.js';
export {tabularSource, type TabularOptions} from './tabular-source.js';
