import type {Position} from '../../domain/geography.js';
import type {MapMessages} from '../../i18n/fr-map.js';
import {Clusters, type Box, type Mark} from './clusters.js';
import type {Map as LeafletMap} from './leaflet.js';
import type {MapPlace} from './map-view.js';
import {echoElement, markElement, type MarkEvents} from './mark-element.js';
import {Pins} from './pins.js';

/** The marks of a map: those in view, which is lit, which was picked. */
export class Marks {
  readonly #map: LeafletMap;
  readonly #words: MapMessages;
  readonly #events: MarkEvents;
  readonly #pins = new Pins('markerPane');
  readonly #echo = new Pins('tooltipPane');
  #places: readonly MapPlace[] = [];
  #clusters = new Clusters([]);
  #positions: readonly Position[] = [];
  #picked: string | undefined;
  #lit: string | undefined;

  constructor(map: LeafletMap, words: MapMessages, events: MarkEvents) {
    this.#map = map;
    this.#words = words;
    this.#events = events;
    this.#pins.addTo(map);
    this.#echo.addTo(map);
  }

  get clusters(): Clusters {
    return this.#clusters;
  }

  /** Takes other places; they are seen with the next `draw`. */
  take(places: readonly MapPlace[]): void {
    this.#places = places;
    this.#clusters = new Clusters(places);
  }

  /** Where the marks in view stand. */
  get positions(): readonly Position[] {
    return this.#positions;
  }

  /** The marks of what is seen; whoever had the focus on one that goes keeps it on the nearest that comes. */
  draw([west, south, east, north]: Box): void {
    const [wide, high] = [(east - west) / 8, (north - south) / 8];
    const box: Box = [west - wide, south - high, east + wide, north + high];
    const focused = this.#focused;
    const spot = focused?.getBoundingClientRect();
    const make = (mark: Mark) => () => markElement(mark, this.#words, this.#events);
    const marks = this.#clusters.within(box, this.#map.getZoom());
    this.#positions = marks.map(({position}) => position);
    this.#pins.show(marks.map((mark) => ({key: mark.key, position: mark.position, make: make(mark)})));
    for (const {key, position} of marks) {
      const isSeen =
        position.latitude >= south &&
        position.latitude <= north &&
        position.longitude >= west &&
        position.longitude <= east;
      // The focus never goes where nobody sees it.
      if (isSeen) this.#pins.elementOf(key)?.removeAttribute('tabindex');
      else this.#pins.elementOf(key)?.setAttribute('tabindex', '-1');
    }
    this.#dress();
    if (spot && !focused?.isConnected) this.#focusNear(spot);
  }

  /** Says which place was picked. */
  pick(id: string | undefined): void {
    this.#picked = id;
    this.#dress();
  }

  /** Shows which place is pointed at elsewhere, also where it stands within a group; `undefined` for none. */
  light(id: string | undefined): void {
    if (id === this.#lit) return;
    this.#lit = id;
    const place = this.#places.find((one) => one.id === id);
    const isGrouped = place && !this.#pins.elementOf(place.id);
    const echo = isGrouped && {key: place.id, position: place.position, make: () => echoElement(place)};
    this.#echo.show(echo ? [echo] : []);
    this.#dress();
  }

  /** Gives the focus to the mark of a place; tells whether it is seen. */
  focus(id: string): boolean {
    const mark = this.#pins.elementOf(id);
    mark?.focus({preventScroll: true});
    return mark !== undefined;
  }

  get #all(): HTMLElement[] {
    return [...this.#map.getContainer().querySelectorAll<HTMLElement>('button.mark')];
  }

  get #focused(): HTMLElement | undefined {
    const {activeElement} = this.#map.getContainer().getRootNode() as Document | ShadowRoot;
    return this.#all.find((mark) => mark === activeElement);
  }

  #focusNear({x, y}: DOMRect): void {
    const far = (mark: HTMLElement): number => {
      const spot = mark.getBoundingClientRect();
      return Math.hypot(spot.x - x, spot.y - y);
    };
    const [nearest] = this.#all.sort((a, b) => far(a) - far(b));
    (nearest ?? this.#map.getContainer()).focus({preventScroll: true});
  }

  #dress(): void {
    for (const mark of this.#all) {
      const {mark: id = ''} = mark.dataset;
      const isPicked = id === this.#picked;
      mark.classList.toggle('lit', id === this.#lit);
      mark.classList.toggle('chosen', isPicked);
      if (isPicked) mark.setAttribute('aria-current', 'true');
      else mark.removeAttribute('aria-current');
    }
  }
}
