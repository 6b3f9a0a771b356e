import {clipPolygon} from 'lineclip';
import type {Line} from '../domain/contours.js';
import type {Box} from '../domain/box.js';
import {isLarge, snappedRing} from './contours-coverage.js';

/** What is shown on each side, as a part of the département's larger side: a map is seldom of its shape. */
const MARGIN = 0.35;

/** Rectangle around some lines, of which there is at least one. */
export function boxOf(lines: readonly Line[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of lines.flat()) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

/** The same rectangle with some land around. */
export function frameAround([west, south, east, north]: Box): Box {
  const shrunk = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const margin = MARGIN * Math.max((east - west) * shrunk, north - south);
  return [west - margin / shrunk, south - margin, east + margin / shrunk, north + margin];
}

/** Whether two rectangles have something in common. */
export const meets = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Cuts rings at a frame. What is left may follow it. */
export function clipRings(rings: readonly Line[], frame: Box): Line[] {
  return rings.flatMap((ring) => {
    const clipped = snappedRing(clipPolygon(ring, frame));
    return clipped && isLarge(clipped) ? [clipped] : [];
  });
}
