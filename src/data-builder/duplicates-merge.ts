import type {Access, Place, PlaceDetails} from '../domain/place.js';
import {isFranceServices} from '../domain/producers.js';
import {recordIdOf} from './duplicates-match.js';

/**
 * What was corrected locally first, then the programme's own France services (it knows its hours and telephone best),
 * then the newest, then by id.
 */
function bySay(a: Place, b: Place): number {
  const [corrected, other] = [a.completedBy !== undefined, b.completedBy !== undefined];
  if (corrected !== other) return corrected ? -1 : 1;
  if (isFranceServices(a) !== isFranceServices(b)) return isFranceServices(a) ? -1 : 1;
  const [left, right] = [a.updated ?? '', b.updated ?? ''];
  if (left !== right) return left > right ? -1 : 1;
  return recordIdOf(a) < recordIdOf(b) ? -1 : 1;
}

function union<T>(...lists: readonly (readonly T[])[]): T[] {
  return [...new Map(lists.flat().map((item) => [JSON.stringify(item), item])).values()];
}

/** Field by field: the first value given, or all the items of all the lists. */
function combine<T extends object>(records: readonly T[]): T {
  const combined: Record<string, unknown> = {};
  for (const [field, value] of records.flatMap((record) => Object.entries(record))) {
    const earlier = combined[field];
    if (Array.isArray(earlier)) combined[field] = union<unknown>(earlier, value as unknown[]);
    else combined[field] = earlier ?? value;
  }
  return combined as T;
}

/** The id of a merged record, as the national data writes it: every id once, sorted, joined with `__`. */
function joinedId(places: readonly Place[]): string {
  return union(...places.map((place) => recordIdOf(place).split('__')))
    .sort()
    .join('__');
}

/** One record that says the place receives nobody does not close the door that another opens. */
const openAccess = (places: readonly Place[], access: readonly Access[]): Access[] =>
  places.every((place) => place.access.includes('pas-de-public'))
    ? [...access]
    : access.filter((way) => way !== 'pas-de-public');

function combineDetails(places: readonly Place[], recordId: string): Pick<Place, 'details'> {
  const details = places.flatMap((place): PlaceDetails[] => (place.details ? [place.details] : []));
  return details.length > 0 ? {details: {...combine(details), recordId}} : {};
}

/** Makes one record of several that describe one place. The order of `places` changes nothing. */
export function mergedPlace(places: readonly Place[]): Place {
  const records = [...places].sort(bySay);
  const id = joinedId(places);
  const {mairiePhone, ...merged} = combine(records);
  const {commune, codeInsee, postcode} = records.find((place) => place.codeInsee) ?? merged;
  const position = records.find((place) => place.position && !place.position.approximate)?.position;
  const updated = records
    .flatMap((place) => place.updated ?? [])
    .sort()
    .at(-1);
  return {
    ...merged,
    id,
    commune,
    ...(codeInsee !== undefined && {codeInsee}),
    ...(postcode !== undefined && {postcode}),
    ...(position && {position}),
    ...(updated !== undefined && {updated}),
    ...(mairiePhone !== undefined && !merged.phone && {mairiePhone}),
    access: openAccess(places, merged.access),
    ...combineDetails(records, id),
  };
}
