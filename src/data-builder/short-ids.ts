import {createHash} from 'node:crypto';
import type {Place} from '../domain/place.js';
import {recordIdOf} from './duplicates-match.js';

/** Eight signs of base 36: one chance in 14,000 that any two of 20,000 places share them. */
const LENGTH = 8;

const digest = (recordId: string): string =>
  BigInt(`0x${createHash('sha256').update(recordId).digest('hex')}`).toString(36);

/**
 * Gives each place a short form of its published id, always the same: it stands in every list, and may be kept in a
 * page's address. Where two would share one, the later in the list has a longer one; places published under the same
 * id are told apart by their rank.
 */
export function withShortIds(places: readonly Place[]): Place[] {
  const taken = new Set<string>();
  const ranks = new Map<string, number>();
  return places.map((place) => {
    const recordId = recordIdOf(place);
    const rank = (ranks.get(recordId) ?? 0) + 1;
    ranks.set(recordId, rank);
    const signs = digest(rank === 1 ? recordId : `${recordId}#${rank}`);
    let length = LENGTH;
    while (taken.has(signs.slice(-length))) length += 1;
    const id = signs.slice(-length);
    taken.add(id);
    return {...place, id};
  });
}
