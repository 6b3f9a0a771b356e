import {remembered} from '../../controllers/remembered.js';
import type {Contours} from '../../domain/contours.js';
import type {MapHost} from './map-host.js';
import {hereOf, KINDS, kindOf, mapPlaces, type Here, type MapPlace, type PlaceKind} from './map-view.js';

/** The kinds of places that are on a map, and whether some stand about where they are. */
export interface Legend {
  readonly kinds: readonly PlaceKind[];
  readonly hasApproximate: boolean;
}

/** What is on a map: its places, the point that is measured from, the ground; each made again only where it changes. */
export class MapShown {
  readonly #host: MapHost;
  readonly #places = remembered<readonly MapPlace[]>();
  readonly #legend = remembered<Legend>();
  readonly #here = remembered<Here | undefined>();
  #ground: {readonly of: readonly unknown[]; contours?: Contours | undefined} | undefined;

  constructor(host: MapHost) {
    this.#host = host;
  }

  get places(): readonly MapPlace[] {
    const {found, words} = this.#host;
    return this.#places([found, words], () => mapPlaces(found, words));
  }

  /** What there is to explain of the marks. */
  get legend(): Legend {
    const {found} = this.#host;
    return this.#legend([found], () => {
      const kinds = new Set(found.map(({place}) => kindOf(place)));
      return {
        kinds: KINDS.filter((kind) => kinds.has(kind)),
        hasApproximate: found.some(({place}) => place.position?.approximate),
      };
    });
  }

  /** The middle of a zone is nobody's place. */
  get here(): Here | undefined {
    const {origin, words, zone} = this.#host;
    return this.#here([zone ? undefined : origin, words], () => hereOf(zone ? undefined : origin, words));
  }

  /** What the ground is drawn from, once it has come; asked for where it was not yet. */
  get contours(): Contours | undefined {
    const {territory, source} = this.#host;
    const of = [territory, source];
    if (!this.#ground?.of.every((one, index) => one === of[index])) {
      this.#ground = {of};
      if (territory !== undefined) void this.#draw(this.#ground, territory);
    }
    return this.#ground.contours;
  }

  /** Asks for the ground again with the next map, where it had none. */
  forget(): void {
    if (!this.#ground?.contours?.outline.length) this.#ground = undefined;
  }

  async #draw(ground: {contours?: Contours | undefined}, territory: string): Promise<void> {
    ground.contours = await this.#host.contours(territory);
    this.#host.element.requestUpdate();
  }
}
