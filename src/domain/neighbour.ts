import {distanceKm, type Position} from './geography.js';

/** A neighbouring département, and where it comes near. */
export interface Neighbour {
  readonly code: string;
  readonly name: string;
  /** Squares of a tenth of a degree that hold one of its communes, by their number, see `cellOf`. */
  readonly cells: readonly Cell[];
}

/** Tenths of degrees, rounded: `[443, 36]` is the square around 44.3° N, 3.6° E. */
export type Cell = readonly [latitude: number, longitude: number];

const PER_DEGREE = 10;
/** Half the diagonal of a square, at most: five minutes of latitude and of longitude. */
const HALF_A_CELL_KM = 8;

/** The square in which a position is. */
export const cellOf = ({latitude, longitude}: Position): Cell => [
  Math.round(latitude * PER_DEGREE),
  Math.round(longitude * PER_DEGREE),
];

const middleOf = ([latitude, longitude]: Cell): Position => ({
  latitude: latitude / PER_DEGREE,
  longitude: longitude / PER_DEGREE,
});

/** Neighbours that have a commune within some kilometres of a position, or a little farther; never one that has none near. */
export function neighboursNear(
  neighbours: readonly Neighbour[],
  position: Position,
  km: number,
): readonly Neighbour[] {
  return neighbours.filter(({cells}) =>
    cells.some((cell) => distanceKm(position, middleOf(cell)) <= km + HALF_A_CELL_KM),
  );
}
