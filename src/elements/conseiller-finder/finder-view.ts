import type {Loading} from '../../controllers/loaded-places.js';
import type {Origin} from '../../domain/find-communes.js';
import type {FoundPlace} from '../../domain/search.js';
import type {Messages} from '../../i18n/fr.js';
import type {DataOrigin, PlaceList, Reading} from '../../sources/place-source.js';
import {placeView, type PlaceView, type ViewContext} from '../place/place-view.js';
import {visitorDay} from '../visitor-day.js';

/** How many places are shown at first, and with each « more ». */
export const PAGE = 5;
const DAY_MS = 86_400_000;

/** The sentence above the list: how many, then where and in what order. */
export interface Summary {
  readonly count?: string;
  readonly rest: string;
  /** What to do at the field: not for paper, which has none. */
  readonly ask?: string;
}

/** What is said of places kept from an earlier day; with `retry`, the network was asked and did not answer. */
export interface Stale {
  readonly text: string;
  readonly retry: boolean;
}

/** What the finder shows under its question. */
export type FinderView =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'; readonly summary: Summary}
  /** `retry`: whether asking again may help. */
  | {readonly kind: 'failed'; readonly title: string; readonly text: string; readonly retry: boolean}
  | {
      /** No place is a list too, and says so where a list says how long it is. */
      readonly kind: 'list';
      readonly summary: Summary;
      readonly places: readonly PlaceView[];
      /** Says, on paper only, of what day it is, how many places it has, and how to have them all. */
      readonly printed: string;
      /** Words of the button that shows more. */
      readonly more?: string;
      readonly origin: DataOrigin;
      readonly stale?: Stale;
    };

/** What a view is made from. */
export interface FinderState {
  readonly loading: Loading;
  readonly found: readonly FoundPlace[];
  /** Says how many answer the visitor's choices; absent where there is no choice. */
  readonly matching: string | undefined;
  readonly from: Origin | undefined;
  /** Names of the neighbouring départements whose places are among them, by code. */
  readonly around?: ReadonlyMap<string, string> | undefined;
  /** Says which of these départements are among the places found. */
  readonly alsoIn?: ((found: readonly FoundPlace[]) => string) | undefined;
  readonly shown: number;
  /** Whether only part of the département is shown. */
  readonly narrowed: boolean;
  readonly now: Date;
  readonly messages: Messages;
}

function staleness({loading, now, messages}: FinderState): Stale | undefined {
  if (loading.kind !== 'ready') return undefined;
  const {reading, update} = loading;
  const known = messages.knownOn(visitorDay(reading.receivedAt));
  if (update === 'asked') return {text: `${messages.updating} ${known}`, retry: false};
  if (update) return {text: `${messages.notUpdated} ${known}`, retry: true};
  const old = reading.newer && now.getTime() - reading.receivedAt.getTime() > DAY_MS;
  return old ? {text: known, retry: false} : undefined;
}

function summaryOf(state: FinderState, departement: string): Summary {
  const {found, from, narrowed, matching, alsoIn, messages} = state;
  const where = narrowed ? messages.partOf(departement) : departement;
  if (matching && found.length === 0) return {count: matching, rest: ''};
  if (found.length === 0) return {count: messages.emptyTitle, rest: ` ${messages.empty(where)}`};
  const count = matching ?? messages.count(found.length);
  if (!from) return {count, rest: messages.inTerritory(where), ask: messages.sayWhere};
  if (!from.position) return {count, rest: messages.firstIn(from.label)};
  return {count, rest: messages.fromNearest(from.label) + (alsoIn?.(found) ?? '')};
}

/** What a card is made from besides its place. */
export function viewContext({now, around, loading, messages}: FinderState): ViewContext {
  const departement = loading.kind === 'ready' ? loading.reading.value.departement.code : '';
  return {now, departement, around, messages};
}

function listView(state: FinderState, {value}: Reading<PlaceList>): FinderView {
  const {found, shown, now, messages} = state;
  const {departement, origin} = value;
  const context = viewContext(state);
  const rest = Math.min(found.length - shown, PAGE);
  const stale = staleness(state);
  const places = found.slice(0, shown).map((one) => placeView(one, context));
  return {
    kind: 'list',
    summary: summaryOf(state, departement.name),
    places,
    ...(rest > 0 && {more: messages.more(rest)}),
    printed: messages.printed(visitorDay(now), places.length, found.length),
    origin,
    ...(stale && {stale}),
  };
}

const failureView = (
  {failure, absent}: Loading & {kind: 'failed'},
  {absentTitle, askMairie, failedTitle, failures, failedNext}: Messages,
): Omit<FinderView & {kind: 'failed'}, 'kind'> =>
  absent
    ? {title: absentTitle(absent), text: askMairie, retry: false}
    : {title: failedTitle, text: `${failures[failure]} ${failedNext}`, retry: true};

/** Gives what to show, every word ready, for whatever state the data is in. */
export function finderView(state: FinderState): FinderView {
  const {loading, messages} = state;
  switch (loading.kind) {
    case 'idle':
      return {kind: 'idle'};
    case 'loading':
      return {kind: 'loading', summary: {rest: messages.loading}};
    case 'failed':
      return {kind: 'failed', ...failureView(loading, messages)};
    case 'ready':
      return listView(state, loading.reading);
  }
}
