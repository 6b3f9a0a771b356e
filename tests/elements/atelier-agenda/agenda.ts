import {fixture, html, waitUntil} from '@open-wc/testing';
import type {AgendaEvent} from '../../../src/domain/agenda/agenda-event.js';
import type {AtelierAgenda} from '../../../src/elements/atelier-agenda/atelier-agenda.js';
import '../../../src/elements/atelier-agenda/define.js';
// What comes on demand is here from the start: no test waits for the server that serves its files.
import '../../../src/elements/atelier-agenda/dates/part.js';
import '../../../src/elements/atelier-agenda/dates/calendar/part.js';
import type {FeedContent, FeedSource} from '../../../src/sources/agenda/feed.js';
import type {Reading} from '../../../src/sources/place-source.js';
import {SourceError, type Failure} from '../../../src/sources/source-error.js';
import {someEvent, thursday} from '../../domain/agenda/some-event.js';

export const contentOf = (events: readonly AgendaEvent[], facts: Partial<FeedContent> = {}): FeedContent => ({
  events,
  announcements: [],
  refused: [],
  ...facts,
});

export const readingOf = (
  events: readonly AgendaEvent[],
  facts: Partial<FeedContent> = {},
): Reading<FeedContent> => ({value: contentOf(events, facts), receivedAt: new Date('2026-11-24T08:00:00Z')});

/** A feed that answers at once. */
export const feedOf = (events: readonly AgendaEvent[], facts: Partial<FeedContent> = {}): FeedSource => ({
  id: 'a',
  read: () => Promise.resolve(readingOf(events, facts)),
});

/** A feed that does not answer until the test lets it: `answers` says what each question gets. */
export const askedFeed = (answers: () => Promise<Reading<FeedContent>>): FeedSource => ({
  id: 'asked',
  read: answers,
});

export const failure = (kind: Failure = 'offline'): Promise<never> =>
  Promise.reject(new SourceError(kind, '/absent/', 'cut'));

/** Workshops, one each day from 1 December 2026. */
export const manyEvents = (count: number): AgendaEvent[] =>
  Array.from({length: count}, (_, index) => {
    const date = new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 10);
    return someEvent({id: `e${index}`, title: `Atelier ${index + 1}`, dates: [{start: `${date}T10:00`}]});
  });

/** Puts an agenda in the page, on a Thursday morning. */
export async function mount(
  feeds: readonly FeedSource[],
  facts: Partial<AtelierAgenda> = {},
): Promise<AtelierAgenda> {
  const agenda = document.createElement('atelier-agenda');
  Object.assign(agenda, {feeds, now: () => thursday, ...facts});
  return await fixture<AtelierAgenda>(html`${agenda}`);
}

/** Text as a person reads it: one space between words, no-break spaces included. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const said = (agenda: AtelierAgenda): string => textOf(agenda.renderRoot.querySelector('.root'));
export const status = (agenda: AtelierAgenda): string =>
  textOf(agenda.renderRoot.querySelector('[role="status"]'));

export const untilSaid = (agenda: AtelierAgenda, words: string): Promise<void> =>
  waitUntil(() => said(agenda).includes(words), `« ${words} » is not said`);

export const all = (agenda: AtelierAgenda, selector: string): HTMLElement[] => [
  ...agenda.renderRoot.querySelectorAll<HTMLElement>(selector),
];
export const titles = (agenda: AtelierAgenda, list = '.coming'): string[] =>
  all(agenda, `${list} .event :is(h2, h3, h4, h5, h6)`).map(textOf);

export function named(agenda: AtelierAgenda, selector: string, name: string | RegExp): HTMLElement {
  const found = all(agenda, selector).find((one) => textOf(one).match(name));
  if (!found) throw new Error(`no ${selector} « ${String(name)} » in « ${said(agenda)} »`);
  return found;
}
export const press = (agenda: AtelierAgenda, name: string | RegExp, selector = 'button'): void =>
  named(agenda, selector, name).click();
export const focused = (agenda: AtelierAgenda): string => textOf(agenda.shadowRoot?.activeElement);
