import type {Announcement} from '../../domain/agenda/agenda-event.js';
import {dayOf} from '../../domain/agenda/civil-moment.js';
import {known} from '../../domain/record/known.js';
import {momentOf} from './event-dates.js';
import type {FeedContent, FeedReading, Refusal} from './feed.js';
import {htmlLine, htmlText} from './html-text.js';
import {summaryOf} from './plain-text.js';
import {fieldsOf, textOf} from './raw-values.js';
import {readEach} from './read-each.js';
import {webAddressOf} from './sign-ups.js';

const isPost = (value: unknown): boolean => 'rendered' in fieldsOf(fieldsOf(value)['title']);

/** Whether a JSON value is posts of WordPress. */
export const isWordpressPosts = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isPost) : isPost(value);

const rendered = (value: unknown): string | undefined => textOf(fieldsOf(value)['rendered']);

function announcementFrom(value: unknown, {markup}: FeedReading): Announcement | Refusal {
  const post = fieldsOf(value);
  const isHidden = (part: unknown): boolean => fieldsOf(part)['protected'] === true;
  if (
    ![undefined, 'publish'].includes(textOf(post['status'])) ||
    isHidden(post['content']) ||
    isHidden(post['excerpt'])
  )
    return 'not-public';
  const title = htmlLine(rendered(post['title']), markup);
  if (!title) return Object.keys(post).length > 0 ? 'no-title' : 'not-an-event';
  const published = momentOf(post['date'], 'Europe/Paris');
  if (!published) return textOf(post['date']) ? 'unreadable-date' : 'no-date';
  const link = webAddressOf(post['link']);
  const text = rendered(post['excerpt']) ?? rendered(post['content']);
  return known<Announcement>({
    id: link ?? textOf(post['id']) ?? `${title} ${published}`,
    title,
    published: dayOf(published),
    summary: summaryOf(htmlText(text, markup)),
    link,
  });
}

/** Reads posts of WordPress, which are news: their date is that of their publication. @throws {TypeError} when they are none */
export function readWordpressPosts(value: unknown, reading: FeedReading): FeedContent {
  if (!isWordpressPosts(value)) throw new TypeError('not posts of WordPress');
  const {values, refused} = readEach(
    Array.isArray(value) ? value : [value],
    (item: unknown) => announcementFrom(item, reading),
    (item) => htmlLine(rendered(fieldsOf(item)['title']), reading.markup),
  );
  return {events: [], announcements: values, refused};
}
