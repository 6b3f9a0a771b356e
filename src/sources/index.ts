export type {DownloadOptions} from './download.js';
export type {DataOrigin, PlaceList, PlaceSource, Reading} from './place-source.js';
export type {SourceOptions} from './reader.js';
export {shardSource} from './shards.js';
export {SourceError, type Failure} from './source-error.js';
export {sourceFor, type SourceForOptions} from './source-for.js';
export type {CopyStorage, StoredCopy} from './copy-storage.js';
export {tableSource, type TableOptions} from './table-source.js';
export {tabularSource, type TabularOptions} from './tabular-source.js';
export {feedSource, type FeedSourceOptions} from './agenda/feed-source.js';
export {feedsFrom, type FeedAddress} from './agenda/feeds-from.js';
export type {FeedParts, FeedReaders} from './agenda/feed-body.js';
export type {
  FeedContent,
  FeedReading,
  FeedSource,
  FeedSummary,
  MarkupNode,
  MarkupReader,
  Refusal,
  Refused,
} from './agenda/feed.js';
export {readAgendaFile} from './agenda/read-agenda-file.js';
export {writeAgendaFile} from './agenda/write-agenda-file.js';
export {browserMarkup} from './agenda/browser-markup.js';
