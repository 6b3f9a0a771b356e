import type {Position} from '../../domain/geography.js';

/** West, south, east, north, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export const isWithin = ({latitude, longitude}: Position, [west, south, east, north]: Box): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;
