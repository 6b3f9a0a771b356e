import type {AgendaEvent} from '../../domain/agenda/agenda-event.js';
import {instantOfMoment} from '../../domain/agenda/civil-moment.js';
import {comingDates} from '../../domain/agenda/dates.js';
import type {AgendaEventMessages} from '../../i18n/fr-agenda-event.js';
import type {Openness} from './event-actions.js';

/** What became of an event: a word and a shape, then the rest. */
export interface EventStateView {
  /** `bad`: one cannot come. `good`: one can. `news`: something is not as it was. */
  readonly kind: 'good' | 'bad' | 'news';
  readonly word: string;
  readonly rest?: string;
}

const isFull = ({status, placesLeft}: AgendaEvent): boolean =>
  status === 'full' || (placesLeft === 0 && status !== 'cancelled' && status !== 'postponed');

/** Gives what can still be done about an event. */
export function opennessOf(event: AgendaEvent, now: Date): Openness {
  if (event.status === 'cancelled' || comingDates(event, now).length === 0) return 'closed';
  if (event.status === 'postponed') return 'postponed';
  return isFull(event) ? 'full' : 'open';
}

function isUnderWay({dates, timeZone}: AgendaEvent, now: Date): boolean {
  const [next] = comingDates({dates, timeZone}, now);
  return next !== undefined && instantOfMoment(next.start, timeZone) <= now;
}

/** Says what became of an event. What is over is no longer full, nor moved: only that it never was is said. */
export function eventState(
  event: AgendaEvent,
  now: Date,
  words: AgendaEventMessages,
): EventStateView | undefined {
  const {status, placesLeft, signUps} = event;
  const openness = opennessOf(event, now);
  if (status === 'cancelled') return {kind: 'bad', word: words.cancelled};
  if (status === 'postponed')
    return {kind: 'bad', word: words.postponed, ...(openness !== 'closed' && {rest: words.noDateYet})};
  if (openness === 'closed') return undefined;
  if (openness === 'full') return {kind: 'bad', word: words.full, rest: words.fullNext(signUps.length > 0)};
  const left = placesLeft === undefined ? undefined : words.placesLeft(placesLeft);
  const news = isUnderWay(event, now)
    ? words.underWay
    : {
        rescheduled: words.rescheduled,
        'moved-online': words.movedOnline,
        scheduled: undefined,
        full: undefined,
      }[status];
  if (news) return {kind: 'news', word: news, ...(left && {rest: left})};
  return left ? {kind: 'good', word: left} : undefined;
}
