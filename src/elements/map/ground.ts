import {
  layerGroup,
  polygon,
  polyline,
  svg,
  type LayerGroup,
  type LatLngTuple,
  type Map as LeafletMap,
} from './leaflet.js';
import type {Contours, Line} from '../../domain/contours.js';

const GROUND = 'ground';

const latLngs = (lines: readonly Line[]): LatLngTuple[][] =>
  lines.map((line) => line.map(([longitude, latitude]) => [latitude, longitude]));

/** The lines of rings, but for those that only follow the frame at which the départements around were cut. */
export function withoutFrame(rings: readonly Line[]): Line[] {
  const points = rings.flat();
  const frame = [0, 1].map((axis) => {
    const values = points.map((point) => point[axis] ?? 0);
    return [Math.min(...values), Math.max(...values)];
  });
  const follows = (a: Line[number], b: Line[number]): boolean =>
    [0, 1].some((axis) => a[axis] === b[axis] && Boolean(frame[axis]?.includes(a[axis] ?? NaN)));
  return rings.flatMap((ring) => {
    const starts = ring.flatMap((point, index) => {
      const before = ring[index - 1];
      return !before || follows(before, point) ? [index] : [];
    });
    const lines = starts.map((start, index) => ring.slice(start, starts[index + 1]));
    return lines.filter(({length}) => length > 1);
  });
}

/** A map of lines and areas, in the colours of the element's own style sheet: nothing of it comes from elsewhere. */
export function ground({outline, borders, around}: Contours, map: LeafletMap): LayerGroup {
  // Under detailed images, where there are some, which may then fail.
  const pane = map.getPane(GROUND) ?? map.createPane(GROUND);
  pane.setAttribute('aria-hidden', 'true');
  const renderer = svg({pane: GROUND, padding: 0.4});
  const drawn = (className: string) => ({renderer, pane: GROUND, interactive: false, className});
  const area = (rings: readonly Line[], className: string) =>
    polygon(latLngs(rings), {...drawn(className), fillRule: 'evenodd'});
  return layerGroup([
    ...around.map(({rings}) => area(rings, 'around')),
    polyline(latLngs(withoutFrame(around.flatMap(({rings}) => rings))), drawn('borders')),
    ...(outline.length > 0 ? [area(outline, 'land')] : []),
    polyline(latLngs(borders), drawn('borders')),
    polyline(latLngs(outline), drawn('limit')),
  ]);
}
