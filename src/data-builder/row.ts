import type {RawRecord} from '../domain/record.js';

/** One row of a file, or why it is not one. */
export type Row =
  | {readonly kind: 'record'; readonly record: RawRecord}
  | {readonly kind: 'unreadable'; readonly explanation: string};
