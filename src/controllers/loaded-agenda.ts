import type {ReactiveControllerHost} from 'lit';
import type {FeedContent, FeedSource} from '../sources/agenda/feed.js';
import type {Reading} from '../sources/place-source.js';
import type {Failure} from '../sources/source-error.js';
import {failureOf} from './failure-of.js';

/** Where one feed stands. */
export type FeedState =
  | {readonly kind: 'loading'}
  /** `update`: it was asked for again by the visitor, or why the network did not bring what is newer. */
  | {readonly kind: 'ready'; readonly reading: Reading<FeedContent>; readonly update?: 'asked' | Failure}
  | {readonly kind: 'failed'; readonly failure: Failure; readonly host?: string | undefined};

interface Followed {
  readonly source: FeedSource;
  state: FeedState;
  /** Grows with each request, so that the answer to an earlier one is recognised and dropped. */
  turn: number;
}

/** Whether asking again may bring what is missing. */
const isWanting = (state: FeedState): boolean =>
  state.kind === 'failed' ||
  (state.kind === 'ready' && state.update !== undefined && state.update !== 'asked');

/** Who keeps the feeds that failed, each once, as far as it may be said. */
export const failedHosts = (states: readonly FeedState[]): readonly string[] => [
  ...new Set(states.flatMap((state) => (state.kind === 'failed' && state.host ? state.host : []))),
];

/** Loads feeds for its host, each on its own: those that answered are there while others load; a late answer loses. */
export class LoadedAgenda {
  readonly #host: ReactiveControllerHost & Element;
  readonly #told: () => void;
  #feeds: readonly Followed[] = [];
  #states: readonly FeedState[] = [];

  /** @param told is told of each feed that answered, or did not */
  constructor(host: ReactiveControllerHost & Element, told: () => void = () => undefined) {
    this.#host = host;
    this.#told = told;
  }

  /** In the order of the feeds; the same list while nothing changes. */
  get states(): readonly FeedState[] {
    return this.#states;
  }

  /** Asks for the feeds that were not followed yet, and forgets those that no longer are. */
  follow(sources: readonly FeedSource[]): void {
    const before = this.#feeds;
    if (sources.length === before.length && before.every(({source}, index) => source === sources[index]))
      return;
    const loading: FeedState = {kind: 'loading'};
    this.#feeds = sources.map(
      (source) => before.find((feed) => feed.source === source) ?? {source, state: loading, turn: 0},
    );
    this.#changed();
    for (const feed of this.#feeds) {
      if (feed.turn === 0) void this.#read(feed, false);
    }
  }

  /** Asks again for what did not come, or for everything, of the network, if `fresh`. What is shown stays meanwhile. */
  async retry(fresh = false): Promise<void> {
    const asked = this.#feeds.filter(({state}) => fresh || isWanting(state));
    for (const feed of asked) {
      const {state} = feed;
      feed.state = state.kind === 'ready' ? {...state, update: 'asked'} : {kind: 'loading'};
    }
    this.#changed();
    await Promise.all(asked.map((feed) => this.#read(feed, true)));
  }

  async #read(feed: Followed, fresh: boolean): Promise<void> {
    const turn = ++feed.turn;
    try {
      const reading = await feed.source.read({fresh});
      this.#become(feed, turn, {kind: 'ready', reading});
      if (reading.newer) this.#become(feed, turn, {kind: 'ready', reading: await reading.newer});
    } catch (error) {
      // The visitor has a sentence; the developer has the cause.
      console.warn(`<${this.#host.localName}>:`, error);
      const failure = failureOf(error);
      const {state} = feed;
      this.#become(
        feed,
        turn,
        state.kind === 'ready'
          ? {...state, update: failure}
          : {kind: 'failed', failure, host: feed.source.host},
      );
    }
  }

  #become(feed: Followed, turn: number, state: FeedState): void {
    if (turn !== feed.turn || !this.#feeds.includes(feed)) return;
    feed.state = state;
    this.#changed();
    this.#told();
  }

  #changed(): void {
    this.#states = this.#feeds.map(({state}) => state);
    this.#host.requestUpdate();
  }
}
