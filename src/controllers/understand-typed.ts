import {originOf, type CommuneIndex, type Origin} from '../domain/find-communes.js';
import {understandWhere, type Meaning} from '../domain/understand-where.js';
import type {Address, Geocoder} from '../sources/geocoder.js';
import type {PlaceSource} from '../sources/place-source.js';

/** What a typed text is understood with. */
export interface Understanding {
  readonly source: PlaceSource;
  readonly departement: string;
  readonly index: CommuneIndex;
  /** Present where the page lets addresses be sent away. */
  readonly geocode?: Geocoder | undefined;
}

/** Gives the origin that an address is. */
export function originOfAddress({label, position, codeInsee}: Address, {communes}: CommuneIndex): Origin {
  const its = communes.filter(({code}) => code === codeInsee);
  return {...originOf(label, its), position, personal: true};
}

async function addressMeant(typed: string, {geocode, index}: Understanding): Promise<Meaning | undefined> {
  // A geocoder that does not answer leaves what the page knows by itself.
  const found = geocode && (await geocode(typed).catch(() => []));
  const [first] = found ?? [];
  return first && {kind: 'origin', origin: originOfAddress(first, index)};
}

/** Gives what is meant: by the communes, then by the geocoder where it is allowed, then by all that the page knows. */
export async function understandTyped(typed: string, known: Understanding): Promise<Meaning> {
  const {index, source, departement} = known;
  const plain = understandWhere(typed, index) ?? (await addressMeant(typed, known));
  if (plain) return plain;
  const [{understandFurther}, list] = await Promise.all([
    import('../domain/understand-further.js'),
    // Without the places, villages and arrondissements are not known, and the rest is.
    source.places(departement).then(
      ({value}) => value,
      () => undefined,
    ),
  ]);
  const named = {code: departement, name: list?.departement.name ?? departement};
  return understandFurther(typed, {index, places: list?.places ?? [], departement: named});
}
