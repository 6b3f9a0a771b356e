import type {ReactiveControllerHost} from 'lit';
import type {Reading} from '../sources/place-source.js';
import type {ProgrammeFile, ProgrammeSource} from '../sources/programme/programme-source.js';
import type {Failure} from '../sources/source-error.js';
import {failureOf} from './failure-of.js';

/** Where a programme's file stands. One value, so that no two of these can be true at once. */
export type ProgrammeLoading =
  | {readonly kind: 'idle'}
  | {readonly kind: 'loading'}
  /** `update`: it was asked for again, or why the network did not bring a newer one. */
  | {readonly kind: 'ready'; readonly reading: Reading<ProgrammeFile>; readonly update?: 'asked' | Failure}
  | {readonly kind: 'failed'; readonly failure: Failure};

/** Loads a programme's file for its host: what is kept first, what is newer then; a late answer loses. */
export class LoadedProgramme {
  readonly #host: ReactiveControllerHost & Element;
  readonly #told: (state: ProgrammeLoading) => void;
  #state: ProgrammeLoading = {kind: 'idle'};
  #source: ProgrammeSource | undefined;
  /** Grows with each request, so that the answer to an earlier one is recognised and dropped. */
  #turn = 0;

  /** @param told is told of each outcome: a programme, or why there is none */
  constructor(host: ReactiveControllerHost & Element, told: (state: ProgrammeLoading) => void) {
    this.#host = host;
    this.#told = told;
  }

  get state(): ProgrammeLoading {
    return this.#state;
  }

  /** Asks for the programme where its source is not the one asked before; without one, forgets. */
  follow(source: ProgrammeSource | undefined): void {
    if (this.#source === source) return;
    this.#source = source;
    const turn = ++this.#turn;
    this.#become(turn, {kind: source ? 'loading' : 'idle'});
    if (source) void this.#read(turn, source, false);
  }

  /** Asks the same again, of the network whatever is kept if `fresh`. What is shown stays meanwhile, and if it fails. */
  async retry(fresh = false): Promise<void> {
    const state = this.#state;
    if (!this.#source) return;
    const turn = ++this.#turn;
    this.#become(turn, state.kind === 'ready' ? {...state, update: 'asked'} : {kind: 'loading'});
    await this.#read(turn, this.#source, fresh);
  }

  async #read(turn: number, source: ProgrammeSource, fresh: boolean): Promise<void> {
    try {
      const reading = await source.read(fresh);
      this.#become(turn, {kind: 'ready', reading});
      if (reading.newer) this.#become(turn, {kind: 'ready', reading: await reading.newer});
    } catch (error) {
      if (turn !== this.#turn) return;
      // The visitor has a sentence; the developer has the cause.
      console.warn(`<${this.#host.localName}>:`, error);
      const update = failureOf(error);
      const state = this.#state;
      this.#become(turn, state.kind === 'ready' ? {...state, update} : {kind: 'failed', failure: update});
    }
  }

  #become(turn: number, state: ProgrammeLoading): void {
    if (turn !== this.#turn) return;
    this.#state = state;
    this.#host.requestUpdate();
    const isOutcome = state.kind === 'failed' || (state.kind === 'ready' && !state.update);
    if (isOutcome) this.#told(state);
  }
}
