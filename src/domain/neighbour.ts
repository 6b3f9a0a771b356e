import {distanceKm, type Position} from './geography.js';

/** A neighbouring département, and where it comes near. */
export interface Neighbour {
  readonly code: string;
  readonly name: string;
  /** Squares of a tenth of a degree that hold one of its communes, each as `cellOf` names it. */
  readonly cells: readonly string[];
}

const PER_DEGREE = 10;
/** Half the diagonal of a square, at most: five minutes of latitude and of longitude. */
const HALF_A_CELL_KM = 8;

/** Names the square in which a position is: `443,36` is the one around 44.3° N, 3.6° E. */
export const cellOf = ({latitude, longitude}: Position): string =>
  [latitude, longitude].map((degrees) => Math.round(degrees * PER_DEGREE)).join();

/** Middle of a square; its numbers are not numbers when it was misspelled, and then it is near nothing. */
function middleOf(cell: string): Position {
  const [latitude = NaN, longitude = NaN] = cell.split(',').map((tenths) => Number(tenths) / PER_DEGREE);
  return {latitude, longitude};
}

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
