import {addStyles} from '../../controllers/add-styles.js';
import {Language} from '../../controllers/language.js';
import {LoadedPlaces, type Loading} from '../../controllers/loaded-places.js';
import {moveFocus} from '../../controllers/move-focus.js';
import {OnDemand} from '../../controllers/on-demand.js';
import {placeSourceOf, type ShowsPlaces} from '../../controllers/place-source-of.js';
import {departementGiven, territoryOf, type ShowsTerritory} from '../../controllers/territory-of.js';
import {Visibility} from '../../controllers/visibility.js';
import type {Contours} from '../../domain/contours.js';
import type {Place} from '../../domain/place.js';
import {searchPlaces, type FoundPlace} from '../../domain/search.js';
import {frMap, type MapMessages} from '../../i18n/fr-map.js';
import type {Messages} from '../../i18n/fr.js';
import type {Words} from '../../i18n/words.js';
import {
  ContactUsedEvent,
  DataFailedEvent,
  DataLoadedEvent,
  PlaceSelectedEvent,
  type ContactManner,
} from '../events.js';
import {headingLevelOf} from '../heading.js';
import {groundOf} from '../map/ground-of.js';
import type {MapElement, MapHost} from '../map/map-host.js';
import {placeView, type PlaceView} from '../place/place-view.js';

/** What an integrator writes on a map, and its session reads. */
export type ConseillerMapElement = MapElement &
  ShowsPlaces &
  ShowsTerritory & {headingLevel: number; readonly now: () => Date};

const NONE: readonly FoundPlace[] = [];

/** One visitor at one map: the places that came, the map once it is looked at. */
export class MapSession implements MapHost {
  readonly element: ConseillerMapElement;
  readonly language: Language;
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
  #found: {readonly places: readonly Place[]; readonly found: readonly FoundPlace[]} | undefined;

  constructor(element: ConseillerMapElement) {
    this.element = element;
    this.language = new Language(element);
    this.places = new LoadedPlaces(element, this.#loaded);
    this.#visibility = new Visibility(element);
    element.addEventListener('click', this.#clicked);
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

  get all(): Words {
    return this.language.words;
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
    if (this.#found?.places !== places) this.#found = {places, found: searchPlaces(places, {})};
    return this.#found.found;
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

  readonly #loaded = (state: Loading): void => {
    if (state.kind === 'failed') this.element.dispatchEvent(new DataFailedEvent(state.failure));
    if (state.kind !== 'ready') return;
    const {departement, places, origin} = state.reading.value;
    this.element.dispatchEvent(new DataLoadedEvent(departement.code, places.length, origin.updated));
  };

  readonly #clicked = (event: Event): void => {
    for (const node of event.composedPath()) {
      const {contact, of} = (node as Partial<HTMLElement>).dataset ?? {};
      if (contact && of) {
        this.element.dispatchEvent(new ContactUsedEvent(contact as ContactManner, of));
        return;
      }
    }
  };
}
