import {addStyles} from '../../controllers/add-styles.js';
import {LoadedPlaces} from '../../controllers/loaded-places.js';
import {moveFocus} from '../../controllers/move-focus.js';
import {OnDemand} from '../../controllers/on-demand.js';
import {remembered} from '../../controllers/remembered.js';
import {placeSourceOf} from '../../controllers/place-source-of.js';
import {departementGiven, territoryOf} from '../../controllers/territory-of.js';
import {Visibility} from '../../controllers/visibility.js';
import type {Contours} from '../../domain/contours.js';
import type {Place} from '../../domain/place.js';
import {searchPlaces, type FoundPlace} from '../../domain/search.js';
import {frMap, type MapMessages} from '../../i18n/fr-map.js';
import type {Messages} from '../../i18n/fr.js';
import {PlaceSelectedEvent} from '../events.js';
import {finderWords, type FinderWords} from '../finder-words.js';
import {headingLevelOf} from '../heading.js';
import {groundOf} from '../map/ground-of.js';
import type {MapElement, MapHost} from '../map/map-host.js';
import {placeView, type PlaceView} from '../place/place-view.js';
import {tellContact, tellLoading} from '../telling.js';
import type {TerritoryElement} from '../territory-element.js';

/** What an integrator writes on a map, and its session reads. */
export type ConseillerMapElement = TerritoryElement & MapElement;

const NONE: readonly FoundPlace[] = [];

/** One visitor at one map: the places that came, the map once it is looked at. */
export class MapSession implements MapHost {
  readonly element: ConseillerMapElement;
  readonly places: LoadedPlaces;
  readonly #visibility: Visibility;
  readonly map = new OnDemand(
    async () => {
      const {MapDesk, styles} = await import('../map/part.js');
      addStyles(this.element, styles);
      return new MapDesk(this);
    },
    () => this.element.requestUpdate(),
  );
  readonly #found = remembered<readonly FoundPlace[]>();

  constructor(element: ConseillerMapElement) {
    this.element = element;
    this.places = new LoadedPlaces(element, (state) => tellLoading(element, state));
    this.#visibility = new Visibility(element);
    element.addEventListener('click', (event) => tellContact(element, event));
  }

  /** Brings all that is shown up to date with what was written and loaded. The map comes as it is about to be seen. */
  follow(): void {
    const {element, places} = this;
    places.follow(placeSourceOf(element), territoryOf(element, departementGiven(element)));
    if (places.state.kind === 'ready' && this.#visibility.isSeen && !this.map.state) void this.map.get();
  }

  readonly retry = (): void => {
    if (this.places.state.kind === 'failed') void this.places.retry();
    if (this.map.state === 'failed') void this.map.get();
    // The button goes away; the title never does.
    void moveFocus(this.element, '.title [tabindex]');
  };

  get all(): FinderWords {
    return finderWords(this.element.language.words);
  }

  get words(): MapMessages {
    return this.all.map ?? frMap;
  }

  get messages(): Messages {
    return this.all.finder;
  }

  get level(): number {
    return headingLevelOf(this.element) + 1;
  }

  readonly origin = undefined;

  /** By commune, then by name. */
  get found(): readonly FoundPlace[] {
    const {state} = this.places;
    if (state.kind !== 'ready') return NONE;
    const {places} = state.reading.value;
    return this.#found([places], () => searchPlaces(places, {}));
  }

  get territory(): string | undefined {
    const {state} = this.places;
    return state.kind === 'ready' ? state.reading.value.departement.code : undefined;
  }

  get source(): unknown {
    return placeSourceOf(this.element);
  }

  contours(territory: string): Promise<Contours | undefined> {
    return groundOf(placeSourceOf(this.element), territory);
  }

  view(found: FoundPlace): PlaceView {
    const {messages, territory: departement = ''} = this;
    return placeView(found, {now: this.element.now(), departement, messages});
  }

  picked(place: Place): boolean {
    return this.element.dispatchEvent(new PlaceSelectedEvent(place));
  }
}
