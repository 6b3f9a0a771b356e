import type {ReactiveElement} from 'lit';
import type {ShowsPlaces} from '../../controllers/place-source-of.js';
import type {ShowsTerritory} from '../../controllers/territory-of.js';
import type {Place} from '../../domain/place.js';
import type {FoundPlace} from '../../domain/search.js';
import type {Words} from '../../i18n/words.js';
import type {PlaceList, PlaceSource} from '../../sources/place-source.js';
import type {FinderAddress} from './address/fragment.js';

/** What an integrator writes on a finder, and its parts read. */
export type FinderElement = ReactiveElement &
  ShowsPlaces &
  ShowsTerritory & {
    readonly adresses?: string;
    readonly contact?: string;
    readonly services?: string;
    readonly publics?: string;
    readonly dispositifs?: string;
    readonly modalites?: string;
    readonly labels?: string;
    readonly locked: boolean;
    readonly urlSync?: string;
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
  /** All that could be shown, before any choice: the list's places, and the neighbours' around the origin. */
  readonly places: readonly Place[];
  /** What is shown, in order. */
  readonly found: readonly FoundPlace[];
  /** How many they are, and from where. */
  readonly summary: string;
  /** Names of the neighbouring départements whose places may be among them, by code. */
  readonly around: ReadonlyMap<string, string> | undefined;
  /** Label of what distances are measured from. */
  readonly from: string | undefined;
  /** Level of the finder's own heading. */
  readonly level: number;
  /** Address of the open sheet, where the page's own says it. */
  readonly link: string | undefined;
  /** What the page's address says of the finder, where it does. */
  readonly address: FinderAddress;
  /** The visitor asks for something new. */
  readonly begin: () => void;
  /** The visitor said where, or took it back. */
  readonly searched: () => void;
  /** The visitor wants to see one place. */
  readonly open: (place: Place) => void;
  /** What the finder is at has changed, by the visitor: as a step that Back undoes, or not. */
  readonly written: (how: 'push' | 'replace') => void;
  /** The page's address says something else. */
  readonly restore: (address: FinderAddress) => Promise<void>;
}
