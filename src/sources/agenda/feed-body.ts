import type {FeedContent, FeedReading} from './feed.js';
import {SourceError} from '../source-error.js';
import {isAgendaFile, readAgendaFile} from './read-agenda-file.js';

/** What the readers of others' feeds make of an answer. @throws {TypeError} when it is not their format */
export interface FeedReaders {
  readonly readJson: (value: unknown, reading: FeedReading) => FeedContent;
  readonly readIcs: (text: string, reading: FeedReading) => FeedContent;
  readonly readRss: (text: string, reading: FeedReading) => FeedContent;
}

/** Readers that few pages need: each comes with the first feed that speaks its format. */
export interface FeedParts {
  readonly json: () => Promise<Pick<FeedReaders, 'readJson'>>;
  readonly ics: () => Promise<Pick<FeedReaders, 'readIcs'>>;
  readonly rss: () => Promise<Pick<FeedReaders, 'readRss'>>;
}

export const feedParts: FeedParts = {
  json: () => import('./part-json.js'),
  ics: () => import('./part-ics.js'),
  rss: () => import('./part-rss.js'),
};

/** A feed begins with its name, after what XML says of itself. */
const XML_FEED = /^(?:<\?[^>]*\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>|\s)*<(?:rss|feed|\w+:RDF|\w+:feed)[\s>]/i;

/** A part of the code that does not come is a cut network, whatever its feed answered. */
async function came<Part>(part: () => Promise<Part>): Promise<Part> {
  try {
    return await part();
  } catch (cause) {
    throw new SourceError('offline', 'draille', 'the reader of a feed could not be loaded', {cause});
  }
}

/**
 * Reads what a feed answered: what it is, its content says.
 * @throws {TypeError | SyntaxError} when it is no format that is known
 */
export async function readFeed(
  body: string,
  reading: FeedReading,
  parts: FeedParts = feedParts,
): Promise<FeedContent> {
  const text = body.replace(/^\uFEFF?\s*/, '');
  if (/^BEGIN:VCALENDAR/i.test(text)) return (await came(parts.ics)).readIcs(text, reading);
  if (XML_FEED.test(text)) return (await came(parts.rss)).readRss(text, reading);
  if (!/^[[{]/.test(text)) throw new TypeError('neither a calendar, nor a feed, nor JSON');
  const value: unknown = JSON.parse(text);
  return isAgendaFile(value) ? readAgendaFile(value) : (await came(parts.json)).readJson(value, reading);
}
