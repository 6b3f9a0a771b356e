import type {AgendaEvent, Announcement} from '../../domain/agenda/agenda-event.js';
import {civilMomentAt, dayOf, type CivilMoment} from '../../domain/agenda/civil-moment.js';
import {known} from '../../domain/record/known.js';
import {dateOf, momentOf} from './event-dates.js';
import {madeId} from './event-id.js';
import type {FeedContent, FeedReading, MarkupNode, Refusal} from './feed.js';
import {plainLine, plainText, summaryOf} from './plain-text.js';
import {textsOf} from './raw-values.js';
import {readEach} from './read-each.js';
import {webAddressOf} from './sign-ups.js';
import {writtenPlace} from './written-place.js';

const ZONE = 'Europe/Paris';
const ITEM = /^(?:item|entry)$/;

/** `ev:startdate` is `startdate`: feeds choose their own prefixes. */
const localName = (node: MarkupNode): string => node.nodeName.replace(/^.*:/, '').toLowerCase();
const prefixOf = (node: MarkupNode): string => /^(.*):/.exec(node.nodeName)?.[1]?.toLowerCase() ?? '';
const elementsOf = (node: MarkupNode): MarkupNode[] =>
  Array.from(node.childNodes).filter(({nodeName}) => !nodeName.startsWith('#'));

/** All the text within; of XHTML in Atom, its words. */
function contentOf(node: MarkupNode): string {
  if (node.nodeValue !== null && /^#(?:text|cdata-section)$/.test(node.nodeName)) return node.nodeValue;
  return Array.from(node.childNodes).map(contentOf).join('');
}

/** The text of the first child that has one of these names: plain ones before those with a prefix. */
function textIn(item: MarkupNode, names: string): string | undefined {
  const children = elementsOf(item);
  for (const name of names.split(' ')) {
    const [prefix, local] = name.includes(':') ? name.split(':') : ['', name];
    const isNamed = (node: MarkupNode): boolean =>
      localName(node) === local && (prefix === '*' || prefixOf(node) === prefix);
    const text = children
      .filter(isNamed)
      .map(contentOf)
      .map((one) => one.trim())
      .find(Boolean);
    if (text) return text;
  }
  return undefined;
}

/** Where an item leads: the text of a link in RSS, what it refers to in Atom. */
function linkOf(item: MarkupNode): string | undefined {
  const links = elementsOf(item).filter(
    (node) => node.nodeName.toLowerCase() === 'link' || node.nodeName === 'atom:link',
  );
  const isOther = (node: MarkupNode): boolean => !/^(?:|alternate)$/.test(node.getAttribute?.('rel') ?? '');
  const addresses = links
    .filter((node) => !isOther(node))
    .map((node) => node.getAttribute?.('href') ?? contentOf(node));
  return addresses.map(webAddressOf).find(Boolean);
}

/** A day or an hour: as RSS 2 writes it (`Mon, 09 Apr 2018 18:55:38 GMT`), or as the others do. */
function momentFrom(text: string | undefined): CivilMoment | undefined {
  const moment = momentOf(text, ZONE);
  if (moment !== undefined || !text || !/^(?:[a-z]{3,9},?\s+)?\d{1,2}\s+[a-z]{3,9}\s+\d{4}\s/i.test(text))
    return moment;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : civilMomentAt(instant, ZONE);
}

/** What an item says whether it is news or an event. */
function factsOf(item: MarkupNode, {markup}: FeedReading) {
  const link = linkOf(item);
  return {
    id: textIn(item, 'guid id') ?? link,
    title: plainLine(textIn(item, 'title'), markup),
    link,
    short: plainText(textIn(item, 'description summary'), markup),
    long: plainText(textIn(item, 'content:encoded content'), markup),
  };
}

function eventFrom(item: MarkupNode, written: string, reading: FeedReading): AgendaEvent | Refusal {
  const {id, title, link, short, long} = factsOf(item, reading);
  const start = momentFrom(written);
  if (!title || !start) return title ? 'unreadable-date' : 'no-title';
  const location = plainLine(textIn(item, 'ev:location xcal:location'), reading.markup);
  const dates = [dateOf(start, momentFrom(textIn(item, 'ev:enddate xcal:dtend')))];
  const place = writtenPlace(location);
  return known<AgendaEvent>({
    id: id ?? madeId(title, dates, place),
    title,
    dates,
    timeZone: ZONE,
    status: 'scheduled',
    place,
    summary: long && summaryOf(short),
    description: long ?? short,
    themes: textsOf(
      elementsOf(item)
        .filter((node) => localName(node) === 'category')
        .map((node) => plainLine(contentOf(node).trim(), reading.markup)),
    ),
    audiences: [],
    link,
    signUps: [],
    organisers: [],
    programme: [],
    documents: [],
  });
}

function announcementFrom(item: MarkupNode, reading: FeedReading): Announcement | Refusal {
  const {id, title, link, short, long} = factsOf(item, reading);
  if (!title) return 'no-title';
  const written = textIn(item, 'pubdate published *:date *:issued updated');
  const published = momentFrom(written);
  if (!published) return written === undefined ? 'no-date' : 'unreadable-date';
  return known<Announcement>({
    id: id ?? `${title} ${published}`,
    title,
    published: dayOf(published),
    summary: summaryOf(short ?? long),
    link,
  });
}

interface Item {
  readonly event?: AgendaEvent;
  readonly news?: Announcement;
}

/** What an item is: an event where it says when it starts, news otherwise. */
function itemFrom(item: MarkupNode, reading: FeedReading): Item | Refusal {
  const start = textIn(item, 'ev:startdate xcal:dtstart');
  if (start === undefined) {
    const news = announcementFrom(item, reading);
    return typeof news === 'string' ? news : {news};
  }
  const event = eventFrom(item, start, reading);
  return typeof event === 'string' ? event : {event};
}

/** The items of a feed, wherever its version puts them. */
function itemsIn(root: MarkupNode, channel: MarkupNode): MarkupNode[] {
  const items = elementsOf(channel).filter((node) => ITEM.test(localName(node)));
  return items.length > 0 || root === channel
    ? items
    : elementsOf(root).filter((node) => ITEM.test(localName(node)));
}

/**
 * Reads RSS 1 and 2, and Atom. Items are news, dated by their publication, but those that say when something happens: with
 * the event module of RSS (`ev:startdate`).
 * @throws {TypeError} when it is none of them
 */
export function readRss(text: string, reading: FeedReading): FeedContent {
  const root = elementsOf(reading.markup.xml(text)).find((node) =>
    /^(?:rss|feed|rdf)$/.test(localName(node)),
  );
  const channel = root && (elementsOf(root).find((node) => localName(node) === 'channel') ?? root);
  if (!root || !channel) throw new TypeError('neither RSS nor Atom');
  const items = readEach(
    itemsIn(root, channel),
    (item) => itemFrom(item, reading),
    (item) => plainLine(textIn(item, 'title'), reading.markup),
  );
  const name = plainLine(textIn(channel, 'title'), reading.markup);
  return known<FeedContent>({
    name,
    url: linkOf(channel),
    events: items.values.flatMap(({event}) => event ?? []),
    announcements: items.values.flatMap(({news}) => news ?? []),
    refused: items.refused,
  });
}
