import {css} from 'lit';

/**
 * What Leaflet's panes, images and animations need to stand where they belong, and nothing of its looks: no picture of
 * markers or buttons, no address in `data:`.
 */
export const leafletStyles = css`
  .leaflet-container {
    position: relative;
    overflow: hidden;
    outline-offset: -0.25em;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
    /* One finger is the page's own; two are the map's */
    touch-action: pan-x pan-y;
  }
  .leaflet-pane,
  .leaflet-pane > *,
  .leaflet-pane > svg,
  .leaflet-tile-container,
  .leaflet-tile {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-pane > svg,
  .leaflet-pane > svg path {
    pointer-events: none;
  }
  .leaflet-pane > svg,
  .leaflet-tile {
    width: auto;
    height: auto;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
  }
  .leaflet-container svg {
    fill: none;
    overflow: visible;
  }
  .leaflet-ground-pane {
    z-index: 150;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-names-pane {
    z-index: 450;
    pointer-events: none;
  }
  .leaflet-shadow-pane {
    z-index: 500;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-tooltip-pane {
    z-index: 650;
  }
  .leaflet-tile {
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .mark.leaflet-zoom-animated,
  .here.leaflet-zoom-animated {
    transform-origin: 50% 50%;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    will-change: transform;
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-tile,
  .leaflet-pan-anim .leaflet-tile {
    transition: none;
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .leaflet-drag-target,
  .leaflet-dragging .leaflet-container {
    cursor: grabbing;
  }
`;
