import type {ReactiveElement} from 'lit';
import type {Contours} from '../../domain/contours.js';
import type {Box} from '../../domain/box.js';
import type {Position} from '../../domain/geography.js';
import type {Origin} from '../../domain/find-communes.js';
import type {Place} from '../../domain/place.js';
import type {FoundPlace} from '../../domain/search.js';
import type {Messages} from '../../i18n/fr.js';
import type {MapMessages} from '../../i18n/fr-map.js';
import type {PlaceView} from '../place/place-view.js';

/** What an integrator writes of a map. */
export interface MapElement extends ReactiveElement {
  readonly tiles?: string;
  readonly tilesAttribution?: string;
}

/** What a map reads of the element that it is in, and tells it. */
export interface MapHost {
  readonly element: MapElement;
  readonly words: MapMessages;
  readonly messages: Messages;
  /** Level of the heading of one place. */
  readonly level: number;
  /** What is on the map, in the order of the list. */
  readonly found: readonly FoundPlace[];
  /** Where distances are measured from. */
  readonly origin: Origin | undefined;
  /** Names the territory that is shown, so that the map looks again where it changes; `undefined` while there is none. */
  readonly territory: string | undefined;
  /** Where the places come from, so that the ground is asked for again where it changes. */
  readonly source: unknown;
  /** What the ground is drawn from; `undefined` where nothing is known. Never rejects. */
  contours(territory: string): Promise<Contours | undefined>;
  view(found: FoundPlace): PlaceView;
  /** The visitor pressed the mark of a place; `false` where the page has something against showing it. */
  picked(place: Place): boolean;
  /** Opens a place's sheet, where there is one. */
  readonly openSheet?: (place: Place) => void;
  /** The visitor asks for the places of what is seen, where the element has a list; tells whether there are. `undefined` leaves that. */
  readonly searchZone?: (zone: Zone | undefined) => boolean;
  /** The zone whose places are listed, where it is so. */
  readonly zone?: Zone | undefined;
}

/** A part of the map. */
export interface Zone {
  /** West, south, east, north, in degrees. */
  readonly box: Box;
  readonly centre: Position;
}
