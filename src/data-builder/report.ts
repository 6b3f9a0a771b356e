import type {BuildReport} from './report-contents.js';
import {reportTable} from './report-csv.js';
import {reportPage} from './report-html.js';
import {reportJson} from './report-json.js';

export type {BuildReport, MissingFact, PlaceToComplete} from './report-contents.js';
export {missingFacts} from './report-missing.js';
export type {RowProblem} from './report-problem.js';

const FORMATS = {html: reportPage, csv: reportTable, json: reportJson};

/**
 * The report as a page for a coordinator, a table for a spreadsheet, or JSON for tools, in pieces of any length: that of
 * the whole country has ten million characters.
 */
export function renderReport(report: BuildReport, format: keyof typeof FORMATS): Iterable<string> {
  const rendered = FORMATS[format](report);
  return typeof rendered === 'string' ? [rendered] : rendered;
}
