import type {Position} from './geography.js';

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Whether a position is in a box, or at most `margin` degrees beside it. */
export const isWithin = (
  {latitude, longitude}: Position,
  [west, south, east, north]: Box,
  margin = 0,
): boolean =>
  longitude >= west - margin &&
  longitude <= east + margin &&
  latitude >= south - margin &&
  latitude <= north + margin;
