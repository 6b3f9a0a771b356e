import {parseOpeningHours} from '../domain/opening-hours.js';
import type {Place} from '../domain/place.js';
import type {Problem} from '../domain/problem.js';
import type {CommuneTable} from './commune-table.js';
import {recordIdOf} from './duplicates-match.js';
import {otherCommuneNamed} from './name-of-other-commune.js';
import type {RowProblem} from './report-problem.js';

/** A remark and the place that it is about. */
export interface Remark {
  readonly place: Place;
  readonly problem: Problem & Pick<RowProblem, 'explanation'>;
}

/** Hours that can only be shown as they are: nobody will be told whether the place is open. */
function unreadHours(place: Place): Remark[] {
  const {hours} = place;
  if (hours === undefined || parseOpeningHours(hours)) return [];
  const value = hours.slice(0, 200);
  return [{place, problem: {field: 'horaires', reason: 'hours-not-understood', outcome: 'flagged', value}}];
}

/** Places published under the id of another, which were too different to be merged. */
function sharedIds(places: readonly Place[]): Remark[] {
  const seen = new Set<string>();
  const later = places.filter((place) => seen.size === seen.add(recordIdOf(place)).size);
  return later.map((place) => ({place, problem: {field: 'id', reason: 'duplicate-id', outcome: 'flagged'}}));
}

/** Places that are perhaps in another commune, and cannot be moved on the strength of a name. */
function otherCommune(place: Place, communes: CommuneTable): Remark[] {
  const other = otherCommuneNamed(place, communes);
  if (!other) return [];
  const explanation = `Le nom du lieu cite ${other.name}. Vérifiez sa commune.`;
  const problem = {field: 'commune', reason: 'name-of-other-commune', outcome: 'flagged'} as const;
  return [{place, problem: {...problem, value: place.commune, explanation}}];
}

/** What somebody should look at in places that are otherwise ready. */
export function checkPlaces(places: readonly Place[], communes: CommuneTable): Remark[] {
  const named = places.flatMap((place) => otherCommune(place, communes));
  return [...places.flatMap(unreadHours), ...sharedIds(places), ...named];
}
