import type {FeedContent, FeedReading} from './feed.js';

export function readRss(text: string, reading: FeedReading): FeedContent {
  throw new TypeError(`not read yet: ${typeof text} ${reading.today}`);
}
