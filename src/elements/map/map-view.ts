import type {Origin} from '../../domain/find-communes.js';
import type {Place, PlacePosition} from '../../domain/place.js';
import type {FoundPlace} from '../../domain/search.js';
import type {MapMessages} from '../../i18n/fr-map.js';

/** What a place is first of all: each kind has a shape and a colour of its own. */
export type PlaceKind = 'france-services' | 'conseiller-numerique' | 'other';

export const KINDS: readonly PlaceKind[] = ['france-services', 'conseiller-numerique', 'other'];

/** A place as a map shows it. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** INSEE code of its commune, where it is known. */
  readonly commune: string | undefined;
  readonly position: PlacePosition;
  /** Name of its marker, for whoever hears it. */
  readonly label: string;
  /** Its place in the list, from 0: the nearest first where something is measured. */
  readonly rank: number;
}

export function kindOf({programmes}: Place): PlaceKind {
  return KINDS.find((kind) => kind !== 'other' && programmes.includes(kind)) ?? 'other';
}

/** Gives the places that can be shown, those whose position is known, in the order of the list. */
export function mapPlaces(found: readonly FoundPlace[], words: MapMessages): MapPlace[] {
  return found.flatMap(({place}, rank) => {
    const {id, name, commune, codeInsee, position} = place;
    if (!position || !Number.isFinite(position.latitude + position.longitude)) return [];
    const kind = kindOf(place);
    const facts = [name, commune, words.kinds[kind], position.approximate && words.approximate];
    return [{id, name, kind, commune: codeInsee, position, label: facts.filter(Boolean).join(', '), rank}];
  });
}

/** Where the visitor measures from. */
export interface Here {
  readonly label: string;
  readonly position: {readonly latitude: number; readonly longitude: number};
}

export function hereOf(origin: Origin | undefined, words: MapMessages): Here | undefined {
  return origin?.position && {label: words.here(origin.label), position: origin.position};
}
