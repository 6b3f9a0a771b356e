import type {Reason} from '../problem.js';

/** What became of a value: kept as published, or mended for that reason, or dropped for that reason. */
export type Mend<T> =
  | {readonly kind: 'kept'; readonly value: T}
  | {readonly kind: 'mended'; readonly value: T; readonly reason: Reason}
  | {readonly kind: 'dropped'; readonly reason: Reason};

/** A value that needed nothing. */
export const kept = <T>(value: T): Mend<T> => ({kind: 'kept', value});
/** A value in another form than published. */
export const mended = <T>(value: T, reason: Reason): Mend<T> => ({kind: 'mended', value, reason});
/** A value left out. */
export const dropped = (reason: Reason): Mend<never> => ({kind: 'dropped', reason});

/** The same text is kept, another one is mended. */
export function comparedTo(published: string, value: string, reason: Reason): Mend<string> {
  return value === published ? kept(value) : mended(value, reason);
}
