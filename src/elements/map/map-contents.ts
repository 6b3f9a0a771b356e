import type {Contours} from '../../domain/contours.js';
import type {Mark} from './clusters.js';
import type {Here, MapPlace} from './map-view.js';

/** What is to be seen. */
export interface MapContents {
  readonly places: readonly MapPlace[];
  readonly here?: Here | undefined;
  readonly contours?: Contours | undefined;
  /** `MapPlace.id` of those that were picked, the first one first. */
  readonly picked?: readonly string[];
}

/** What a map tells. */
export interface MapEvents {
  /** Places that were pressed, one or several at one point, in the order of the list. */
  readonly picked: (places: readonly MapPlace[]) => void;
  readonly seen: (mark: Mark | undefined) => void;
  /** The visitor looks elsewhere. */
  readonly moved: () => void;
  /** One finger tried to move the map, or has stopped. */
  readonly fingerAlone: (isAlone: boolean) => void;
}
