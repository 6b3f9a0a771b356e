import type {Line} from '../domain/contours.js';
import {codeOf} from './contours-code.js';

/** A commune or a département, as a file of contours draws it. */
export interface Area {
  /** INSEE code: five characters for a commune, two or three for a département. */
  readonly code: string;
  /** Each with its outer ring and its holes. */
  readonly polygons: readonly (readonly Line[])[];
}

/** Why a feature cannot be drawn. */
export class UnreadableArea extends Error {
  override readonly name = 'UnreadableArea';
  readonly why: 'not-degrees' | 'malformed';

  constructor(why: UnreadableArea['why'], code: string) {
    super(code);
    this.why = why;
  }
}

/** Coordinates of a GeoJSON geometry as those of several polygons. */
function polygonsIn(geometry: unknown): unknown {
  const {type, coordinates} = (geometry ?? {}) as Record<string, unknown>;
  if (type === 'Polygon') return [coordinates];
  return type === 'MultiPolygon' ? coordinates : undefined;
}

/** Reads a GeoJSON feature; nothing when it is no polygon, or carries no code. @throws {UnreadableArea} */
export function areaFrom(value: unknown): Area | undefined {
  const {properties, geometry, id} = (value ?? {}) as Record<string, unknown>;
  const written = polygonsIn(geometry);
  const code = codeOf(properties, id);
  if (written === undefined || code === undefined) return undefined;
  const list = (items: unknown): readonly unknown[] => {
    if (Array.isArray(items)) return items as unknown[];
    throw new UnreadableArea('malformed', code);
  };
  const pointFrom = (point: unknown): Line[number] => {
    const [longitude, latitude] = list(point);
    if (typeof longitude !== 'number' || typeof latitude !== 'number')
      throw new UnreadableArea('malformed', code);
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
      throw new UnreadableArea('not-degrees', code);
    return [longitude, latitude];
  };
  const polygons = list(written).map((rings) => list(rings).map((ring) => list(ring).map(pointFrom)));
  return {code, polygons};
}

/** Puts together the areas of the same code: parts that a file gives one by one. */
export function joined(areas: readonly Area[]): Map<string, Area> {
  const byCode = new Map<string, Area>();
  for (const {code, polygons} of areas) {
    byCode.set(code, {code, polygons: [...(byCode.get(code)?.polygons ?? []), ...polygons]});
  }
  return byCode;
}
