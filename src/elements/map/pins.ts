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

/** How many are made in one frame. */
const AT_ONCE = 12;

const at = ({latitude, longitude}: Position): [number, number] => [latitude, longitude];

/**
 * Elements of ours at their places: lighter than Leaflet's markers, which cost ten times as much for each, and real
 * buttons. What stays on the map stays the same element, so that the focus stays with it.
 */
export class Pins extends Layer {
  readonly #shown = new Map<string, {readonly pin: Pin; readonly element: HTMLElement}>();
  #pins: readonly Pin[] = [];
  #drawn: (isAll: boolean) => void = () => undefined;
  #frame = 0;

  constructor(pane: string) {
    super();
    Util.setOptions(this, {pane});
  }

  override onAdd(map: LeafletMap): this {
    this.#draw(map);
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.#frame);
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

  /**
   * Shows these, in this order, and nothing else. What is new is made a few at a time, so that a slow telephone answers
   * meanwhile; `drawn` is told of each time.
   */
  show(pins: readonly Pin[], drawn: (isAll: boolean) => void = () => undefined): void {
    this.#pins = pins;
    this.#drawn = drawn;
    if (this._map as LeafletMap | null) this.#draw(this._map);
  }

  elementOf(key: string): HTMLElement | undefined {
    return this.#shown.get(key)?.element;
  }

  #draw(map: LeafletMap): void {
    cancelAnimationFrame(this.#frame);
    const pane = map.getPane(this.options.pane ?? '') as HTMLElement;
    const wanted = new Set(this.#pins.map(({key}) => key));
    for (const [key, {element}] of this.#shown) {
      if (wanted.has(key)) continue;
      element.remove();
      this.#shown.delete(key);
    }
    const focused = (pane.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
    const isAll = this.#fill(map, pane);
    // An element that is moved loses the focus.
    if (focused && pane.contains(focused)) focused.focus({preventScroll: true});
    if (!isAll) this.#frame = requestAnimationFrame(() => this.#draw(map));
    this.#drawn(isAll);
  }

  /** Puts elements in their places and their order; tells whether all are there. */
  #fill(map: LeafletMap, pane: HTMLElement): boolean {
    let next = pane.firstElementChild;
    let made = 0;
    for (const pin of this.#pins) {
      const known = this.#shown.get(pin.key)?.element;
      if (!known && ++made > AT_ONCE) return false;
      const element = known ?? pin.make();
      this.#shown.set(pin.key, {pin, element});
      element.classList.add('leaflet-zoom-animated');
      DomUtil.setPosition(element, map.latLngToLayerPoint(at(pin.position)));
      if (element === next) next = next.nextElementSibling;
      else pane.insertBefore(element, next);
    }
    return true;
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
