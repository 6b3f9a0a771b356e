import type {ReactiveController, TemplateResult} from 'lit';
import {moveFocus} from '../../controllers/move-focus.js';
import type {Contours} from '../../domain/contours.js';
import type {FoundPlace} from '../../domain/search.js';
import type {Mark} from './clusters.js';
import {CardLights} from './card-lights.js';
import type {MapHost} from './map-host.js';
import {mapRegion} from './map-region.js';
import {hereOf, KINDS, kindOf, mapPlaces, type Here, type MapPlace, type PlaceKind} from './map-view.js';
import {PlacesMap} from './places-map.js';
import {TileSwitch} from './tile-switch.js';

/** How many of the nearest places are seen with the point that they are near to. */
const NEAREST = 4;

/** A map in an element: what is on it, what was pressed, what it looks at. It is there while it is rendered. */
export class MapDesk implements ReactiveController {
  readonly #host: MapHost;
  readonly #lights: CardLights;
  readonly #tiles: TileSwitch;
  #map: PlacesMap | undefined;
  #canvas: Element | undefined;
  #picked: readonly string[] = [];
  #isMoved = false;
  #isZoneEmpty = false;
  #contours: {readonly territory: string; value?: Contours | undefined} | undefined;
  #placed: {found: readonly FoundPlace[]; words: unknown; places: readonly MapPlace[]} | undefined;
  #here: {origin: unknown; here: Here | undefined} | undefined;
  #looked: readonly unknown[] = [];

  constructor(host: MapHost) {
    this.#host = host;
    this.#tiles = new TileSwitch(host.element, () => this.#map);
    this.#lights = new CardLights(host.element, (id) => this.#map?.light(id));
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#host.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#remove();
  }

  hostUpdated(): void {
    const {isConnected, renderRoot} = this.#host.element;
    // What left the page while the map was on its way needs none.
    const canvas = (isConnected && renderRoot.querySelector<HTMLElement>('.map-canvas')) || undefined;
    if (canvas !== this.#canvas) {
      this.#remove();
      this.#canvas = canvas;
      if (canvas) this.#start(canvas);
    }
    if (!this.#map) return;
    this.#tiles.follow();
    this.#show(this.#map);
  }

  /** The map and what stands around it, as things are. */
  render(): TemplateResult {
    const {words, messages, level, found, openSheet: open, searchZone, isZone} = this.#host;
    const picked = found.filter(({place}) => this.#picked.includes(place.id));
    const kinds = new Set(found.map(({place}) => kindOf(place)));
    return mapRegion({
      ...{words, messages, level, open},
      picked: picked.map((one) => ({place: one.place, view: this.#host.view(one)})),
      kinds: KINDS.filter((kind: PlaceKind) => kinds.has(kind)),
      hasApproximate: found.some(({place}) => place.position?.approximate),
      notPlaced: found.filter(({place}) => !place.position).length,
      hasLimits: Boolean(this.#contours?.value?.outline.length),
      zone: searchZone && {isOffered: this.#isMoved, isLeft: isZone ?? false, isEmpty: this.#isZoneEmpty},
      tiles: this.#tiles.view,
      searchZone: this.#searchZone,
      leaveZone: this.#leaveZone,
      toggleTiles: this.#tiles.toggle,
      closePicked: this.#closePicked,
      zoom: (step) => this.#map?.zoom(step),
      pan: (x, y) => this.#map?.pan(x, y),
      all: this.#leaveZone,
      skip: () => void moveFocus(this.#host.element, '.map-end'),
    });
  }

  #start(canvas: HTMLElement): void {
    this.#map = new PlacesMap(canvas, this.#host.words, {
      picked: this.#pick,
      seen: this.#seen,
      moved: this.#moved,
      fingerAlone: (isAlone) => canvas.parentElement?.classList.toggle('finger-alone', isAlone),
    });
    this.#looked = [];
    this.#tiles.start();
  }

  #remove(): void {
    this.#map?.remove();
    this.#map = undefined;
    this.#canvas = undefined;
  }

  #show(map: PlacesMap): void {
    const {found, origin, words, territory, isZone} = this.#host;
    if (territory !== undefined && this.#contours?.territory !== territory) void this.#draw(territory);
    if (this.#placed?.found !== found || this.#placed.words !== words) {
      this.#placed = {found, words, places: mapPlaces(found, words)};
    }
    if (this.#here?.origin !== origin) this.#here = {origin, here: hereOf(origin, words)};
    const {places} = this.#placed;
    const here = isZone ? undefined : this.#here?.here;
    map.show({places, here, contours: this.#contours?.value, picked: this.#picked[0]});
    // What the visitor looks at stays, until they ask for another place.
    const looked = [territory, here, this.#contours?.value, places.length > 0];
    if (isZone || looked.every((one, index) => one === this.#looked[index])) return;
    const isSame = looked[0] === this.#looked[0] && looked[1] === this.#looked[1];
    this.#looked = looked;
    if (isSame && this.#isMoved) return;
    this.#isMoved = false;
    map.fit(here && [here.position, ...places.slice(0, NEAREST).map(({position}) => position)]);
  }

  async #draw(territory: string): Promise<void> {
    const drawing: {readonly territory: string; value?: Contours | undefined} = {territory};
    this.#contours = drawing;
    drawing.value = await this.#host.contours(territory);
    this.#host.element.requestUpdate();
  }

  readonly #pick = (places: readonly MapPlace[]): void => {
    const {element, found} = this.#host;
    const ids = places.map(({id}) => id);
    const [only, second] = ids;
    const place = second === undefined && found.find((one) => one.place.id === only)?.place;
    if (place && !this.#host.picked(place)) return;
    this.#picked = ids;
    element.requestUpdate();
    void moveFocus(element, '.picked [tabindex]');
  };

  readonly #closePicked = (): void => {
    const [first = ''] = this.#picked;
    this.#picked = [];
    const {element} = this.#host;
    element.requestUpdate();
    void element.updateComplete.then(() => {
      if (!this.#map?.focus(first)) void moveFocus(element, '.map-canvas');
    });
  };

  /** What is pointed at on the map is named on it, and lit in the list. */
  readonly #seen = (mark: Mark | undefined): void => {
    const {words} = this.#host;
    this.#lights.light(mark?.place?.id);
    const peek = this.#canvas?.parentElement?.querySelector('.map-peek');
    if (peek) peek.textContent = mark ? (mark.place?.name ?? words.groupSeen(mark.places)) : '';
  };

  readonly #moved = (): void => {
    if (this.#isMoved && !this.#isZoneEmpty) return;
    this.#isMoved = true;
    this.#isZoneEmpty = false;
    this.#host.element.requestUpdate();
  };

  readonly #searchZone = (): void => {
    const map = this.#map;
    if (!map) return;
    this.#isZoneEmpty = !this.#host.searchZone?.({box: map.box, centre: map.centre});
    this.#host.element.requestUpdate();
    if (this.#isZoneEmpty) return;
    this.#isMoved = false;
    // The button that was pressed goes away.
    void moveFocus(this.#host.element, '.map-canvas');
  };

  /** Everything is seen again, and listed. */
  readonly #leaveZone = (): void => {
    const {element, isZone, searchZone} = this.#host;
    this.#isMoved = false;
    if (isZone) {
      searchZone?.(undefined);
      void moveFocus(element, '.map-canvas');
    }
    this.#map?.fit();
    element.requestUpdate();
  };
}
