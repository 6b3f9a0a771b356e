import type {Place} from '../domain/place.js';
import {isFranceServices} from '../domain/producers.js';
import {recordIdOf} from './duplicates-match.js';
import type {MissingFact, PlaceToComplete} from './report-contents.js';

/** The day of the year before, `YYYY-MM-DD`. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

function missingIn(place: Place, staleBefore: string): MissingFact[] {
  const {phone, hours, position, updated} = place;
  const facts: readonly (readonly [fact: MissingFact, isMissing: boolean])[] = [
    ['phone', phone === undefined],
    ['hours', hours === undefined],
    ['position', position === undefined || position.approximate === true],
    ['stale', updated !== undefined && updated < staleBefore && !isFranceServices(place)],
  ];
  return facts.filter(([, isMissing]) => isMissing).map(([fact]) => fact);
}

/**
 * Gives the places that lack something, in their order. `today` is `YYYY-MM-DD`. A France services is never stale: its
 * date is that of its label.
 */
export function missingFacts(places: readonly Place[], today: string): PlaceToComplete[] {
  const staleBefore = yearBefore(today);
  return places.flatMap((place): PlaceToComplete[] => {
    const missing = missingIn(place, staleBefore);
    if (missing.length === 0) return [];
    const {name, commune, origins, completedBy, updated} = place;
    const local = completedBy === undefined ? {} : {completedBy};
    const day = updated === undefined ? {} : {updated};
    return [{id: recordIdOf(place), name, commune, origins, ...local, missing, ...day}];
  });
}
