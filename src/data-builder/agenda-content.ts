import type {AgendaEvent, Announcement} from '../domain/agenda/agenda-event.js';
import {sameEvents} from '../domain/agenda/same-events.js';
import type {FeedSummary} from '../sources/agenda/feed.js';
import {writeAgendaFile} from '../sources/agenda/write-agenda-file.js';
import type {FeedOutcome} from './agenda-read.js';

/** An agenda that is ready to be written, and how much is in it. */
export interface MadeAgenda {
  readonly text: string;
  readonly events: number;
  readonly announcements: number;
}

/** Says the first feed that has it: what is kept of it, should that feed fail one day. */
function traced(event: AgendaEvent, outcomes: readonly FeedOutcome[]): AgendaEvent {
  const from = outcomes.find(({content}) =>
    content.events.some(({id, title}) => id === event.id && title === event.title),
  );
  return {...event, ...(from && {feed: from.id})};
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const inOrder = (a: AgendaEvent, b: AgendaEvent): number =>
  compare(a.dates[0]?.start ?? '', b.dates[0]?.start ?? '') ||
  compare(a.title, b.title) ||
  compare(a.id, b.id);

/** Two feeds may use one id for two things; in a file it names one. */
function withOwnIds<T extends {readonly id: string; readonly feed?: string}>(list: readonly T[]): T[] {
  const seen = new Set<string>();
  return list.map((one) => {
    const id = seen.has(one.id) ? `${one.id} ${one.feed ?? ''}` : one.id;
    seen.add(id);
    return {...one, id};
  });
}

function announcementsOf(outcomes: readonly FeedOutcome[]): Announcement[] {
  const all = outcomes.flatMap(({id, content}) => content.announcements.map((one) => ({...one, feed: id})));
  const seen = new Set<string>();
  return all
    .filter(({link, title, published}) => {
      const key = link ?? `${title} ${published}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => compare(b.published, a.published) || compare(a.title, b.title));
}

const summaryOf = ({id, content}: FeedOutcome): FeedSummary => ({
  id,
  ...(content.name && {name: content.name}),
  events: content.events.length,
  refused: content.refused.length,
});

/** What all the feeds say, where they say the same. */
function common(outcomes: readonly FeedOutcome[], fact: 'name' | 'url' | 'licence'): string | undefined {
  const said = new Set(outcomes.map(({content}) => content[fact]));
  return said.size === 1 ? outcomes[0]?.content[fact] : undefined;
}

const latestDay = (outcomes: readonly FeedOutcome[]): string | undefined =>
  outcomes
    .flatMap(({content}) => content.updated ?? [])
    .sort()
    .pop();

/**
 * Makes one agenda of several feeds: each event once, in order. The same feeds give the same text.
 * @param name of the agenda; that of the feed, where there is only one, when absent
 */
export function madeAgenda(outcomes: readonly FeedOutcome[], name: string | undefined): MadeAgenda {
  const merged = sameEvents(outcomes.map(({content}) => content.events));
  const events = withOwnIds(merged.map((event) => traced(event, outcomes)).sort(inOrder));
  const announcements = withOwnIds(announcementsOf(outcomes));
  const [called, url, licence] = [
    name ?? common(outcomes, 'name'),
    common(outcomes, 'url'),
    common(outcomes, 'licence'),
  ];
  const updated = latestDay(outcomes);
  const file = writeAgendaFile({
    ...(called && {name: called}),
    ...(url && {url}),
    ...(licence && {licence}),
    ...(updated && {updated}),
    events,
    announcements,
    feeds: outcomes.map(summaryOf),
  });
  return {text: `${JSON.stringify(file)}\n`, events: events.length, announcements: announcements.length};
}
