import type {SupportProgramme} from '../../domain/programme.js';
import type {FileContext} from './fields.js';
import {programmeWithoutEvents} from './programme-fields.js';

/**
 * Gives the programme of a file's JSON value. What cannot be used is left out, and told to `unusable`.
 * @throws {TypeError} when it is no programme at all, or of a version that this release does not know
 */
export function readProgramme(value: unknown, context: FileContext = {}): SupportProgramme {
  return programmeWithoutEvents(value, context);
}
