import {merge, mesh} from 'topojson-client';
import {topology} from 'topojson-server';
import {presimplify, simplify, sphericalRingArea, sphericalTriangleArea} from 'topojson-simplify';
import type {Line} from '../domain/contours.js';
import {EARTH_RADIUS_KM} from '../domain/geography.js';
import {DEGREE} from '../sources/columns.js';
import type {Area} from './contours-area.js';

type Topology = Parameters<typeof merge>[0];
/** The same, as another package describes it. */
type Lightened = Parameters<typeof presimplify>[0];
type Coverable = Exclude<Parameters<typeof merge>[1], readonly unknown[]>;

const steradians = (km2: number): number => km2 / EARTH_RADIUS_KM ** 2;
/** A point stays when the triangle that it makes with its neighbours is larger: a bend of 100 m over a kilometre. */
const SMALLEST_BEND = steradians(0.05);
/** Parts and holes stay from a hectare on. */
const SMALLEST_RING = steradians(0.01);

/** On the steps that positions are written in. Neighbours that differ by less meet again. */
const onGrid = (degrees: number): number => Math.round(degrees * DEGREE) / DEGREE;

/** A line on the grid of the file, without points that come twice in a row. */
export function snapped(line: Line): [number, number][] {
  const points: [number, number][] = [];
  for (const [longitude, latitude] of line) {
    const [x, y] = [onGrid(longitude), onGrid(latitude)];
    const last = points.at(-1);
    if (last?.[0] !== x || last[1] !== y) points.push([x, y]);
  }
  return points;
}

/** A ring on the grid, closed; nothing where less than a triangle is left of it. */
export function snappedRing(line: Line): [number, number][] | undefined {
  const [first] = line;
  const ring = first ? snapped([...line, first]) : [];
  return ring.length >= 4 ? ring : undefined;
}

/** Whether a ring holds as much as the smallest triangle that is kept. */
export function isLarge(ring: [number, number][]): boolean {
  const area = sphericalRingArea(ring, false);
  return Math.min(area, 4 * Math.PI - area) >= SMALLEST_RING;
}

function featureOf({code, polygons}: Area) {
  const coordinates = polygons
    .map((rings) => rings.flatMap((ring) => [snappedRing(ring) ?? []]))
    .filter(([outer]) => outer && outer.length > 0)
    .map((rings) => rings.filter((ring) => ring.length > 0));
  return {
    type: 'Feature' as const,
    properties: {code},
    geometry: {type: 'MultiPolygon' as const, coordinates},
  };
}

/** An island or an enclave is a line of its own: it keeps its four best points, were all of its bends small. */
function withIslands(weighted: Lightened): Lightened {
  for (const arc of weighted.arcs) {
    const [first, last] = [arc[0], arc.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) continue;
    const weights = arc.map(([, , weight = 0]) => weight).sort((a, b) => b - a);
    // The two ends weigh more than anything, and are one point.
    const least = weights[4] ?? 0;
    for (const point of arc) if ((point[2] ?? 0) >= least) point[2] = Infinity;
  }
  return weighted;
}

const NAME = 'areas';

/** Areas beside each other, made lighter together so that what touched still does. */
export class Coverage {
  readonly #topology: Topology;
  readonly #areas: Coverable;

  /** @param areas each code once */
  constructor(areas: readonly Area[]) {
    const features = [...areas].sort((a, b) => (a.code < b.code ? -1 : 1)).map(featureOf);
    const whole = topology({[NAME]: {type: 'FeatureCollection', features} as never}) as Lightened;
    this.#topology = simplify(withIslands(presimplify(whole, sphericalTriangleArea)), SMALLEST_BEND);
    this.#areas = this.#topology.objects[NAME] as Coverable;
  }

  /** Rings around all of them together. */
  outline(): Line[] {
    return this.#ringsOf(this.#areas);
  }

  /** Rings around one of them, its own parts dissolved. */
  ringsOf(code: string): Line[] {
    const geometries = this.#areas.geometries.filter(
      ({properties}) => (properties as {code?: string} | undefined)?.code === code,
    );
    return this.#ringsOf({type: 'GeometryCollection', geometries});
  }

  /** Lines between two of them, each once. */
  borders(): Line[] {
    const lines = mesh(this.#topology, this.#areas, (a, b) => a !== b).coordinates;
    return lines.map((line) => snapped(line as [number, number][])).filter(({length}) => length > 1);
  }

  #ringsOf(areas: Coverable): Line[] {
    const rings = merge(this.#topology, areas.geometries as never).coordinates.flat();
    return rings.flatMap((ring) => {
      const closed = snappedRing(ring as [number, number][]);
      return closed && isLarge(closed) ? [closed] : [];
    });
  }
}
