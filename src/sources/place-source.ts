import type {Contours} from '../domain/contours.js';
import type {DepartementBox} from '../domain/departement-box.js';
import type {Commune} from '../domain/geography.js';
import type {Neighbour} from '../domain/neighbour.js';
import type {Place, PlaceDetails} from '../domain/place.js';

/** Who produced the data: shown on every view, as the Licence Ouverte asks. */
export interface DataOrigin {
  readonly name: string;
  readonly url?: string;
  readonly licence?: string;
  /** Day of the data, `YYYY-MM-DD`. */
  readonly updated?: string;
}

/** The places of a territory and where they come from. */
export interface PlaceList {
  readonly departement: {readonly code: string; readonly name: string};
  readonly places: readonly Place[];
  readonly origin: DataOrigin;
}

/**
 * Something read, and when it was received from the network.
 * A copy kept in the browser comes with `newer`: the answer of the network, which was asked at the same time.
 * It resolves to the newer value, and rejects with a `SourceError` when the network does not answer.
 */
export interface Reading<T> {
  readonly value: T;
  readonly receivedAt: Date;
  readonly newer?: Promise<Reading<T>>;
}

/**
 * Where places come from. Elements ask through this interface and never know which source answers.
 * Every promise rejects with a `SourceError` only.
 */
export interface PlaceSource {
  /**
   * Places of the département. What was read is remembered, a failure is forgotten: asking again after one retries.
   * `fresh` asks the network whatever is remembered, for a page that stays open for days.
   */
  places(departement: string, asking?: {readonly fresh?: boolean}): Promise<Reading<PlaceList>>;
  /** Communes of the département, for searching by name or postal code inside the page. */
  communes(departement: string): Promise<readonly Commune[]>;
  /** Details by `Place.id`, asked for with the first details view. */
  details(departement: string): Promise<ReadonlyMap<string, PlaceDetails>>;
  /** What a map of the département is drawn from; absent where the source does not know. */
  contours?(departement: string): Promise<Contours>;
  /** Départements that come near this one and have data here; absent where the source does not know. */
  neighbours?(departement: string): Promise<readonly Neighbour[]>;
  /** Every département that has data here; absent where the source does not know. */
  departements?(): Promise<readonly DepartementBox[]>;
}
