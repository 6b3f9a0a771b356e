import type {ReactiveElement} from 'lit';
import type {ShowsPlaces} from '../../controllers/place-source-of.js';
import type {ShowsTerritory} from '../../controllers/territory-of.js';
import type {Place} from '../../domain/place.js';
import type {Words} from '../../i18n/words.js';
import type {PlaceList, PlaceSource} from '../../sources/place-source.js';

/** What an integrator writes on a finder, and its parts read. */
export type FinderElement = ReactiveElement &
  ShowsPlaces &
  ShowsTerritory & {
    readonly adresses?: string;
    readonly headingLevel: number;
    readonly now: () => Date;
  };

/** What the parts that come on demand read of the finder, and tell it. */
export interface FinderContext {
  readonly element: FinderElement;
  readonly words: Words;
  /** Where the places come from. */
  readonly source: PlaceSource;
  /** The territory that the integrator wrote; without one, a postal code gives it. */
  readonly departementGiven: string | undefined;
  /** What has been loaded. */
  readonly list: PlaceList | undefined;
  /** The visitor asks for something new. */
  readonly begin: () => void;
  /** The visitor said where, or took it back. */
  readonly searched: () => void;
  /** The visitor wants to see one place. */
  readonly open: (place: Place) => void;
}
