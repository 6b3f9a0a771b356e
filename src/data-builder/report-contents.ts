import type {AppliedCorrection} from './corrections.js';
import type {Merge} from './duplicates.js';
import type {RowProblem} from './report-problem.js';

/** What a kept place lacks. `stale`: not touched for more than a year. */
export type MissingFact = 'phone' | 'hours' | 'position' | 'stale';

/** A kept place that somebody can complete, and where. */
export interface PlaceToComplete {
  /** The record's `id` as published. */
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly origins: readonly string[];
  /** Who added it or completed it locally. */
  readonly completedBy?: string;
  readonly missing: readonly MissingFact[];
  /** `YYYY-MM-DD`, as published. */
  readonly updated?: string;
}

/** What the map of a département lacks. */
export interface ContourGap {
  /** Its code. */
  readonly departement: string;
  /** A sentence or two in French. */
  readonly why: string;
}

/** What a build did, for whoever looks after the data. */
export interface BuildReport {
  /** Day of the build, `YYYY-MM-DD`. */
  readonly date: string;
  /** Files and addresses read, in the order given, with the number of rows found in each. */
  readonly inputs: readonly {readonly name: string; readonly rows: number}[];
  /** Codes of the départements built. */
  readonly departements: readonly string[];
  readonly counts: {
    /** Rows read for these départements. */
    readonly read: number;
    /** Places written. */
    readonly kept: number;
    /** Rows of which at least one value was mended or left out. */
    readonly mended: number;
    /** Rows that disappeared into another one. */
    readonly merged: number;
    /** Rows left out. */
    readonly rejected: number;
    /** Rows kept that somebody should look at. */
    readonly flagged: number;
  };
  readonly problems: readonly RowProblem[];
  readonly merges: readonly Merge[];
  readonly corrections: readonly AppliedCorrection[];
  readonly toComplete: readonly PlaceToComplete[];
  /** Contours that were asked for and did not come. */
  readonly contourGaps: readonly ContourGap[];
}
