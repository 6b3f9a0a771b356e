import {readFile} from 'node:fs/promises';
import type {FeedContent, FeedSummary} from '../sources/agenda/feed.js';
import {readAgendaFile} from '../sources/agenda/read-agenda-file.js';

/** What a feed had: its own name, not that of the agenda that was made. */
const keptOf = ({events, announcements}: FeedContent, {id, name}: FeedSummary): FeedContent => ({
  ...(name && {name}),
  refused: [],
  events: events.filter(({feed}) => feed === id),
  announcements: announcements.filter(({feed}) => feed === id),
});

/** Gives what an earlier file has of each feed; nothing where there is no such file, or it says not where it is from. */
export async function earlierFeeds(path: string): Promise<ReadonlyMap<string, FeedContent>> {
  try {
    const content = readAgendaFile(JSON.parse(await readFile(path, 'utf8')));
    return new Map((content.feeds ?? []).map((feed) => [feed.id, keptOf(content, feed)]));
  } catch {
    // Absent, or not one of ours: there is nothing to keep of it.
    return new Map();
  }
}
