import type {Position} from '../../domain/geography.js';
import type {Box} from '../../domain/box.js';
import {latLngBounds, type FitBoundsOptions, type LatLngBounds, type Map as LeafletMap} from './leaflet.js';
import type {MapContents} from './map-contents.js';

/** Where to look while nothing is known. */
export const FRANCE = latLngBounds([41, -5.5], [51.5, 10]);

/**
 * How to look: with room around, in pixels, since marks are as wide and the buttons lie on one side; not so near that one
 * sees no neighbour, and does not know where one is.
 */
export const LOOK = {
  paddingTopLeft: [24, 28],
  paddingBottomRight: [64, 28],
  maxZoom: 13,
  animate: false,
} satisfies FitBoundsOptions;

export const outlineOf = ({contours}: MapContents): Position[] =>
  contours?.outline.flat().map(([longitude, latitude]) => ({latitude, longitude})) ?? [];

/** What holds the first of these that are known. */
export function boundsOf(choices: readonly (readonly Position[])[]): LatLngBounds {
  const known = choices.find(({length}) => length > 0);
  return known ? latLngBounds(known.map(({latitude, longitude}) => [latitude, longitude])) : FRANCE;
}

/** What is seen. */
export function boxOf(map: LeafletMap): Box {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Pixels of the text for which the map's own measures are made. */
const USUAL_TEXT = 17;

/** Size of a page's text, of the usual one. */
export const textScale = (element: Element): number =>
  parseFloat(getComputedStyle(element).fontSize) / USUAL_TEXT || 1;

/** Whether the map has room of its own, which it has not while it is hidden. */
export function hasSize(map: LeafletMap): boolean {
  const {clientWidth, clientHeight} = map.getContainer();
  return clientWidth > 0 && clientHeight > 0;
}
