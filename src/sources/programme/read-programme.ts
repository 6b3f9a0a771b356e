import type {SupportProgramme} from '../../domain/programme.js';
import {readEvent} from '../agenda/read-event.js';
import {isObject, type FileContext} from './fields.js';
import {programmeWithoutEvents} from './programme-fields.js';

/**
 * Gives the programme of a file's JSON value. What cannot be used is left out, and told to `unusable`.
 * @throws {TypeError} when it is no programme at all, or of a version that this release does not know
 */
export function readProgramme(value: unknown, context: FileContext = {}): SupportProgramme {
  const programme = programmeWithoutEvents(value, context);
  const written = isObject(value) ? value['events'] : undefined;
  const events = (Array.isArray(written) ? written : []).flatMap((one: unknown, index) => {
    const event = readEvent(one);
    if (typeof event !== 'string') return event;
    context.unusable?.(`events/${index}`);
    return [];
  });
  return {...programme, events};
}
