import type {FeedState} from '../../../controllers/loaded-agenda.js';
import type {AgendaEvent} from '../../../domain/agenda/agenda-event.js';
import {comingDates} from '../../../domain/agenda/dates.js';
import type {AgendaDatesMessages} from '../../../i18n/fr-agenda-dates.js';
import {eventView, type EventContext, type EventView} from '../../event/event-view.js';

/** How many there are, before and after the visitor's choices, and how many could not be read. */
export interface Counted {
  readonly coming: number;
  readonly chosen: number;
  readonly isChosen: boolean;
  readonly unread: number;
  /** There is no agenda at all, which is not an agenda without a date. */
  readonly isUnannounced: boolean;
}

/** The one sentence that is said of the list: how many events, or that there is none. */
export function sentence(
  states: readonly FeedState[],
  {coming, chosen, isChosen, unread, isUnannounced}: Counted,
  words: AgendaDatesMessages,
): string {
  if (isUnannounced) return words.noAgenda;
  const isLoading = states.some(({kind}) => kind === 'loading');
  if (coming === 0 && isLoading) return words.loading;
  if (coming === 0) return unread > 0 ? `${words.noneFound} ${words.unread(unread)}.` : words.none;
  const count = isChosen ? words.matching(chosen, coming) : words.coming(coming);
  return isLoading ? `${count}. ${words.stillLoading}` : `${count}.`;
}

/** Events under the name of their month, or all together. */
export interface MonthView {
  readonly key: string;
  readonly title?: string;
  readonly events: readonly EventView[];
}

/** With fewer events than this, the names of months are longer than what they part. */
const MANY = 6;
/** Level under which there is no room for months between the agenda and its events. */
const LAST_LEVEL = 4;

const monthOf = (event: AgendaEvent, now: Date): string =>
  (comingDates(event, now)[0]?.start ?? '').slice(0, 7);

/** Parts the events by month where that helps; `shown`: how many of them are shown. */
export function monthViews(
  events: readonly AgendaEvent[],
  shown: number,
  level: number,
  context: EventContext,
  words: AgendaDatesMessages,
): readonly MonthView[] {
  const months = new Set(events.map((event) => monthOf(event, context.now)));
  const areNamed = events.length >= MANY && months.size > 1 && level <= LAST_LEVEL;
  const groups = new Map<string, EventView[]>();
  for (const event of events.slice(0, shown)) {
    const key = areNamed ? monthOf(event, context.now) : '';
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, eventView(event, context)]);
  }
  return [...groups].map(([key, views]) => ({
    key,
    events: views,
    ...(areNamed && {title: words.month(key)}),
  }));
}
