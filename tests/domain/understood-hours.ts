import assert from 'node:assert/strict';
import {parseOpeningHours, type OpeningHours} from '../../src/domain/opening-hours.js';

/** Hours of OpenStreetMap that are understood. */
export function understood(text: string): OpeningHours {
  const hours = parseOpeningHours(text);
  assert.ok(hours, `understands ${text}`);
  return hours;
}
