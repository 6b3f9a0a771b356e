import {warnOnce} from '../../controllers/warn-once.js';
import type {MapElement} from './map-host.js';
import type {PlacesMap} from './places-map.js';
import {tileSource, type TileSource} from './tile-source.js';

/** What is told of the detailed images: whose they are, and whether they are shown. */
export interface TileView {
  readonly state: 'hidden' | 'shown' | 'failed';
  readonly host: string;
  readonly attribution: string;
}

/** Detailed images that a page allows, and that a visitor asks for. */
export class TileSwitch {
  readonly #element: MapElement;
  readonly #map: () => PlacesMap | undefined;
  #state: TileView['state'] = 'hidden';
  #shown: string | undefined;

  constructor(element: MapElement, map: () => PlacesMap | undefined) {
    this.#element = element;
    this.#map = map;
  }

  /** `undefined` where the page allows none. */
  get view(): TileView | undefined {
    const source = this.#source;
    return source && {state: this.#state, host: source.host, attribution: source.attribution};
  }

  /** Brings a map, new or not, up to date with what was asked; other images than those that were agreed to are asked for again. */
  follow(): void {
    const source = this.#source;
    if (this.#state === 'shown' && source?.template !== this.#shown) {
      this.#state = 'hidden';
      this.#map()?.useTiles(undefined);
    }
  }

  /** A new map starts with what was asked of the one before. */
  start(): void {
    if (this.#state === 'shown') this.#map()?.useTiles(this.#source, this.#failed);
  }

  readonly toggle = (): void => {
    const source = this.#source;
    const isShown = this.#state === 'shown';
    this.#state = isShown ? 'hidden' : 'shown';
    this.#shown = isShown ? undefined : source?.template;
    this.#map()?.useTiles(isShown ? undefined : source, this.#failed);
    this.#element.requestUpdate();
  };

  readonly #failed = (): void => {
    this.#state = 'failed';
    this.#map()?.useTiles(undefined);
    this.#element.requestUpdate();
  };

  get #source(): TileSource | undefined {
    const {tiles, tilesAttribution, ownerDocument} = this.#element;
    const source = tileSource(tiles, tilesAttribution, ownerDocument.baseURI);
    if (tiles && !source) {
      warnOnce(
        this.#element,
        `tiles="${tiles}" is neither ign nor an address with {z}, {x} and {y}; the drawn map is shown`,
      );
    }
    return source;
  }
}
