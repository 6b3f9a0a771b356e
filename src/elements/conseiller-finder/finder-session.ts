import {Language} from '../../controllers/language.js';
import {LoadedPlaces, type Loading} from '../../controllers/loaded-places.js';
import {moveFocus} from '../../controllers/move-focus.js';
import {placeSourceOf} from '../../controllers/place-source-of.js';
import {departementGiven, territoryOf} from '../../controllers/territory-of.js';
import type {Place} from '../../domain/place.js';
import type {Words} from '../../i18n/words.js';
import type {PlaceList, PlaceSource} from '../../sources/place-source.js';
import {Asking} from './asking.js';
import {DataFailedEvent, DataLoadedEvent, PlaceSelectedEvent, SearchChangedEvent} from './events.js';
import type {FinderContext, FinderElement} from './finder-context.js';
import {finderView, type FinderView} from './finder-view.js';
import {Listing} from './listing.js';
import {finderParts} from './parts.js';

const NONE: readonly Place[] = [];

/** One visitor at one finder: what is loaded, what they said, what they do. The element shows it. */
export class FinderSession implements FinderContext {
  readonly element: FinderElement;
  readonly language: Language;
  readonly #places: LoadedPlaces;
  readonly #listing = new Listing();
  readonly #parts = finderParts(this);
  readonly asking = new Asking(this, this.#parts.search);

  constructor(element: FinderElement) {
    this.element = element;
    this.language = new Language(element);
    this.#places = new LoadedPlaces(element, this.#loaded);
  }

  get words(): Words {
    return this.language.words;
  }

  get source(): PlaceSource {
    return placeSourceOf(this.element);
  }

  get departementGiven(): string | undefined {
    return departementGiven(this.element);
  }

  get list(): PlaceList | undefined {
    const {state} = this.#places;
    return state.kind === 'ready' ? state.reading.value : undefined;
  }

  /** Brings all that is shown up to date with what was written, said and loaded. */
  follow(): void {
    const territory = territoryOf(this.element, this.asking.departement);
    if (this.#places.follow(this.source, territory)) this.#listing.restart();
    const {part: desk} = this.#parts.search;
    this.#listing.search({
      places: this.list?.places ?? NONE,
      around: desk?.surroundings?.places,
      origin: desk?.origin,
    });
  }

  /** What stands under the question, every word ready. */
  view(): FinderView {
    const {part: desk} = this.#parts.search;
    const {communes, epci, now} = this.element;
    return finderView({
      loading: this.#places.state,
      found: this.#listing.found,
      from: desk?.origin,
      around: desk?.surroundings?.names,
      shown: this.#listing.shown,
      narrowed: Boolean(communes || epci),
      now: now(),
      messages: this.words.finder,
    });
  }

  /** Asks the network for the places again. */
  async refresh(): Promise<void> {
    await this.#places.retry(true);
  }

  /** A new search begins at the top of a list, which is asked for again where it did not come. */
  readonly begin = (): void => {
    this.#listing.restart();
    if (this.#places.state.kind === 'failed') void this.#places.retry();
  };

  readonly retry = (): void => {
    void this.#places.retry();
    this.#parts.search.part?.retry();
    // The button goes away; the finder's title never does.
    void moveFocus(this.element, '.title [tabindex]');
  };

  readonly showMore = (): void => {
    const next = this.#listing.more();
    this.element.requestUpdate();
    void moveFocus(this.element, `.card:nth-child(${next + 1}) [tabindex]`);
  };

  readonly searched = (): void => {
    const {part: desk} = this.#parts.search;
    const communes = desk?.origin?.communes ?? [];
    this.#tell(
      new SearchChangedEvent(desk?.departement, communes.length === 1 ? communes[0]?.code : undefined),
    );
  };

  readonly open = (place: Place): void => {
    this.#tell(new PlaceSelectedEvent(place));
  };

  readonly openById = (id: string): void => {
    const found = this.#listing.found.find(({place}) => place.id === id);
    if (found) this.open(found.place);
  };

  readonly #loaded = (state: Loading): void => {
    if (state.kind === 'failed') this.#tell(new DataFailedEvent(state.failure));
    if (state.kind !== 'ready') return;
    const {departement, places, origin} = state.reading.value;
    this.#tell(new DataLoadedEvent(departement.code, places.length, origin.updated));
    // Needed with the first letter typed; a failure is met again, and said, then.
    this.source.communes(departement.code).catch(() => undefined);
  };

  /** Tells the page; gives whether it has nothing against what follows. */
  #tell(event: Event): boolean {
    return this.element.dispatchEvent(event);
  }
}
