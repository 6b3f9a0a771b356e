import type {Place} from '../domain/place.js';

/** Rows of one place made into one record. Ids are those published (`details.recordId`). */
export interface Merge {
  /** Id of the merged record: the ids of all its rows, sorted, joined with `__`. */
  readonly kept: string;
  /** Ids of the rows that it is made of. */
  readonly absorbed: readonly string[];
  /** Name that the merged record keeps. */
  readonly name: string;
  readonly commune: string;
  /** The same id twice, the same name and address, or names and addresses that are close. */
  readonly why: 'same-id' | 'exact' | 'near';
  /** Names of the absorbed rows, in the order of `absorbed`, so that a wrong merge is seen at once. */
  readonly names: readonly string[];
}

/** Makes one record of the rows that describe one place, and says which; the order of the rows changes nothing. */
export declare function mergeDuplicates(places: readonly Place[]): {places: Place[]; merges: Merge[]};
