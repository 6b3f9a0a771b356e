import type {Count} from '../../../domain/filter.js';
import type {Wishes} from '../../../domain/wishes.js';
import type {ChoiceWords} from './choice-label.js';
import type {Asked, Filter} from './filter.js';

/** What the view is made from. */
export interface FilterState extends Asked, ChoiceWords {
  readonly filter: Filter;
}

/** Something to check, and what the visitor would ask then. */
export interface ChoiceView {
  readonly id: string;
  readonly label: string;
  /** `7 lieux`, or that it gives none with the other choices. */
  readonly count?: string;
  /** How many places do not say. */
  readonly unknown?: string;
  readonly checked: boolean;
  /** Gives no place: it cannot be checked, though it could always be unchecked. */
  readonly impossible: boolean;
  readonly next: Wishes;
}

/** Gives what a choice would give, in words. One that is made stays, whatever it gives. */
export function counted({places, unknown}: Count, checked: boolean, {words}: ChoiceWords) {
  const impossible = places === 0 && !checked;
  return {
    count: impossible ? words.impossible : words.places(places),
    ...(unknown > 0 && {unknown: words.unknown(unknown)}),
    checked,
    impossible,
  };
}
