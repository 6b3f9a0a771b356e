import type {Problem} from '../domain/problem.js';

/** One remark about one row, with what a coordinator needs to find that row again. */
export type RowProblem = Problem & {
  /** The row's `id` as published; empty when it has none. */
  readonly id: string;
  readonly name?: string;
  readonly commune?: string;
  /** Producer, as the standard's `source` names it: it decides where the row is to be corrected. */
  readonly source?: string;
  /** Line of the corrections' file, the header being line 1. */
  readonly line?: number;
  /** A sentence in French that says more than the reason alone. */
  readonly explanation?: string;
};
