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
    ...(outline.length > 0 ? [area(outline, 'land')] : []),
    polyline(latLngs(borders), drawn('borders')),
    polyline(latLngs(outline), drawn('limit')),
  ]);
}
