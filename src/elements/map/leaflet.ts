/* Leaflet as modules, which its package does not give under its own name: what is not used can then be left out. */
export {
  DomUtil,
  GridLayer,
  latLngBounds,
  Layer,
  layerGroup,
  Map,
  polygon,
  polyline,
  svg,
  TileLayer,
  Util,
} from 'leaflet/dist/leaflet-src.esm.js';
export type {
  FitBoundsOptions,
  LatLngBounds,
  LatLngTuple,
  LayerGroup,
  LeafletEventHandlerFn,
  Point,
  TileLayerOptions,
  ZoomAnimEvent,
} from 'leaflet';
