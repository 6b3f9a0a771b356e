import type {FeedState} from '../../controllers/loaded-agenda.js';
import type {Failure} from '../../sources/source-error.js';

/** Where the agenda stands, all feeds together. */
export type AgendaPhase =
  {readonly kind: 'idle' | 'loading' | 'ready'} | {readonly kind: 'failed'; readonly failure: Failure};

/** Ready as soon as one feed is; failed where all of them did. */
export function phaseOf(states: readonly FeedState[]): AgendaPhase {
  if (states.length === 0) return {kind: 'idle'};
  if (states.some(({kind}) => kind === 'ready')) return {kind: 'ready'};
  const [first] = states;
  return first?.kind === 'failed' && states.every(({kind}) => kind === 'failed')
    ? {kind: 'failed', failure: first.failure}
    : {kind: 'loading'};
}
