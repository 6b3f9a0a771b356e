import type {ReactiveController, TemplateResult} from 'lit';
import {moveFocus} from '../../controllers/move-focus.js';
import {CardLights} from './card-lights.js';
import type {Mark} from './clusters.js';
import {hasChanged, type Looked} from './looked.js';
import type {MapHost} from './map-host.js';
import {mapRegion} from './map-region.js';
import {MapShown} from './map-shown.js';
import type {MapPlace} from './map-view.js';
import {PlacesMap} from './places-map.js';
import {TileSwitch} from './tile-switch.js';

/** How many of the nearest places are seen with the point that they are near to. */
const NEAREST = 4;
const CANVAS = '.map-canvas';

/** A map in an element: what is on it, what was pressed, what it looks at. It is there while it is rendered. */
export class MapDesk implements ReactiveController {
  readonly #host: MapHost;
  readonly #lights: CardLights;
  readonly #tiles: TileSwitch;
  readonly #shown: MapShown;
  #map: PlacesMap | undefined;
  #canvas: Element | undefined;
  #words: unknown;
  #picked: readonly string[] = [];
  #isMoved = false;
  #isZoneEmpty = false;
  #looked: Looked | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    this.#shown = new MapShown(host);
    this.#tiles = new TileSwitch(host.element, () => this.#map);
    this.#lights = new CardLights(host.element, (id) => this.#map?.marks.light(id));
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#host.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#remove();
  }

  /** What was pressed goes with its place; the focus that was on it stays on the map. */
  hostUpdate(): void {
    this.#tiles.follow();
    const ids = new Set(this.#picked.length > 0 ? this.#host.found.map(({place}) => place.id) : []);
    if (this.#picked.every((id) => ids.has(id))) return;
    this.#picked = [];
    const {element} = this.#host;
    if (element.shadowRoot?.activeElement?.closest('.picked')) void moveFocus(element, CANVAS);
  }

  hostUpdated(): void {
    const {element, words} = this.#host;
    const {isConnected, renderRoot} = element;
    // What left the page while the map was on its way needs none.
    const canvas = (isConnected && renderRoot.querySelector<HTMLElement>(CANVAS)) || undefined;
    if (canvas !== this.#canvas || words !== this.#words) {
      this.#remove();
      this.#words = words;
      this.#canvas = canvas;
      if (canvas) this.#start(canvas);
      else if (isConnected) this.#close();
    }
    if (!this.#map) return;
    this.#show(this.#map);
  }

  /** The map and what stands around it, as things are. */
  render(): TemplateResult {
    const {words, messages, level, found, openSheet: open, searchZone, zone} = this.#host;
    const picked = this.#picked.flatMap((id) => found.find(({place}) => place.id === id) ?? []);
    return mapRegion({
      ...{words, messages, level, open},
      picked: picked.map((one) => ({place: one.place, view: this.#host.view(one)})),
      ...this.#shown.legend,
      notPlaced: found.length - this.#shown.places.length,
      hasLimits: Boolean(this.#shown.contours?.outline.length),
      zone: searchZone && {
        ...{isOffered: this.#isMoved, isLeft: zone !== undefined, isEmpty: this.#isZoneEmpty},
      },
      tiles: this.#tiles.view,
      searchZone: this.#searchZone,
      leaveZone: this.#all,
      toggleTiles: this.#tiles.toggle,
      closePicked: this.#closePicked,
      zoom: (step) => this.#map?.zoom(step),
      pan: (x, y) => this.#map?.pan(x, y),
      all: this.#all,
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
    this.#looked = undefined;
    this.#isMoved = false;
    this.#tiles.start();
  }

  #remove(): void {
    this.#map?.remove();
    this.#map = undefined;
    this.#canvas = undefined;
  }

  /** Opened again, the map begins anew. */
  #close(): void {
    this.#picked = [];
    this.#shown.forget();
  }

  #show(map: PlacesMap): void {
    const {territory, zone} = this.#host;
    const {places, here, contours} = this.#shown;
    map.show({places, here, contours, picked: this.#picked});
    // What the visitor looks at stays, until they ask for another place.
    const before = this.#looked;
    const looked = {territory, here, contours, hasPlaces: places.length > 0};
    this.#looked = looked;
    if (before && (zone || !hasChanged(before, looked))) return;
    if (zone) return map.fitBox(zone.box);
    const isElsewhere = before?.territory !== territory || before?.here !== here;
    if (this.#isMoved && !isElsewhere) return;
    this.#isMoved = false;
    map.fit(here && [here.position, ...places.slice(0, NEAREST).map(({position}) => position)]);
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
      if (!this.#map?.marks.focus(first)) void moveFocus(element, CANVAS);
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
    const {element, searchZone} = this.#host;
    if (!this.#map) return;
    this.#isZoneEmpty = !searchZone?.({box: this.#map.box, centre: this.#map.centre});
    element.requestUpdate();
    if (this.#isZoneEmpty) return;
    this.#isMoved = false;
    // The button that was pressed goes away.
    void moveFocus(element, CANVAS);
  };

  /** Everything is seen again, and listed. */
  readonly #all = (): void => {
    const {element, zone, searchZone} = this.#host;
    if (zone) {
      searchZone?.(undefined);
      void moveFocus(element, CANVAS);
    }
    this.#isMoved = false;
    this.#isZoneEmpty = false;
    this.#map?.fit();
    element.requestUpdate();
  };
}
