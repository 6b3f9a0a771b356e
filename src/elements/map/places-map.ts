import {Map as LeafletMap, type LatLngBounds, type LayerGroup, type TileLayer} from './leaflet.js';
import type {Contours} from '../../domain/contours.js';
import type {Position} from '../../domain/geography.js';
import type {MapMessages} from '../../i18n/fr-map.js';
import {MAX_ZOOM, type Box, type Mark} from './clusters.js';
import {watchGestures} from './gestures.js';
import {ground} from './ground.js';
import type {MapContents, MapEvents} from './map-contents.js';
import {hereElement} from './mark-element.js';
import {Marks} from './marks.js';
import {boundsOf, FRANCE, LOOK, outlineOf} from './look.js';
import {NameLayer} from './name-layer.js';
import {Pins} from './pins.js';
import type {TileSource} from './tile-source.js';
import {tileLayer} from './tiles.js';

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Places on a ground, in an element of its own; what starts here stops with `remove`. */
export class PlacesMap {
  readonly #map: LeafletMap;
  readonly #events: MapEvents;
  readonly #marks: Marks;
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
  /** It is the map that moves, not the visitor. */
  #isFitting = false;

  constructor(container: HTMLElement, words: MapMessages, events: MapEvents) {
    this.#events = events;
    const isAnimated = !isStill();
    this.#map = new LeafletMap(container, {
      ...{
        minZoom: 4,
        maxZoom: MAX_ZOOM,
        zoomControl: false,
        attributionControl: false,
        scrollWheelZoom: false,
        boxZoom: false,
      },
      ...{zoomAnimation: isAnimated, markerZoomAnimation: isAnimated, inertia: isAnimated},
      ...{fadeAnimation: false, bounceAtZoomLimits: false, trackResize: false, zoomSnap: 0.5, zoomDelta: 1},
    });
    this.#names = new NameLayer(this.#map);
    this.#around.addTo(this.#map);
    this.#marks = new Marks(this.#map, words, {picked: this.#picked, seen: events.seen});
    this.#map.on('moveend', this.#moved);
    this.#stopGestures = watchGestures(this.#map, events.fingerAlone);
    this.#size = new ResizeObserver(() => this.#resized());
    this.#size.observe(container);
  }

  /** Shows these; what has not changed stays as it is. */
  show(contents: MapContents): void {
    const {places, contours, here} = this.#shown;
    this.#shown = contents;
    if (contents.places !== places) this.#marks.take(contents.places);
    if (contents.contours !== contours) this.#drawGround(contents.contours);
    if (contents.here !== here) {
      const {here: now} = contents;
      this.#around.show(now ? [{key: now.label, position: now.position, make: () => hereElement(now)}] : []);
    }
    if (contents.places !== places || contents.contours !== contours) this.#draw();
    this.#marks.pick(contents.picked);
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

  /** One step nearer (1) or farther (-1). */
  zoom(step: 1 | -1): void {
    this.#map.setZoom(this.#map.getZoom() + step, {animate: !isStill()});
  }

  /** A third of what is seen: to the east (x: 1), to the south (y: 1). */
  pan(x: -1 | 0 | 1, y: -1 | 0 | 1): void {
    const {x: width, y: height} = this.#map.getSize();
    this.#map.panBy([(x * width) / 3, (y * height) / 3], {animate: !isStill()});
  }

  /** Shows which place is pointed at elsewhere; `undefined` for none. */
  light(id: string | undefined): void {
    this.#marks.light(id);
  }

  /** Gives the focus to the mark of a place; tells whether it is seen. */
  focus(id: string): boolean {
    return this.#marks.focus(id);
  }

  /** What is seen. */
  get box(): Box {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  get centre(): Position {
    const {lat, lng} = this.#map.getCenter();
    return {latitude: lat, longitude: lng};
  }

  /** Puts detailed images on the ground, or takes them away; `failed` is told where they do not come. */
  useTiles(source: TileSource | undefined, failed: () => void = () => undefined): void {
    this.#tiles?.remove();
    this.#tiles = source && tileLayer(source, MAX_ZOOM, failed).addTo(this.#map);
    this.#map.getContainer().classList.toggle('detailed', source !== undefined);
  }

  remove(): void {
    this.#size.disconnect();
    this.#stopGestures();
    this.#map.remove();
  }

  get #isSeen(): boolean {
    const {clientWidth, clientHeight} = this.#map.getContainer();
    return clientWidth > 0 && clientHeight > 0;
  }

  #look(): void {
    if (!this.#isSeen) return;
    this.#isFitting = true;
    this.#map.invalidateSize({pan: false});
    this.#map.fitBounds(this.#wanted, LOOK);
    this.#isFitting = false;
  }

  /** Whoever has not moved the map sees all that there was to see; the others keep the middle of what they see. */
  #resized(): void {
    if (!this.#isSeen) return;
    if (!this.#isReady || !this.#isFree) return this.#look();
    this.#isFitting = true;
    this.#map.invalidateSize({animate: false});
    this.#isFitting = false;
  }

  get #isReady(): boolean {
    return Boolean((this.#map as unknown as {_loaded?: boolean})._loaded);
  }

  #drawGround(contours: Contours | undefined): void {
    this.#ground?.remove();
    this.#ground = contours && ground(contours, this.#map).addTo(this.#map);
    this.#names.take(contours ?? {communes: [], around: []});
  }

  /** What depends on what is seen. */
  #draw(): void {
    if (!this.#isReady) return;
    this.#marks.draw(this.box);
    this.#names.draw(this.#marks.positions);
  }

  readonly #moved = (): void => {
    this.#draw();
    if (this.#isFitting) return;
    this.#isFree = true;
    this.#events.moved();
  };

  /** A group falls apart; what stands at one point is told. */
  readonly #picked = (mark: Mark): void => {
    const zoom = mark.place ? undefined : this.#marks.clusters.opensAt(mark);
    if (zoom === undefined) return this.#events.picked(this.#marks.clusters.placesOf(mark));
    const {latitude, longitude} = mark.position;
    this.#map.setView([latitude, longitude], zoom, {animate: !isStill()});
  };
}
