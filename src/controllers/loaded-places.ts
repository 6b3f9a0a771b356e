import type {ReactiveControllerHost} from 'lit';
import {communesIn, type Territory} from '../domain/territory.js';
import type {PlaceList, PlaceSource, Reading} from '../sources/place-source.js';
import {mapReading} from '../sources/reading.js';
import {isAbsence} from '../sources/http-status.js';
import type {Failure} from '../sources/source-error.js';
import {failureOf} from './failure-of.js';
import {hasOwnSource} from './place-source-of.js';
import {warnOnce} from './warn-once.js';

/** Where the list of places stands. One value, so that no two of these can be true at once. */
export type Loading =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  /** `update`: newer places were asked for again by the visitor, or why the network did not bring them. */
  | {readonly kind: 'ready'; readonly reading: Reading<PlaceList>; readonly update?: 'asked' | Failure}
  /** `absent`: number of the département of which the release has no list. */
  | {readonly kind: 'failed'; readonly failure: Failure; readonly absent?: string | undefined};

/** Keeps, of a list, the places of these communes; everything where no commune is given. */
function narrowTo(codes: ReadonlySet<string> | undefined) {
  return (list: PlaceList): PlaceList =>
    codes ? {...list, places: list.places.filter(({codeInsee}) => codes.has(codeInsee ?? ''))} : list;
}

/** Loads a territory's places for its host: what is kept first, what is newer then; a late answer loses. */
export class LoadedPlaces {
  readonly #host: ReactiveControllerHost & Element;
  readonly #told: (state: Loading) => void;
  #state: Loading = {kind: 'idle'};
  /** Grows with each request, so that the answer to an earlier one is recognised and dropped. */
  #turn = 0;
  #asked: {readonly source: PlaceSource; readonly key: string} | undefined;
  #again: (fresh: boolean) => Promise<void> = () => Promise.resolve();

  /** @param told is told of each outcome: places, or why there are none */
  constructor(host: ReactiveControllerHost & Element, told: (state: Loading) => void = () => undefined) {
    this.#host = host;
    this.#told = told;
  }

  get state(): Loading {
    return this.#state;
  }

  /** Asks for the places where their source or their territory is not the one asked before; tells whether it was so. */
  follow(source: PlaceSource, territory: Territory | undefined): boolean {
    const {departement = '', communes = [], epci = ''} = territory ?? {};
    const key = [departement, ...communes, epci].join('/');
    if (this.#asked?.source === source && this.#asked.key === key) return false;
    this.#asked = {source, key};
    void this.load(source, territory);
    return true;
  }

  /** Asks for a territory; without one, forgets. Never rejects: the outcome is in `state`. */
  async load(source: PlaceSource, territory: Territory | undefined): Promise<void> {
    const turn = ++this.#turn;
    if (!territory) return this.#become(turn, {kind: 'idle'});
    this.#become(turn, {kind: 'loading'});
    this.#again = (fresh) => this.#read(++this.#turn, source, territory, fresh);
    await this.#read(turn, source, territory, false);
  }

  /** Asks the same again, of the network whatever is kept if `fresh`. Places that are shown stay meanwhile, and if it fails. */
  async retry(fresh = false): Promise<void> {
    const {state} = this;
    if (state.kind === 'idle') return;
    this.#state = state.kind === 'ready' ? {...state, update: 'asked'} : {kind: 'loading'};
    this.#host.requestUpdate();
    await this.#again(fresh);
  }

  async #read(turn: number, source: PlaceSource, territory: Territory, fresh: boolean): Promise<void> {
    const {state} = this;
    let absent: string | undefined;
    try {
      const [reading, codes] = await Promise.all([
        source.places(territory.departement, {fresh}).catch((error: unknown) => {
          absent = this.#absent(territory, error);
          throw error;
        }),
        communesIn(territory, () => source.communes(territory.departement)),
      ]);
      const narrowed = mapReading(reading, narrowTo(codes));
      this.#become(turn, {kind: 'ready', reading: narrowed});
      if (narrowed.newer) await this.#replace(turn, narrowed, narrowed.newer);
    } catch (error) {
      this.#report(error);
      const failure = failureOf(error);
      this.#become(
        turn,
        state.kind === 'ready'
          ? {kind: 'ready', reading: state.reading, update: failure}
          : {kind: 'failed', failure, absent},
      );
    }
  }

  async #replace(turn: number, kept: Reading<PlaceList>, newer: Promise<Reading<PlaceList>>): Promise<void> {
    try {
      this.#become(turn, {kind: 'ready', reading: await newer});
    } catch (error) {
      this.#report(error);
      this.#become(turn, {kind: 'ready', reading: kept, update: failureOf(error)});
    }
  }

  #become(turn: number, state: Loading): void {
    if (turn !== this.#turn) return;
    this.#state = state;
    this.#host.requestUpdate();
    if (state.kind === 'ready' || state.kind === 'failed') this.#told(state);
  }

  /** The département, where the release’s own data has no list of it: asking again brings none. */
  #absent({departement}: Territory, error: unknown): string | undefined {
    if (!hasOwnSource(this.#host) || !isAbsence(error)) return undefined;
    warnOnce(this.#host, `no list of ${departement}: make it with draille-data build, or write src`);
    return departement;
  }

  /** The visitor has a sentence; the developer has the cause. */
  #report(error: unknown): void {
    console.warn(`<${this.#host.localName}>:`, error);
  }
}
