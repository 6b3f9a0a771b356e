import type {FeedContent, FeedReading} from './feed.js';

export function readIcs(text: string, reading: FeedReading): FeedContent {
  throw new TypeError(`not read yet: ${typeof text} ${reading.today}`);
}
