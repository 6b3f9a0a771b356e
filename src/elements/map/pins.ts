import {
  DomUtil,
  Layer,
  Util,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type ZoomAnimEvent,
} from './leaflet.js';
import type {Position} from '../../domain/geography.js';

/** Something to place on the map: made once, and found again by its key. */
export interface Pin {
  readonly key: string;
  readonly position: Position;
  readonly make: () => HTMLElement;
}

/** What Leaflet's own markers use to follow an animated zoom. */
interface AnimatedMap extends LeafletMap {
  _latLngToNewLayerPoint(
    at: [number, number],
    zoom: number,
    centre: unknown,
  ): ReturnType<LeafletMap['latLngToLayerPoint']>;
}

const at = ({latitude, longitude}: Position): [number, number] => [latitude, longitude];

/**
 * Elements of ours at their places: lighter than Leaflet's markers, which cost ten times as much for each, and real
 * buttons. What stays on the map stays the same element, so that the focus stays with it.
 */
export class Pins extends Layer {
  readonly #shown = new Map<string, {readonly pin: Pin; readonly element: HTMLElement}>();
  #pins: readonly Pin[] = [];

  constructor(pane: string) {
    super();
    Util.setOptions(this, {pane});
  }

  override onAdd(map: LeafletMap): this {
    this.#draw(map);
    return this;
  }

  override onRemove(): this {
    for (const {element} of this.#shown.values()) element.remove();
    this.#shown.clear();
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      viewreset: () => this.#place(),
      zoom: () => this.#place(),
      zoomanim: (event: unknown) => this.#animate(event as ZoomAnimEvent),
    };
  }

  /** Shows these, in this order, and nothing else. */
  show(pins: readonly Pin[]): void {
    this.#pins = pins;
    if (this._map as LeafletMap | null) this.#draw(this._map);
  }

  elementOf(key: string): HTMLElement | undefined {
    return this.#shown.get(key)?.element;
  }

  #draw(map: LeafletMap): void {
    const pane = map.getPane(this.options.pane ?? '') as HTMLElement;
    const wanted = new Set(this.#pins.map(({key}) => key));
    for (const [key, {element}] of this.#shown) {
      if (wanted.has(key)) continue;
      element.remove();
      this.#shown.delete(key);
    }
    const focused = (pane.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
    let next = pane.firstElementChild;
    for (const pin of this.#pins) {
      const element = this.#shown.get(pin.key)?.element ?? pin.make();
      this.#shown.set(pin.key, {pin, element});
      element.classList.add('leaflet-zoom-animated');
      DomUtil.setPosition(element, map.latLngToLayerPoint(at(pin.position)));
      if (element === next) next = next.nextElementSibling;
      else pane.insertBefore(element, next);
    }
    // An element that is moved loses the focus.
    if (focused && pane.contains(focused)) focused.focus({preventScroll: true});
  }

  #place(): void {
    for (const {pin, element} of this.#shown.values()) {
      DomUtil.setPosition(element, this._map.latLngToLayerPoint(at(pin.position)));
    }
  }

  #animate({zoom, center}: ZoomAnimEvent): void {
    const map = this._map as AnimatedMap;
    for (const {pin, element} of this.#shown.values()) {
      DomUtil.setPosition(element, map._latLngToNewLayerPoint(at(pin.position), zoom, center).round());
    }
  }
}
