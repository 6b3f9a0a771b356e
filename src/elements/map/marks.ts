import type {Position} from '../../domain/geography.js';
import type {MapMessages} from '../../i18n/fr-map.js';
import {isWithin, type Box} from '../../domain/box.js';
import {Clusters} from './clusters.js';
import type {Map as LeafletMap} from './leaflet.js';
import type {MapPlace} from './map-view.js';
import {echoElement, markElement, type MarkEvents} from './mark-element.js';
import {boxOf, textScale} from './look.js';
import {Pins} from './pins.js';

/** Half of what a mark takes, in pixels. */
const HALF_MARK = 22;

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
  #picked: readonly string[] = [];
  /** Grows with each list, so that no mark keeps what an earlier one said. */
  #list = 0;
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
    this.#list++;
    this.#places = places;
    this.#clusters = new Clusters(places, textScale(this.#map.getContainer()));
  }

  /** Where the marks in view stand. */
  get positions(): readonly Position[] {
    return this.#positions;
  }

  /** The marks of what is seen; whoever had the focus on one that goes has it on the nearest that is there. */
  draw(box: Box): void {
    const [west, south, east, north] = box;
    const [wide, high] = [(east - west) / 8, (north - south) / 8];
    const marks = this.#clusters.within(
      [west - wide, south - high, east + wide, north + high],
      this.#map.getZoom(),
    );
    const focused = this.#focused;
    const spot = focused?.getBoundingClientRect();
    this.#positions = marks.map(({position}) => position);
    const pins = marks.map((mark) => ({
      key: this.#keyOf(mark.key),
      position: mark.position,
      make: () => markElement(mark, this.#words, this.#events),
    }));
    this.#pins.show(pins, (isAll) => {
      // The focus never goes where nobody sees it.
      for (const {key, position} of pins) {
        const mark = this.#pins.elementOf(key);
        if (isWithin(position, box)) mark?.removeAttribute('tabindex');
        else mark?.setAttribute('tabindex', '-1');
      }
      this.#dress();
      if (isAll && spot && (!focused?.isConnected || focused.tabIndex < 0)) this.#focusNear(spot);
    });
  }

  /** Says which places were picked, the first one first. */
  pick(ids: readonly string[]): void {
    this.#picked = ids;
    this.#dress();
  }

  /** Shows which place is pointed at elsewhere, also where it stands within a group; `undefined` for none. */
  light(id: string | undefined): void {
    if (id === this.#lit) return;
    this.#lit = id;
    const place = this.#places.find((one) => one.id === id);
    const isGrouped = place && !this.#pins.elementOf(this.#keyOf(place.id));
    const echo = isGrouped && {key: place.id, position: place.position, make: () => echoElement(place)};
    this.#echo.show(echo ? [echo] : []);
    this.#dress();
  }

  /** Gives the focus to the mark of a place, or of the group that it is in; tells whether one is seen. */
  focus(id: string): boolean {
    const own = this.#pins.elementOf(this.#keyOf(id));
    const place = this.#places.find((one) => one.id === id);
    if (own && own.tabIndex >= 0) own.focus({preventScroll: true});
    else if (place && isWithin(place.position, boxOf(this.#map))) {
      const {latitude, longitude} = place.position;
      const {x, y} = this.#map.latLngToContainerPoint([latitude, longitude]);
      const {left, top} = this.#map.getContainer().getBoundingClientRect();
      this.#focusNear({x: x + left - HALF_MARK, y: y + top - HALF_MARK});
    } else return false;
    return true;
  }

  #keyOf(key: string): string {
    return `${this.#list} ${key}`;
  }

  get #all(): HTMLElement[] {
    return [...this.#map.getContainer().querySelectorAll<HTMLElement>('button.mark')];
  }

  get #focused(): HTMLElement | undefined {
    const {activeElement} = this.#map.getContainer().getRootNode() as Document | ShadowRoot;
    return this.#all.find((mark) => mark === activeElement);
  }

  #focusNear({x, y}: Pick<DOMRect, 'x' | 'y'>): void {
    const far = (mark: HTMLElement): number => {
      const spot = mark.getBoundingClientRect();
      return Math.hypot(spot.x - x, spot.y - y);
    };
    const seen = this.#all.filter(({tabIndex}) => tabIndex >= 0);
    const [nearest] = seen.sort((a, b) => far(a) - far(b));
    (nearest ?? this.#map.getContainer()).focus({preventScroll: true});
  }

  #dress(): void {
    for (const mark of this.#all) {
      const {mark: id = ''} = mark.dataset;
      const isPicked = this.#picked.includes(id);
      mark.classList.toggle('lit', id === this.#lit);
      mark.classList.toggle('chosen', isPicked);
      if (isPicked) mark.setAttribute('aria-current', 'true');
      else mark.removeAttribute('aria-current');
    }
  }
}
