import type {FeedContent} from './feed.js';
import {fieldsOf, listOf} from './raw-values.js';

/** Another one for each form of what is kept, so that what an older release left is not taken for ours. */
const FORM = 1;

/** The text under which what was read of a feed is kept in the browser. */
export const textOfFeed = (content: FeedContent): string => JSON.stringify({form: FORM, content});

/** @throws {TypeError} for what another release kept */
export function feedOfText(body: string): FeedContent {
  const {form, content} = fieldsOf(JSON.parse(body));
  if (form !== FORM) throw new TypeError('another form');
  const {events, announcements, refused} = fieldsOf(content);
  return {
    ...(content as FeedContent),
    events: listOf(events) as FeedContent['events'],
    announcements: listOf(announcements) as FeedContent['announcements'],
    refused: listOf(refused) as FeedContent['refused'],
  };
}
