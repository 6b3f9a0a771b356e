import type {FeedContent, FeedReading} from './feed.js';
import {SourceError} from '../source-error.js';
import {isAgendaFile, readAgendaFile} from './read-agenda-file.js';

/** What the readers of others' feeds make of an answer. @throws {TypeError} when it is not their format */
export interface FeedReaders {
  readonly readJson: (value: unknown, reading: FeedReading) => FeedContent;
  readonly readIcs: (text: string, reading: FeedReading) => FeedContent;
  readonly readRss: (text: string, reading: FeedReading) => FeedContent;
  readonly readCsv: (text: string, reading: FeedReading) => FeedContent;
}

/** Readers that few pages need: each comes with the first feed that speaks its format. */
export interface FeedParts {
  readonly json: () => Promise<Pick<FeedReaders, 'readJson'>>;
  readonly ics: () => Promise<Pick<FeedReaders, 'readIcs'>>;
  readonly rss: () => Promise<Pick<FeedReaders, 'readRss'>>;
  readonly csv: () => Promise<Pick<FeedReaders, 'readCsv'>>;
}

export const feedParts: FeedParts = {
  json: () => import('./part-json.js'),
  ics: () => import('./part-ics.js'),
  rss: () => import('./part-rss.js'),
  csv: () => import('./part-csv.js'),
};

const FEED_ROOT = /^<(?:rss|feed|\w+:RDF|\w+:feed)[\s>]/i;
/** What XML says of itself before its root, and what ends it. */
const BEFORE_ROOT = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
] as const;

/** Whether a feed begins there, after what XML says of itself. */
function isXmlFeed(text: string): boolean {
  for (let from = 0; ;) {
    while (/\s/.test(text.charAt(from))) from++;
    const beginning = text.slice(from, from + 100);
    const known = BEFORE_ROOT.find(([begin]) => beginning.toUpperCase().startsWith(begin));
    if (!known) return FEED_ROOT.test(beginning);
    const end = text.indexOf(known[1], from + known[0].length);
    if (end < 0) return false;
    from = end + known[1].length;
  }
}

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
  if (isXmlFeed(text)) return (await came(parts.rss)).readRss(text, reading);
  if (!text || text.startsWith('<')) throw new TypeError('a web page or nothing, where a feed was expected');
  // As it came: the first sign of a table may be the one that parts its cells.
  if (!/^[[{]/.test(text)) return (await came(parts.csv)).readCsv(body, reading);
  const value: unknown = JSON.parse(text);
  return isAgendaFile(value) ? readAgendaFile(value) : (await came(parts.json)).readJson(value, reading);
}
