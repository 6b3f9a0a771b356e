import type {Place} from '../domain/place.js';
import type {RowProblem} from './report-problem.js';

/** What a line of the corrections' file asks for. */
export type CorrectionAction = 'ajouter' | 'corriger' | 'masquer' | 'permanence';

/** One line of the corrections' file. */
export interface Correction {
  /** Line of the file, the header being line 1. */
  readonly line: number;
  readonly action: CorrectionAction;
  /** Published id of the place, or its short `Place.id`; for an addition, the id that it will have. */
  readonly id: string;
  readonly author: string;
  /** Last day on which it applies, `YYYY-MM-DD`. */
  readonly expires?: string;
  /** Cells that are not empty, by the standard's field name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A correction that changed the places. */
export interface AppliedCorrection {
  readonly line: number;
  readonly action: CorrectionAction;
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly author: string;
  readonly expires?: string;
  /** Fields of the standard that it set or emptied. */
  readonly fields: readonly string[];
}

/** Reads the coordinator's spreadsheet; a line that cannot be read becomes a problem that names it. */
export declare function readCorrections(csvText: string): {corrections: Correction[]; problems: RowProblem[]};

/** Applies the corrections that have not expired on `today` (`YYYY-MM-DD`). */
export declare function applyCorrections(
  places: readonly Place[],
  corrections: readonly Correction[],
  today: string,
): {places: Place[]; applied: AppliedCorrection[]; problems: RowProblem[]};
