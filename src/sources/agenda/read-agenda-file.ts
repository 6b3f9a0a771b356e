import type {Announcement} from '../../domain/agenda/agenda-event.js';
import {known} from '../../domain/record/known.js';
import type {FeedContent, FeedSummary, Refusal} from './feed.js';
import {fieldsOf, listOf, numberOf, textOf} from './raw-values.js';
import {readEach} from './read-each.js';
import {dayFrom, readEvent} from './read-event.js';
import {webAddressOf} from './sign-ups.js';

const VERSION = 1;
const LISTS = ['events', 'announcements'] as const;

/** Whether a JSON value is an agenda file of ours: it says which version it is, and lists something. */
export function isAgendaFile(value: unknown): boolean {
  const fields = fieldsOf(value);
  return typeof fields['version'] === 'number' && LISTS.some((list) => Array.isArray(fields[list]));
}

function announcementFrom(value: unknown): Announcement | Refusal {
  const {id, title, published, feed, summary, link} = fieldsOf(value);
  const name = textOf(title);
  const day = dayFrom(published);
  if (!name) return 'no-title';
  if (!day) return published === undefined ? 'no-date' : 'unreadable-date';
  return known<Announcement>({
    id: textOf(id) ?? `${name} ${day}`,
    title: name,
    published: day,
    feed: textOf(feed),
    summary: textOf(summary),
    link: webAddressOf(link),
  });
}

function summaryFrom(value: unknown): FeedSummary[] {
  const {id, name, events, refused} = fieldsOf(value);
  const address = textOf(id);
  if (!address) return [];
  return [
    known<FeedSummary>({
      id: address,
      name: textOf(name),
      events: numberOf(events) ?? 0,
      refused: numberOf(refused) ?? 0,
    }),
  ];
}

/**
 * Reads an agenda file of ours. What cannot be used of it is left out: an event without a title or a date, an address
 * that is none of the web.
 * @throws {TypeError} when it is no agenda file, or one of another version
 */
export function readAgendaFile(value: unknown): FeedContent {
  if (!isAgendaFile(value)) throw new TypeError('not an agenda file: it has no version, or lists no events');
  const fields = fieldsOf(value);
  if (fields['version'] !== VERSION) throw new TypeError('an agenda file of another version');
  const zone = textOf(fields['time_zone']);
  const events = readEach(listOf(fields['events']), (one: unknown) => readEvent(one, zone));
  const announcements = readEach(listOf(fields['announcements']), announcementFrom);
  return known<FeedContent>({
    name: textOf(fields['name']),
    url: webAddressOf(fields['url']),
    licence: textOf(fields['licence']),
    updated: dayFrom(fields['updated']),
    events: events.values,
    announcements: announcements.values,
    refused: [...events.refused, ...announcements.refused],
    feeds: Array.isArray(fields['feeds']) ? fields['feeds'].flatMap(summaryFrom) : undefined,
  });
}
