import {MAX_ZOOM, MIN_ZOOM} from './clusters.js';
import {Map as LeafletMap} from './leaflet.js';
import {isStill} from './motion.js';

/**
 * Gives a map in an element, with no button or credit of Leaflet's own: the element around has those. The wheel is the page's.
 * Where the visitor asks for little motion, nothing glides, arrow keys included, of which Leaflet does not ask.
 */
export function leafletIn(container: HTMLElement): LeafletMap {
  const isAnimated = !isStill();
  const map = new LeafletMap(container, {
    ...{minZoom: MIN_ZOOM, maxZoom: MAX_ZOOM, zoomSnap: 0.5, zoomDelta: 1},
    ...{zoomControl: false, attributionControl: false, scrollWheelZoom: false, boxZoom: false},
    ...{zoomAnimation: isAnimated, markerZoomAnimation: isAnimated, inertia: isAnimated},
    ...{fadeAnimation: false, bounceAtZoomLimits: false, trackResize: false},
  });
  if (!isAnimated) {
    const panBy = map.panBy.bind(map);
    map.panBy = (offset, options) => panBy(offset, {...options, animate: false});
  }
  return map;
}
