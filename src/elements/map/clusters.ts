import Supercluster from 'supercluster';
import type {Position} from '../../domain/geography.js';
import type {Box} from '../../domain/box.js';
import type {MapPlace} from './map-view.js';

/** Farther one would see the world; nearer, nothing more. */
export const MIN_ZOOM = 4;
export const MAX_ZOOM = 17;
/** Pixels: two marks that are nearer become one, so that a finger hits what it aims at. */
const RADIUS = 60;

/** One mark of the map: a place, or several that stand too near each other. */
export interface Mark {
  /** The same from one view to the next, as long as it stands for the same. */
  readonly key: string;
  readonly position: Position;
  /** Of the first of its places in the list. */
  readonly rank: number;
  readonly places: number;
  /** The place, where it is alone. */
  readonly place?: MapPlace;
  /** The group that it stands for, elsewhere. */
  readonly group?: number;
}

interface First {
  rank: number;
}

/** Places grouped for every zoom, once: what is seen of them is then found at once, were they twenty thousand. */
export class Clusters {
  readonly #index: Supercluster<MapPlace, First>;

  /** @param scale size of the page's text, of the usual one: marks are as large as it is */
  constructor(places: readonly MapPlace[], scale = 1) {
    this.#index = new Supercluster<MapPlace, First>({
      // In pixels of Leaflet, whose tiles are half as large as this library's
      radius: RADIUS * scale,
      extent: 256,
      maxZoom: MAX_ZOOM,
      map: ({rank}) => ({rank}),
      reduce: (all, one) => {
        all.rank = Math.min(all.rank, one.rank);
      },
    });
    this.#index.load(
      places.map((place) => ({
        type: 'Feature',
        geometry: {type: 'Point', coordinates: [place.position.longitude, place.position.latitude]},
        properties: place,
      })),
    );
  }

  /** The marks of a part of the map, in the order of the list. */
  within([west, south, east, north]: Box, zoom: number): Mark[] {
    return this.#index
      .getClusters([west, south, east, north], Math.floor(zoom))
      .map(({geometry, properties}): Mark => {
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        if (!('cluster_id' in properties)) {
          const {id, position, rank} = properties;
          return {key: id, position, rank, places: 1, place: properties};
        }
        const {cluster_id: group, point_count: places, rank} = properties;
        return {key: `${places}/${group}`, position: {longitude, latitude}, rank, places, group};
      })
      .sort((a, b) => a.rank - b.rank);
  }

  /** The zoom at which a group falls apart; `undefined` where its places stand at one point. */
  opensAt({group = 0}: Mark): number | undefined {
    const zoom = this.#index.getClusterExpansionZoom(group);
    return zoom > MAX_ZOOM ? undefined : zoom;
  }

  /** The places that a mark stands for, in the order of the list. */
  placesOf({place, group = 0}: Mark): MapPlace[] {
    if (place) return [place];
    const leaves = this.#index.getLeaves(group, Infinity).map(({properties}) => properties);
    return leaves.sort((a, b) => a.rank - b.rank);
  }
}
