import {fold} from '../../domain/fold.js';
import type {Commune} from '../../domain/geography.js';
import type {Place} from '../../domain/place.js';
import {searchPlaces, type FoundPlace} from '../../domain/search.js';
import type {DataOrigin} from '../../sources/place-source.js';
import type {DepartementData} from './read-data.js';
import {slugsOf} from './slugs.js';
import {AROUND_KM, Surroundings} from './surroundings.js';

/** A commune, and where its inhabitants can be helped. */
export interface CommuneEntry {
  readonly commune: Commune;
  /** Last part of its address. */
  readonly slug: string;
  /** From the pages’ root: `48/florac-trois-rivieres/`. */
  readonly path: string;
  readonly here: readonly Place[];
  /** The nearest places elsewhere, the nearest first. */
  readonly near: readonly FoundPlace[];
  /** International form. */
  readonly mairiePhone?: string;
}

/** A département, and its communes from A to Z. */
export interface TerritoryEntry {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly origin: DataOrigin;
  readonly communes: readonly CommuneEntry[];
  /** Places of which no commune of the table is known. */
  readonly elsewhere: readonly Place[];
}

/** Nobody without a car goes further, in a straight line. */
const REASONABLE_KM = 30;
const MOST_NEAR = 5;
/** Where a commune has nothing, these are told however far they are. */
const ALWAYS_NEAR = 3;

/** « Saint Bonnet » and « Saint-Bonnet » stand side by side. */
const byName = (a: Commune, b: Commune): number => {
  const [one, other] = [`${fold(a.name)} ${a.code}`, `${fold(b.name)} ${b.code}`];
  return one < other ? -1 : Number(one > other);
};

export const territoryPath = (code: string): string => `${code.toLowerCase()}/`;

/** Whom one can call comes first, then whose hours are known. */
const readiness = ({phone, hours}: Place): number => (phone ? 2 : 0) + (hours ? 1 : 0);

function byCommune(places: readonly Place[]): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const code = place.codeInsee ?? '';
    groups.set(code, [...(groups.get(code) ?? []), place]);
  }
  for (const group of groups.values()) group.sort((a, b) => readiness(b) - readiness(a));
  return groups;
}

/** The nearest places that are not in the commune, measured from its centre. */
function nearest({code, position}: Commune, all: Surroundings, isAlone: boolean): FoundPlace[] {
  if (!position) return [];
  const elsewhere = (places: readonly Place[]): FoundPlace[] =>
    searchPlaces(places, {near: position}).filter(
      ({place, distanceKm}) => place.codeInsee !== code && distanceKm !== undefined,
    );
  const around = elsewhere(all.around(position));
  const isEnough = (around[ALWAYS_NEAR - 1]?.distanceKm ?? Infinity) <= AROUND_KM;
  return (isEnough || !isAlone ? around : elsewhere(all.places))
    .slice(0, MOST_NEAR)
    .filter(({distanceKm = 0}, rank) => distanceKm <= REASONABLE_KM || (isAlone && rank < ALWAYS_NEAR));
}

/**
 * Puts every place in its commune, and beside each commune what is near, in the other départements that are read too.
 * @param mairies telephones of the mairies, by INSEE code
 */
export function directoryOf(
  data: readonly DepartementData[],
  mairies: ReadonlyMap<string, string>,
): TerritoryEntry[] {
  const all = data.flatMap(({places}) => places);
  const surroundings = new Surroundings(all);
  const groups = byCommune(searchPlaces(all, {}).map(({place}) => place));
  return data.map(({departement: {code, name}, origin, places, communes}) => {
    const slugs = slugsOf(communes);
    const path = territoryPath(code);
    const entries = [...communes].sort(byName).map((commune): CommuneEntry => {
      const here = groups.get(commune.code) ?? [];
      const slug = slugs.get(commune.code) ?? '';
      const phone = mairies.get(commune.code) ?? here.find(({mairiePhone}) => mairiePhone)?.mairiePhone;
      const near = nearest(commune, surroundings, here.length === 0);
      return {commune, slug, path: `${path}${slug}/`, here, near, ...(phone && {mairiePhone: phone})};
    });
    const elsewhere = searchPlaces(places, {})
      .map(({place}) => place)
      .filter(({codeInsee}) => !slugs.has(codeInsee ?? ''));
    return {code, name, path, origin, communes: entries, elsewhere};
  });
}
