import type {Place} from '../domain/place.js';
import type {BuildReport, PlaceToComplete} from './report-contents.js';

export type {BuildReport, MissingFact, PlaceToComplete} from './report-contents.js';
export type {RowProblem} from './report-problem.js';

/** What the kept places lack, in the order of the places. `today` is `YYYY-MM-DD`. */
export declare function missingFacts(places: readonly Place[], today: string): PlaceToComplete[];

/** The report as a page for a coordinator, a table for a spreadsheet, or JSON for tools. */
export declare function renderReport(report: BuildReport, format: 'html' | 'csv' | 'json'): string;
