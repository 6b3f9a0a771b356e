import {checkValue} from './check-value.js';
import type {FileProblem} from './file-problem.js';
import {jsonFault} from './json-fault.js';
import type {SchemaSet} from './json-schema.js';

/**
 * Gives what is wrong in the text of a JSON file: where it stops being JSON, or else what its schema refuses.
 * @param today `YYYY-MM-DD`
 */
export function checkJson(text: string, set: SchemaSet, today: string): FileProblem[] {
  const fault = jsonFault(text);
  if (!fault) return checkValue(JSON.parse(text), set, today);
  const sentence = `ligne ${fault.line}, colonne ${fault.column} : ${fault.sentence}`;
  return [{kind: 'error', path: [], sentence}];
}
