import type {Commune} from '../domain/geography.js';
import type {Place} from '../domain/place.js';
import type {Meaning} from '../domain/understand-where.js';
import type {Address} from '../sources/geocoder.js';

/** One line of the list under the field, while typing. */
export type Suggestion =
  | {readonly kind: 'commune'; readonly commune: Commune}
  | {readonly kind: 'place'; readonly place: Place}
  | {readonly kind: 'address'; readonly address: Address};

/** What the question shows under its field. */
export type Answer =
  | {readonly kind: 'quiet'}
  | {readonly kind: 'searching'}
  /** Communes, places and addresses that begin with what is being typed. */
  | {readonly kind: 'suggesting'; readonly suggestions: readonly Suggestion[]}
  /** What was sought means several communes: one must be chosen. `rest` is how many are not among these. */
  | {readonly kind: 'several'; readonly communes: readonly Commune[]; readonly rest: number}
  /** The postal code has several communes: the places are measured from their middle, until one is chosen. */
  | {readonly kind: 'refine'; readonly communes: readonly Commune[]}
  /** Nothing has this name; these are close. */
  | {readonly kind: 'maybe'; readonly communes: readonly Commune[]}
  /** The commune has no place; these are the nearest that have one. */
  | {readonly kind: 'none-here'; readonly commune: string; readonly communes: readonly Commune[]}
  /** The device is asked where it is. */
  | {readonly kind: 'locating'}
  /** Why the device does not say where it is, or why that does not help: it is far from what is shown, or nothing is. */
  | {readonly kind: 'refused'}
  | {readonly kind: 'timeout'}
  | {readonly kind: 'absent'}
  | {readonly kind: 'far'}
  | {readonly kind: 'nothing-there'}
  | {readonly kind: 'unknown'; readonly typed: string}
  | {readonly kind: 'unknown-postcode'; readonly postcode: string}
  /** The postal code is of another département than the one that is shown. */
  | {readonly kind: 'elsewhere'; readonly postcode: string}
  /** No département has this postal code. */
  | {readonly kind: 'no-data'}
  /** The postal code is of a département of which this site has no list. */
  | {readonly kind: 'no-list'; readonly departement: string}
  /** The list could not be read, whatever the postal code. */
  | {readonly kind: 'list-failed'}
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
