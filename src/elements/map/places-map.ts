import {
  latLngBounds,
  type LatLngBounds,
  type LayerGroup,
  type Map as LeafletMap,
  type TileLayer,
} from './leaflet.js';
import type {Contours} from '../../domain/contours.js';
import type {Position} from '../../domain/geography.js';
import type {MapMessages} from '../../i18n/fr-map.js';
import type {Box} from '../../domain/box.js';
import {MAX_ZOOM, MIN_ZOOM, type Mark} from './clusters.js';
import {watchGestures} from './gestures.js';
import {ground} from './ground.js';
import type {MapContents, MapEvents} from './map-contents.js';
import {leafletIn} from './leaflet-in.js';
import {herePin} from './mark-element.js';
import {Marks} from './marks.js';
import {boundsOf, boxOf, FRANCE, hasSize, LOOK, outlineOf} from './look.js';
import {glides, isReady, settle} from './motion.js';
import {NameLayer} from './name-layer.js';
import {Pins} from './pins.js';
import type {TileSource} from './tile-source.js';
import {tileLayer} from './tiles.js';

/** Places on a ground, in an element of its own; what starts here stops with `remove`. */
export class PlacesMap {
  readonly #map: LeafletMap;
  readonly #events: MapEvents;
  readonly marks: Marks;
  readonly #around = new Pins('shadowPane');
  readonly #names: NameLayer;
  readonly #size: ResizeObserver;
  readonly #stopGestures: () => void;
  #shown: MapContents = {places: []};
  #ground: LayerGroup | undefined;
  #tiles: TileLayer | undefined;
  /** Where to look, once the map has a size. */
  #wanted: LatLngBounds = FRANCE;
  /** The visitor has moved it. */
  #isFree = false;
  /** Where a zoom that has not ended leads. */
  #zoom: number | undefined;
  /** It is the map that moves, not the visitor. */
  #isFitting = false;

  constructor(container: HTMLElement, words: MapMessages, events: MapEvents) {
    this.#events = events;
    this.#map = leafletIn(container);
    this.#names = new NameLayer(this.#map);
    this.#around.addTo(this.#map);
    this.marks = new Marks(this.#map, words, {picked: this.#picked, seen: this.#seen});
    this.#map.on('moveend', this.#moved);
    this.#map.on('movestart zoomstart', this.#begun);
    this.#map.on('zoomend', () => (this.#zoom = undefined));
    this.#stopGestures = watchGestures(this.#map, events.fingerAlone);
    this.#size = new ResizeObserver(() => this.#resized());
    this.#size.observe(container);
  }

  /** Shows these; what has not changed stays as it is. */
  show(contents: MapContents): void {
    const before = this.#shown;
    this.#shown = contents;
    const {places, contours, here, picked = []} = contents;
    if (places !== before.places) this.marks.take(places);
    if (contours !== before.contours) this.#drawGround(contours);
    if (here !== before.here) this.#around.show(here ? [herePin(here)] : []);
    if (places !== before.places || contours !== before.contours) {
      this.#names.take(contours ?? {communes: [], around: []}, places);
      this.#draw();
    }
    this.marks.pick(picked);
  }

  /** Looks at these, or at everything where there is none. */
  fit(positions: readonly Position[] = []): void {
    this.#wanted = boundsOf([
      positions,
      outlineOf(this.#shown),
      this.#shown.places.map(({position}) => position),
    ]);
    this.#isFree = false;
    this.#look();
  }

  /** Looks at a part of the map. */
  fitBox([west, south, east, north]: Box): void {
    this.#wanted = latLngBounds([south, west], [north, east]);
    this.#isFree = false;
    this.#look();
  }

  /** One step nearer (1) or farther (-1), however fast they are asked for. */
  zoom(step: 1 | -1): void {
    settle(this.#map);
    const zoom = (this.#zoom ?? this.#map.getZoom()) + step;
    this.#zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    this.#map.setZoom(this.#zoom, {animate: glides(this.marks.positions.length)});
  }

  /** A third of what is seen: to the east (x: 1), to the south (y: 1). */
  pan(x: -1 | 0 | 1, y: -1 | 0 | 1): void {
    settle(this.#map);
    const {x: width, y: height} = this.#map.getSize();
    this.#map.panBy([(x * width) / 3, (y * height) / 3], {animate: false});
  }

  /** What is seen. */
  get box(): Box {
    return boxOf(this.#map);
  }

  get centre(): Position {
    const {lat, lng} = this.#map.getCenter();
    return {latitude: lat, longitude: lng};
  }

  /** Puts detailed images on the ground, or takes them away; `failed` is told where they do not come. */
  useTiles(source?: TileSource, failed = (): void => undefined): void {
    this.#tiles?.remove();
    this.#tiles = source && tileLayer(source, MAX_ZOOM, failed).addTo(this.#map);
    this.#map.getContainer().classList.toggle('detailed', source !== undefined);
  }

  remove(): void {
    this.#size.disconnect();
    this.#stopGestures();
    settle(this.#map);
    this.#names.stop();
    this.#map.remove();
  }

  #look(): void {
    if (!hasSize(this.#map)) return;
    settle(this.#map);
    this.#fit(() => {
      this.#map.invalidateSize({pan: false});
      this.#map.fitBounds(this.#wanted, LOOK);
    });
  }

  /** Whoever has not moved the map sees all that there was to see; the others keep the middle of what they see. */
  #resized(): void {
    if (!hasSize(this.#map)) return;
    if (!isReady(this.#map) || !this.#isFree) return this.#look();
    this.#fit(() => this.#map.invalidateSize({animate: false}));
  }

  /** Moves the map at once, which the visitor did not. */
  #fit(move: () => void): void {
    this.#isFitting = true;
    move();
    this.#isFitting = false;
  }

  #drawGround(contours: Contours | undefined): void {
    this.#ground?.remove();
    this.#ground = contours && ground(contours, this.#map).addTo(this.#map);
  }

  /** What depends on what is seen. */
  #draw(): void {
    if (!isReady(this.#map)) return;
    this.marks.draw(this.box);
    this.#names.draw(this.marks.positions);
  }

  /** The visitor moves the map: what comes meanwhile does not take it elsewhere. */
  readonly #begun = (): void => {
    if (this.#isFitting) return;
    this.#isFree = true;
    this.#events.moved();
  };

  readonly #moved = (): void => {
    this.#draw();
    this.#begun();
  };

  /** A mark that the keyboard comes to is not left under the buttons, nor half out of sight. */
  readonly #seen = (mark: Mark | undefined, isFocused: boolean): void => {
    if (mark && isFocused) {
      const {latitude, longitude} = mark.position;
      this.#fit(() => this.#map.panInside([latitude, longitude], LOOK));
    }
    this.#events.seen(mark);
  };

  /** A group falls apart; what stands at one point is told. */
  readonly #picked = (mark: Mark): void => {
    const zoom = mark.place ? undefined : this.marks.clusters.opensAt(mark);
    if (zoom === undefined) return this.#events.picked(this.marks.clusters.placesOf(mark));
    const {latitude, longitude} = mark.position;
    settle(this.#map);
    this.#map.setView([latitude, longitude], zoom, {animate: glides(this.marks.positions.length)});
  };
}
