/* Readers of the interfaces that answer in JSON, in one file: they share what reads HTML. */
import type {FeedContent, FeedReading} from './feed.js';
import {isEventsCalendar, readEventsCalendar} from './read-events-calendar.js';
import {isOpenAgenda, readOpenAgenda} from './read-openagenda.js';
import {isOpendatasoft, readOpendatasoft} from './read-opendatasoft.js';
import {isWordpressPosts, readWordpressPosts} from './read-wordpress-posts.js';

/** Reads a JSON value, which says what it is. @throws {TypeError} when it is no interface that is known */
export function readJson(value: unknown, reading: FeedReading): FeedContent {
  if (isEventsCalendar(value)) return readEventsCalendar(value, reading);
  if (isWordpressPosts(value)) return readWordpressPosts(value, reading);
  if (isOpenAgenda(value)) return readOpenAgenda(value, reading);
  if (isOpendatasoft(value)) return readOpendatasoft(value, reading);
  if (Array.isArray(value) && value.length === 0) return {events: [], announcements: [], refused: []};
  throw new TypeError('JSON of no interface that is known');
}
