import {departementOf, distanceKm} from '../domain/geography.js';
import {fold} from '../domain/fold.js';
import type {Place} from '../domain/place.js';
import {
  addressTraits,
  compareAddresses,
  type AddressMatch,
  type AddressTraits,
} from './duplicates-addresses.js';
import {onlyOwners} from './duplicates-kinds.js';
import {compareNames, nameTraits, type NameMatch, type NameTraits} from './duplicates-names.js';
import {tellingWords} from './duplicates-words.js';

/** A row with all that comparing it needs, read once. */
export interface Candidate {
  /** Rank in the order that does not depend on the files. */
  readonly key: number;
  readonly place: Place;
  readonly id: string;
  readonly ids: readonly string[];
  readonly sources: readonly string[];
  /** Département and folded name of the commune: two rows may disagree on its code. */
  readonly commune: string;
  /** Where the row can meet its duplicates: its commune by code and by name, its postal code, and its ids. */
  readonly meetings: readonly string[];
  readonly name: NameTraits;
  readonly address: AddressTraits;
}

/** Id of a place's record as published. */
export const recordIdOf = (place: Place): string => place.details?.recordId ?? place.id;

function candidateOf(place: Place, key: number, neighbours: NameTraits['neighbours']): Candidate {
  const id = recordIdOf(place);
  const ids = id.split('__');
  const commune = `${departement(place)} ${fold(place.commune)}`;
  const code = place.codeInsee ? [`code ${place.codeInsee}`] : [];
  const postcode = place.postcode ? [`postcode ${place.postcode}`] : [];
  return {
    key,
    place,
    id,
    ids,
    commune,
    meetings: [...code, `name ${commune}`, ...postcode, ...ids.map((part) => `id ${part}`)],
    sources: place.origins.length > 0 ? place.origins.map(fold) : [''],
    name: nameTraits(place, neighbours),
    address: addressTraits(place),
  };
}

const departement = ({codeInsee, postcode}: Place): string => departementOf(codeInsee ?? postcode ?? '');

/** Names of the communes that the places name, in words, by département. */
function communesByDepartement(places: readonly Place[]): Map<string, string[][]> {
  const names = new Map<string, Set<string>>();
  for (const place of places) {
    const known = names.get(departement(place)) ?? new Set();
    names.set(departement(place), known.add(fold(place.commune)));
  }
  return new Map([...names].map(([code, known]) => [code, [...known].map(tellingWords)]));
}

function inOrder(a: Place, b: Place): number {
  const [left, right] = [recordIdOf(a), recordIdOf(b)];
  if (left === right) return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
  return left < right ? -1 : 1;
}

/** Prepares rows for comparisons, in an order that depends on the rows only: by id, then by what they say. */
export function sortedCandidates(places: readonly Place[]): Candidate[] {
  const communes = communesByDepartement(places);
  return [...places]
    .sort(inOrder)
    .map((place, key) => candidateOf(place, key, communes.get(departement(place)) ?? []));
}

/** Why two rows are one place, and how sure it is: the higher the rank, the surer. */
export interface Match {
  readonly why: 'same-id' | 'exact' | 'near';
  readonly rank: number;
}
const SAME_ID: Match = {why: 'same-id', rank: 4};
const EXACT: Match = {why: 'exact', rank: 3};
const SAME_NAME: Match = {why: 'near', rank: 2};
const NAME_IN_PART: Match = {why: 'near', rank: 1};

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item));
const equal = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

/** Two doors of one square or one street, in kilometres. */
const NEXT_DOOR = 0.25;
/** A « place de la Mairie » further than this is another village's. */
const OTHER_VILLAGE = 2;

/** `doubtful`: one name and two codes, one of which is wrong. */
type SameCommune = 'yes' | 'doubtful' | 'no';

function compareCommunes(a: Candidate, b: Candidate): SameCommune {
  const [left, right] = [a.place.codeInsee, b.place.codeInsee];
  if (equal(left, right)) return 'yes';
  if (a.commune !== b.commune) return 'no';
  return left === undefined || right === undefined ? 'yes' : 'doubtful';
}

/** Two rows side by side. */
interface Comparison {
  readonly commune: SameCommune;
  readonly name: NameMatch;
  readonly address: AddressMatch;
  /** The same number in the same street. */
  readonly numbered: boolean;
  /** In kilometres, where both positions are the place's own and the commune is certain. */
  readonly distance: number | undefined;
  readonly samePhone: boolean;
  readonly sameSiret: boolean;
}

function compared(a: Candidate, b: Candidate, commune: SameCommune, name: NameMatch): Comparison {
  const address = compareAddresses(a.address, b.address);
  const [from, to] = [a.place.position, b.place.position];
  const exact = from && to && !from.approximate && !to.approximate && commune === 'yes';
  return {
    commune,
    name,
    address,
    numbered: address === 'same' && a.address.numbers.length > 0,
    distance: exact ? distanceKm(from, to) : undefined,
    samePhone: equal(a.place.phone, b.place.phone),
    sameSiret: equal(a.place.details?.siret, b.place.details?.siret),
  };
}

/** Whether two rows whose addresses differ or are not known are one place all the same. */
function sameWithoutAddress(comparison: Comparison, isOwner: boolean): boolean {
  const {commune, name, address, distance, samePhone, sameSiret} = comparison;
  if (name === 'rival' || commune !== 'yes') return false;
  const near = distance !== undefined && distance <= NEXT_DOOR;
  if (name === 'part') return near && samePhone;
  if (near) return true;
  if (address === 'different') return distance === undefined && samePhone && name === 'same';
  return samePhone || sameSiret || (distance === undefined && (name === 'same' || isOwner));
}

/** Whether two rows whose addresses agree are one place. */
function sameWithAddress({commune, name, numbered, distance = 0}: Comparison, sameName: boolean): boolean {
  if (name === 'rival') return numbered && commune === 'yes' && sameName;
  return numbered || distance <= OTHER_VILLAGE;
}

/** Says whether two rows describe one place; undefined: they do not, or there is a doubt. */
export function matchOf(a: Candidate, b: Candidate): Match | undefined {
  const commune = compareCommunes(a, b);
  const sameId = overlap(a.ids, b.ids);
  if (commune === 'no' && !sameId && !overlap(a.address.numbers, b.address.numbers)) return undefined;
  const name = compareNames(a.name, b.name);
  if (name === 'different') return undefined;
  const comparison = compared(a, b, commune, name);
  const {address, numbered} = comparison;
  if (sameId && name !== 'rival' && (commune === 'yes' || address !== 'different')) return SAME_ID;
  if (commune === 'no') return name === 'same' && numbered ? EXACT : undefined;
  const byAddress = address === 'same' || address === 'part';
  if (overlap(a.sources, b.sources) && (!byAddress || name === 'rival')) return undefined;
  const isOne = byAddress
    ? sameWithAddress(comparison, a.commune === b.commune)
    : sameWithoutAddress(comparison, onlyOwners(a.name.kinds));
  if (!isOne) return undefined;
  if (name !== 'same' && name !== 'kind') return NAME_IN_PART;
  return address === 'same' || address === 'unknown' ? EXACT : SAME_NAME;
}
