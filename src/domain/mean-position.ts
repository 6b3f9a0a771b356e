import type {Position} from './geography.js';

/** Gives the middle of several points; `undefined` when there is none. Meant for points of one département. */
export function meanPosition(positions: readonly Position[]): Position | undefined {
  if (positions.length === 0) return undefined;
  const mean = (of: (position: Position) => number): number =>
    positions.reduce((sum, position) => sum + of(position), 0) / positions.length;
  return {latitude: mean(({latitude}) => latitude), longitude: mean(({longitude}) => longitude)};
}
