import {readFile} from 'node:fs/promises';
import type {FeedContent} from '../sources/agenda/feed.js';
import {readAgendaFile} from '../sources/agenda/read-agenda-file.js';

interface Traced {
  readonly feed?: unknown;
}

const tracedTo = (list: unknown, feed: string): unknown[] =>
  Array.isArray(list) ? (list as Traced[]).filter((one) => one.feed === feed) : [];

function contentOf(value: Readonly<Record<string, unknown>>, id: string): FeedContent {
  const {events, announcements} = value;
  return readAgendaFile({
    ...value,
    events: tracedTo(events, id),
    announcements: tracedTo(announcements, id),
  });
}

/** Gives what an earlier file has of each feed; nothing where there is no such file, or it says not where it is from. */
export async function earlierFeeds(path: string): Promise<ReadonlyMap<string, FeedContent>> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as Readonly<Record<string, unknown>>;
    const {feeds = []} = readAgendaFile(value);
    return new Map(feeds.map(({id}) => [id, contentOf(value, id)]));
  } catch {
    // Absent, or not one of ours: there is nothing to keep of it.
    return new Map();
  }
}
