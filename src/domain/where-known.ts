import type {CommuneIndex} from './find-communes.js';
import type {Place} from './place.js';

/** What is known of a territory, to understand where a visitor means. */
export interface WhereKnown {
  readonly index: CommuneIndex;
  /** Its places, whose names and addresses know villages that are no commune. */
  readonly places: readonly Place[];
  /** `name` is that of the département, which people add to their commune's. */
  readonly departement: {readonly code: string; readonly name: string};
}
