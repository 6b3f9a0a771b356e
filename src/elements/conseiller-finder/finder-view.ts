import type {Loading} from '../../controllers/loaded-places.js';
import type {Origin} from '../../domain/find-communes.js';
import type {FoundPlace} from '../../domain/search.js';
import type {Messages} from '../../i18n/fr.js';
import type {DataOrigin, PlaceList, Reading} from '../../sources/place-source.js';
import type {Failure} from '../../sources/source-error.js';
import {placeView, type PlaceView} from './place-view.js';

/** How many places are shown at first, and with each « more ». */
export const PAGE = 5;
const DAY_MS = 86_400_000;

/** The sentence above the list: how many, then where and in what order. */
export interface Summary {
  readonly count?: string;
  readonly rest: string;
}

/** What the finder shows under its question. */
export type FinderView =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'; readonly summary: Summary}
  | {readonly kind: 'failed'; readonly title: string; readonly text: string}
  | {
      readonly kind: 'empty';
      readonly title: string;
      readonly text: string;
      readonly origin: DataOrigin;
      readonly stale?: string;
    }
  | {
      readonly kind: 'list';
      readonly summary: Summary;
      readonly places: readonly PlaceView[];
      /** Words of the button that shows more. */
      readonly more?: string;
      readonly origin: DataOrigin;
      /** Says that the network brought nothing newer, and of what day these places are. */
      readonly stale?: string;
    };

/** What a view is made from. */
export interface FinderState {
  readonly loading: Loading;
  readonly found: readonly FoundPlace[];
  readonly from: Origin | undefined;
  readonly shown: number;
  /** Number of communes that the territory is narrowed to. */
  readonly narrowed: boolean;
  readonly now: Date;
  readonly messages: Messages;
}

/** Day of a reading in the visitor's own calendar, `YYYY-MM-DD`. */
function dayOf(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

function staleness(
  reading: Reading<PlaceList>,
  failure: Failure | undefined,
  {now, messages}: FinderState,
): string | undefined {
  if (failure) return `${messages.notUpdated} ${messages.knownOn(dayOf(reading.receivedAt))}`;
  const old = reading.newer && now.getTime() - reading.receivedAt.getTime() > DAY_MS;
  return old ? messages.knownOn(dayOf(reading.receivedAt)) : undefined;
}

function summaryOf({found, from, narrowed, messages}: FinderState, list: PlaceList): Summary {
  const count = messages.count(found.length);
  if (from) return {count, rest: `${messages.fromNearest(from.label)} ${messages.crowFlies}`};
  const where = narrowed ? messages.partOf(list.departement.name) : list.departement.name;
  return {count, rest: `${messages.inTerritory(where)} ${messages.sayWhere}`};
}

function readyView(
  state: FinderState,
  reading: Reading<PlaceList>,
  failure: Failure | undefined,
): FinderView {
  const {found, shown, now, messages} = state;
  const {departement, origin} = reading.value;
  const stale = staleness(reading, failure, state);
  const common = {origin, ...(stale && {stale})};
  if (found.length === 0) {
    return {kind: 'empty', title: messages.emptyTitle, text: messages.empty(departement.name), ...common};
  }
  const context = {now, departement: departement.code, messages};
  const rest = Math.min(found.length - shown, PAGE);
  return {
    kind: 'list',
    summary: summaryOf(state, reading.value),
    places: found.slice(0, shown).map((one) => placeView(one, context)),
    ...(rest > 0 && {more: messages.more(rest)}),
    ...common,
  };
}

/** Gives what to show, every word ready, for whatever state the data is in. */
export function finderView(state: FinderState): FinderView {
  const {loading, messages} = state;
  switch (loading.kind) {
    case 'idle':
      return {kind: 'idle'};
    case 'loading':
      return {kind: 'loading', summary: {rest: messages.loading}};
    case 'failed':
      return {
        kind: 'failed',
        title: messages.failedTitle,
        text: `${messages.failures[loading.failure]} ${messages.failedNext}`,
      };
    case 'ready':
      return readyView(state, loading.reading, loading.failure);
  }
}
