import type {BuildReport} from './report-contents.js';

/** Every key of a report, in the order in which they are written. */
const KEYS = [
  ...['date', 'inputs', 'departements', 'counts', 'problems', 'merges', 'corrections', 'toComplete'],
  'contourGaps',
  ...['read', 'mended', 'merged', 'rejected', 'flagged'],
  ...['line', 'action', 'id', 'kept', 'absorbed', 'names', 'name', 'commune', 'source', 'rows', 'why'],
  ...['field', 'reason', 'outcome', 'value', 'now', 'explanation'],
  'departement',
  ...['author', 'expires', 'fields', 'origins', 'completedBy', 'missing', 'updated'],
];

const isKey = (key: string): key is keyof BuildReport => KEYS.includes(key);

/** A value as it is written at some depth. */
const written = (value: unknown, indent: string): string =>
  JSON.stringify(value, KEYS, 2).replace(/\n/g, `\n${indent}`);

function* list(items: readonly unknown[]): Generator<string> {
  for (const [index, item] of items.entries())
    yield `${index === 0 ? '[' : ','}\n    ${written(item, '    ')}`;
  yield items.length === 0 ? '[]' : '\n  ]';
}

/** The report for tools: keys always in the same order. Gives the items of its lists one by one. */
export function* reportJson(report: BuildReport): Generator<string> {
  const keys = KEYS.filter((key) => key in report).filter(isKey);
  for (const [index, key] of keys.entries()) {
    const value = report[key];
    yield `${index === 0 ? '{' : ','}\n  "${key}": `;
    if (Array.isArray(value)) yield* list(value);
    else yield written(value, '  ');
  }
  yield '\n}\n';
}
