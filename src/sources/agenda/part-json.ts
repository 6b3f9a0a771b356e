import type {FeedContent, FeedReading} from './feed.js';

export function readJson(value: unknown, reading: FeedReading): FeedContent {
  throw new TypeError(`not read yet: ${typeof value} ${reading.today}`);
}
