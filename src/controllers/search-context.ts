import type {Place} from '../domain/place.js';
import type {Geocoder} from '../sources/geocoder.js';
import type {PlaceSource} from '../sources/place-source.js';

/** What the search reads of the element that uses it, and tells it. */
export interface SearchContext {
  readonly source: PlaceSource;
  /** The territory that the integrator wrote; without one, a postal code gives it. */
  readonly departementGiven: string | undefined;
  /** The places that are shown, so that one can be found by its name. */
  readonly places: readonly Place[];
  /** Present where the page lets addresses be sent away. */
  readonly geocode: Geocoder | undefined;
  /** Something is to be shown again. */
  readonly changed: () => void;
  /** The visitor said where, or took it back; `again`: a text that was searched before was found again. */
  readonly searched: (again: boolean) => void;
}
