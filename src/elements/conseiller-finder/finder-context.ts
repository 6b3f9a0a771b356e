import type {Surroundings} from '../../controllers/surroundings.js';
import type {Origin} from '../../domain/find-communes.js';
import type {Place} from '../../domain/place.js';
import type {FinderWords} from '../finder-words.js';
import type {PlaceSource} from '../../sources/place-source.js';
import type {FoundPlace} from '../../domain/search.js';
import type {MapElement} from '../map/map-host.js';
import type {PlaceView} from '../place/place-view.js';
import type {TerritoryElement} from '../territory-element.js';
import type {FinderView} from './finder-view.js';
import type {Finding} from './finding.js';

/** What an integrator writes on a finder, and its parts read. */
export type FinderElement = TerritoryElement &
  MapElement & {
    readonly adresses?: string;
    readonly contact?: string;
    readonly services?: string;
    readonly publics?: string;
    readonly dispositifs?: string;
    readonly modalites?: string;
    readonly labels?: string;
    readonly locked: boolean;
    readonly urlSync?: string;
    readonly map?: string;
  };

/** A part that can be asked for. */
export interface AskedPart<Part> {
  readonly state: 'coming' | 'failed' | undefined;
  get(): Promise<Part | undefined>;
}

/** A part as another one sees it: here or not, and how to ask for it. */
interface Seen<Part> extends AskedPart<Part> {
  readonly part: Part | undefined;
}

/** What the parts that come on demand know of each other. */
export interface PartsSeen {
  readonly search: Seen<{
    readonly origin: Origin | undefined;
    readonly surroundings: Surroundings | undefined;
    /** Says which other départements are among the places found. */
    readonly alsoIn: (found: readonly FoundPlace[]) => string;
  }>;
  readonly filters: Seen<{
    /** Whether something is asked that the visitor can take back. */
    readonly isMade: boolean;
    /** Says how many places answer what is asked; absent where nothing is. */
    readonly matching: string | undefined;
    /** The visitor's own choices as an address carries them. */
    readonly written: string | undefined;
    restore(written: string | undefined): void;
  }>;
  readonly place: Seen<{readonly place: Place | undefined}>;
  readonly address: Seen<{link(place: string): string}>;
}

/** What the parts that come on demand read of the finder, and tell it. */
export interface FinderContext {
  readonly element: FinderElement;
  readonly words: FinderWords;
  /** Where the places come from. */
  readonly source: PlaceSource;
  /** The territory that the integrator wrote; without one, a postal code gives it. */
  readonly departementGiven: string | undefined;
  /** Where distances are measured from: what was searched, or the middle of the map. */
  readonly origin: Origin | undefined;
  /** Level of the finder's own heading. */
  readonly level: number;
  /** What has been loaded, and what is shown of it. */
  readonly finding: Finding;
  /** The other parts. */
  readonly parts: PartsSeen;
  /** The visitor asks for something new. */
  readonly begin: () => void;
  /** The visitor wants to see one place. */
  readonly open: (place: Place) => void;
  /** What the finder is at has changed, by the visitor: as a step that Back undoes, or not. */
  readonly written: (how: 'push' | 'replace') => void;
  /** Searches a text that was searched before; an empty one goes back to the whole list. */
  readonly find: (text: string) => Promise<void>;
  /** Opens the sheet of a place that is known here; tells whether there is one. */
  readonly show: (id: string) => Promise<boolean>;
  /** Closes the sheet, or the one that is about to open. */
  readonly close: () => void;
  /** Asks for a part on the visitor's behalf, who is told how that goes. */
  readonly ask: <Part>(part: AskedPart<Part>) => Promise<Part | undefined>;
  /** A place in the words of its card, as it stands at this moment. */
  readonly cardOf: (found: FoundPlace) => PlaceView;
  /** What stands under the question, every word ready. */
  readonly view: () => FinderView;
}
