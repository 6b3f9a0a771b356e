import {failedHosts, type FeedState} from '../../controllers/loaded-agenda.js';
import {wallClock} from '../../domain/time-zone.js';
import type {FeedsMessages} from '../../i18n/fr-agenda-dates.js';
import type {Refused} from '../../sources/agenda/feed.js';

/** What did not come, or may be old: said in a sentence or two, with whether asking again may help. */
export interface FeedsNotice {
  readonly lines: readonly string[];
  readonly canRetry: boolean;
}

const DAY_MS = 86_400_000;
/** What its keeper hid or wrote anew is missing to nobody. */
const MEANT: readonly string[] = ['not-public', 'replaced'] satisfies readonly Refused['why'][];

/** Gives what visitors miss of what a feed holds. */
export const missed = (refused: readonly Refused[]): readonly Refused[] =>
  refused.filter(({why}) => !MEANT.includes(why));

const ready = (states: readonly FeedState[]): readonly Extract<FeedState, {kind: 'ready'}>[] =>
  states.flatMap((state) => (state.kind === 'ready' ? state : []));

/** Says which feeds did not answer, or not wholly, and of what day is what they gave before. */
export function feedsNotice(
  states: readonly FeedState[],
  {now, zone}: {readonly now: Date; readonly zone: string},
  words: FeedsMessages,
): FeedsNotice {
  const missing = states.filter(({kind}) => kind === 'failed').length;
  const answered = ready(states);
  const isStale = ({update}: (typeof answered)[number]): boolean =>
    update !== undefined && update !== 'asked';
  const old = answered
    .filter((one) => isStale(one) || (one.reading.newer && +now - +one.reading.receivedAt > DAY_MS))
    .map(({reading}) => reading.receivedAt.getTime());
  const isAnyStale = answered.some(isStale);
  const hosts = failedHosts(states);
  const where = hosts.length > 0 ? ` (${hosts.join(', ')})` : '';
  const lines = [
    ...(missing > 0 ? [words.missing(missing, states.length, where)] : []),
    ...(old.length > 0 ? [words.knownOn(wallClock(new Date(Math.min(...old)), zone).date)] : []),
    ...(isAnyStale ? [words.notUpdated] : []),
    ...(answered.some(({update}) => update === 'asked') ? [words.updating] : []),
    ...(answered.some(({reading}) => reading.value.isPartial) ? [words.partial] : []),
  ];
  return {lines, canRetry: missing > 0 || isAnyStale};
}
