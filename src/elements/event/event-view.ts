import type {AgendaEvent, EventDate, EventPlace} from '../../domain/agenda/agenda-event.js';
import {dayOf} from '../../domain/agenda/civil-moment.js';
import {comingDates} from '../../domain/agenda/dates.js';
import {fold} from '../../domain/fold.js';
import type {AgendaEventMessages} from '../../i18n/fr-agenda-event.js';
import {eventActions, type EventAction} from './event-actions.js';
import {moreView, type MoreView} from './event-more-view.js';
import {eventState, opennessOf, type EventStateView} from './event-state.js';
import {whenView, type WhenContext, type WhenView} from './event-when.js';

/** One event, in words: nothing is left to decide. */
export interface EventView {
  readonly id: string;
  readonly title: string;
  /** The leaf of the calendar. `when` says it in full. */
  readonly day: {readonly month: string; readonly number: string; readonly isVoid: boolean};
  readonly when: WhenView;
  /** Where, and at what price. */
  readonly facts: readonly string[];
  readonly state?: EventStateView;
  readonly forWhom?: string;
  readonly summary?: string;
  readonly actions: readonly EventAction[];
  readonly otherDates?: {readonly words: string; readonly dates: readonly WhenView[]};
  readonly more?: MoreView;
  /** Words of the button that writes it in the visitor's own calendar; absent where there is nothing to write. */
  readonly keep?: {readonly label: string; readonly whom: string};
  readonly isOver: boolean;
}

/** What a row is made with: the moment, the visitor's own zone, the words. */
export type EventContext = WhenContext;

/** Name, street and commune, each said once. */
function placeWords({name, address, commune}: EventPlace): string {
  const parts = [name, address, commune].filter((part): part is string => Boolean(part));
  return parts
    .filter((part, index) => !parts.some((other, at) => at !== index && says(other, part, at < index)))
    .join(', ');
}

/** Whether one part says what the other does: more than it, or the same before it. */
function says(one: string, other: string, isBefore: boolean): boolean {
  const [all, part] = [` ${fold(one)} `, ` ${fold(other)} `];
  return all.includes(part) && (all !== part || isBefore);
}

function whereWords(
  {place, attendance, status, onlineLink}: AgendaEvent,
  words: AgendaEventMessages,
): string {
  const where = place ? placeWords(place) : '';
  if (attendance === 'online' || status === 'moved-online') return words.online;
  if (attendance === 'mixed') return where ? words.orOnline(where) : words.online;
  return where || (onlineLink && !attendance ? words.online : '');
}

function datesOf(event: AgendaEvent, now: Date): {shown: EventDate; others: readonly EventDate[]} {
  const coming = comingDates(event, now);
  // What is over is read from its last date back.
  const [shown, ...others] = coming.length > 0 ? coming : [...event.dates].reverse();
  return {shown: shown ?? {start: '1970-01-01'}, others};
}

/** Puts an event into words, as it stands at this moment. */
export function eventView(event: AgendaEvent, context: EventContext): EventView {
  const {now, messages} = context;
  const {id, title, status, price, summary, audiences} = event;
  const {shown, others} = datesOf(event, now);
  const openness = opennessOf(event, now);
  const isOver = comingDates(event, now).length === 0;
  const isVoid = status === 'cancelled' || status === 'postponed';
  const when = whenView(event, shown, context);
  const state = eventState(event, now, messages);
  const actions = eventActions(event, openness, messages);
  const more = moreView(event, actions, messages);
  const otherDates = isOver ? messages.otherPastDates : messages.otherDates;
  return {
    id,
    title,
    day: {
      month: messages.month(dayOf(shown.start)),
      number: String(Number(shown.start.slice(8, 10))),
      isVoid,
    },
    when: status === 'postponed' ? {...when, words: messages.wasPlanned(when.words)} : when,
    facts: [whereWords(event, messages), price ?? ''].filter(Boolean),
    ...(state && {state}),
    ...(audiences.length > 0 && {forWhom: messages.forWhom(audiences.join(', '))}),
    ...(summary && {summary}),
    actions,
    ...(others.length > 0 && {
      otherDates: {
        words: otherDates(others.length),
        dates: others.map((date) => whenView(event, date, context)),
      },
    }),
    ...(more && {more}),
    ...(!isOver && !isVoid && {keep: {label: messages.addToCalendar, whom: messages.about(title)}}),
    isOver,
  };
}
