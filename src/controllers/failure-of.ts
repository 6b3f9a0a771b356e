import type {Failure, SourceError} from '../sources/source-error.js';

/** By its name, not its class: in a built page, a source that is loaded later has a class of its own. */
const isSourceError = (error: unknown): error is SourceError =>
  error instanceof Error && error.name === 'SourceError';

/** Gives why a source did not answer; what no source should throw is a `format` failure. */
export function failureOf(error: unknown): Failure {
  return isSourceError(error) ? error.failure : 'format';
}
