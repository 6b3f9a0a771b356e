import {DEPARTEMENTS} from '../domain/departements.js';
import {departementOf, distanceKm, type Position} from '../domain/geography.js';
import type {Place} from '../domain/place.js';
import type {Problem} from '../domain/problem.js';
import {communeKey, type CommuneTable, type OfficialCommune} from './commune-table.js';
import {findCommune, type CommuneFound} from './find-commune.js';

/** A place in its commune, and what had to be mended; or a place that cannot be put in any. */
export type Location =
  | {readonly kind: 'located'; readonly place: Place; readonly problems: readonly Problem[]}
  | {readonly kind: 'lost'; readonly problems: readonly Problem[]};

/*
 * A point further than this from its commune's centre, in kilometres, is elsewhere. Of the points published with an
 * INSEE code 99 in 100 are within 11 km, and the furthest right one in metropolitan France is in Arles, the largest
 * commune, at 18 km; beyond 20 km nearly all are a namesake's. Communes of Guyane reach 60 km, and those of Polynesia
 * and New Caledonia are made of several islands.
 */
const SURROUNDINGS_KM = 20;
const WIDE_KM: Readonly<Record<string, number>> = {'973': 100, '987': 250, '988': 100};

const published = ({latitude, longitude}: Position): string => `${latitude}, ${longitude}`;

function positionIn(commune: OfficialCommune, place: Place): {place: Place; problem?: Problem} {
  const {position} = place;
  const centre = commune.position;
  if (!centre) return {place};
  const placed: Place = {
    ...place,
    position: {latitude: centre.latitude, longitude: centre.longitude, approximate: true},
  };
  const mended = {field: 'latitude', outcome: 'mended', now: published(centre)} as const;
  if (!position) return {place: placed, problem: {...mended, reason: 'commune-centre'}};
  const limit = WIDE_KM[departementOf(commune.code)] ?? SURROUNDINGS_KM;
  if (distanceKm(position, centre) <= limit) return {place};
  return {place: placed, problem: {...mended, reason: 'far-from-commune', value: published(position)}};
}

function inCommune({commune, by}: CommuneFound, row: Place): Location {
  const problems: Problem[] = [];
  if (by === 'clues') {
    const value = row.codeInsee ?? `${row.postcode ?? ''} ${row.commune}`.trim();
    problems.push({
      field: 'code_insee',
      reason: 'commune-found',
      outcome: 'mended',
      value,
      now: commune.code,
    });
  }
  if (row.commune !== commune.name && communeKey(row.commune) !== communeKey(commune.name)) {
    const change = {value: row.commune, now: commune.name};
    problems.push({field: 'commune', reason: 'spelling', outcome: 'mended', ...change});
  }
  const {place, problem} = positionIn(commune, {...row, commune: commune.name, codeInsee: commune.code});
  if (problem) problems.push(problem);
  return {kind: 'located', place, problems};
}

/** Département of a place, by its INSEE code, or by its postal code where all its communes are in one. */
export function departementOfPlace(
  {codeInsee, postcode = ''}: Place,
  communes: CommuneTable,
): string | undefined {
  if (codeInsee) return departementOf(codeInsee);
  const departements = new Set(communes.byPostcode(postcode).map(({code}) => departementOf(code)));
  const [departement] = departements;
  return communes.isNational && departements.size === 1 ? departement : undefined;
}

/** Without its commune, a place is still shown in its département when its INSEE code or its postal code says which. */
function inDepartement(place: Place, communes: CommuneTable): Location {
  const departement = departementOfPlace(place, communes);
  const unknown = {field: 'commune', reason: 'unknown-commune', value: place.commune} as const;
  if (!departement || !DEPARTEMENTS.has(departement)) {
    return {kind: 'lost', problems: [{...unknown, outcome: 'rejected'}]};
  }
  return {kind: 'located', place, problems: [{...unknown, outcome: 'flagged'}]};
}

/**
 * Puts a place in its commune: official name and INSEE code, and the commune's centre, said to be approximate, when it
 * has no position or one that lies elsewhere. What is located once is not changed by being located again.
 */
export function locatePlace(place: Place, communes: CommuneTable): Location {
  const found = findCommune(communes, place);
  return found ? inCommune(found, place) : inDepartement(place, communes);
}
