import {DEPARTEMENTS} from '../domain/departements.js';
import {departementOf, departementOfPostcode, type Commune, type Position} from '../domain/geography.js';
import type {Place, PlaceDetails} from '../domain/place.js';
import {originFrom} from './data-origin.js';
import type {DataOrigin, PlaceList} from './place-source.js';

/** By the INSEE code, which says it; by the postal code, which nearly says it, only when there is no other. */
function isIn(departement: string, {codeInsee, postcode}: Place): boolean {
  if (codeInsee) return departementOf(codeInsee) === departement;
  return postcode !== undefined && departementOfPostcode(postcode) === departement;
}

/**
 * Gives the places of a département, or all of them when none (`''`) is asked for, or when no place says where it is
 * by a code: such a file is one mairie's own.
 */
export function placesIn(departement: string, places: readonly Place[]): readonly Place[] {
  const areCoded = places.some(({codeInsee, postcode}) => codeInsee ?? postcode);
  return departement === '' || !areCoded ? places : places.filter((place) => isIn(departement, place));
}

/** Gives a list of a département under its official name, or under its code when there is none. */
export function listOf(departement: string, places: readonly Place[], origin: DataOrigin): PlaceList {
  const newest = places.reduce((latest, {updated = ''}) => (updated > latest ? updated : latest), '');
  const updated = origin.updated ?? newest;
  return {
    departement: {code: departement, name: DEPARTEMENTS.get(departement) ?? departement},
    places,
    origin: originFrom({...origin, ...(updated && {updated})}),
  };
}

/** Gives details by `Place.id`, for places that were read whole. */
export function detailsOf(places: readonly Place[]): Map<string, PlaceDetails> {
  return new Map(places.flatMap(({id, details}) => (details ? [[id, details] as const] : [])));
}

function middleOf(places: readonly Place[]): Position | undefined {
  const known = places.flatMap(({position}) => (position ? [position] : []));
  if (known.length === 0) return undefined;
  const mean = (of: (position: Position) => number): number =>
    known.reduce((sum, position) => sum + of(position), 0) / known.length;
  return {latitude: mean(({latitude}) => latitude), longitude: mean(({longitude}) => longitude)};
}

function communeOf(code: string, places: readonly Place[]): Commune {
  const position = middleOf(places);
  const postcodes = new Set(places.flatMap(({postcode}) => (postcode ? [postcode] : [])));
  return {code, name: places[0]?.commune ?? '', postcodes: [...postcodes], ...(position && {position})};
}

/**
 * Gives the communes that have a place, for want of a list of all: placed at the mean of their places. Where the file has
 * no INSEE code, postal code and name together stand for it (`48400 Florac`), which no real code looks like.
 */
export function communesOf(places: readonly Place[]): Commune[] {
  const byCode = new Map<string, Place[]>();
  for (const place of places) {
    const code = place.codeInsee ?? `${place.postcode ?? ''} ${place.commune}`.trim();
    const there = byCode.get(code);
    if (there) there.push(place);
    else byCode.set(code, [place]);
  }
  return [...byCode].map(([code, there]) => communeOf(code, there));
}
