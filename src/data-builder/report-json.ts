import type {BuildReport} from './report-contents.js';

/** Every key of a report, in the order in which they are written. */
const KEYS = [
  ...['date', 'inputs', 'departements', 'counts', 'problems', 'merges', 'corrections', 'toComplete'],
  ...['read', 'mended', 'merged', 'rejected', 'flagged'],
  ...['line', 'action', 'id', 'kept', 'absorbed', 'names', 'name', 'commune', 'source', 'rows', 'why'],
  ...['field', 'reason', 'outcome', 'value', 'now', 'explanation'],
  ...['author', 'expires', 'fields', 'origins', 'completedBy', 'missing', 'updated'],
];

/** The report for tools: keys always in the same order. */
export function reportJson(report: BuildReport): string {
  return `${JSON.stringify(report, KEYS, 2)}\n`;
}
