import {isAbsence} from '../sources/http-status.js';
import type {SourceError} from '../sources/source-error.js';
import type {Answer} from './commune-answer.js';
import {failureOf} from './failure-of.js';

/** Whether what is missing is the file of that département, and not one list for everywhere. */
const isItsFile = (error: unknown, departement: string): boolean =>
  Boolean((error as Partial<SourceError>).url?.includes(`/${departement}.`));

/** Gives what is told where the communes of a postal code's département did not come. */
export function failedAnswer(error: unknown, departement: string): Answer {
  if (isAbsence(error) && isItsFile(error, departement)) return {kind: 'no-list', departement};
  const failure = failureOf(error);
  return {kind: failure === 'status' || failure === 'format' ? 'list-failed' : 'failed'};
}
