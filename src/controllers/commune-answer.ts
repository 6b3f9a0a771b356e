import type {Commune} from '../domain/geography.js';
import type {Meaning} from '../domain/understand-where.js';

/** What the question shows under its field. */
export type Answer =
  | {readonly kind: 'quiet'}
  | {readonly kind: 'searching'}
  /** Communes that begin with what is being typed. */
  | {readonly kind: 'suggesting'; readonly communes: readonly Commune[]}
  /** What was sought means several communes: one must be chosen. `rest` is how many are not among these. */
  | {readonly kind: 'several'; readonly communes: readonly Commune[]; readonly rest: number}
  /** The postal code has several communes: the places are measured from their middle, until one is chosen. */
  | {readonly kind: 'refine'; readonly communes: readonly Commune[]}
  /** Nothing has this name; these are close. */
  | {readonly kind: 'maybe'; readonly communes: readonly Commune[]}
  | {readonly kind: 'unknown'; readonly typed: string}
  | {readonly kind: 'unknown-postcode'; readonly postcode: string}
  /** The postal code is of another département than the one that is shown. */
  | {readonly kind: 'elsewhere'; readonly postcode: string}
  /** No département has this postal code, or there are no data for the one that has. */
  | {readonly kind: 'no-data'}
  | {readonly kind: 'nothing-typed'}
  | {readonly kind: 'postcode-needed'}
  /** The communes could not be loaded: `submit` tries again. */
  | {readonly kind: 'failed'};

export const QUIET: Answer = {kind: 'quiet'};

/** Choices at most, after a search: beyond, the rest of the name is quicker. */
const MOST_CHOICES = 20;

/** Gives what is shown for what was understood of what was typed. */
export function answerOf(meaning: Meaning, typed: string): Answer {
  switch (meaning.kind) {
    case 'origin':
      return meaning.refine ? {kind: 'refine', communes: meaning.refine} : QUIET;
    case 'several': {
      const {kind, communes} = meaning;
      return {
        kind,
        communes: communes.slice(0, MOST_CHOICES),
        rest: Math.max(0, communes.length - MOST_CHOICES),
      };
    }
    case 'unknown':
      return {kind: 'unknown', typed};
    case 'maybe':
    case 'elsewhere':
    case 'unknown-postcode':
      return meaning;
  }
}
