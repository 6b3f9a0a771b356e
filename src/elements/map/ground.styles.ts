import {css} from 'lit';

/** Looks of the drawn ground: land, limits, names. */
export const groundStyles = css`
  /* The ground */
  .land {
    stroke: none;
    fill: var(--_land);
    fill-opacity: 1;
  }
  .around {
    stroke: var(--_line);
    stroke-width: 1;
    fill: var(--_around);
    fill-opacity: 1;
  }
  .borders {
    stroke: var(--_line);
    stroke-width: 1;
    fill: none;
  }
  .limit {
    stroke: var(--_edge);
    stroke-width: 2;
    fill: none;
  }
  .detailed :is(.leaflet-ground-pane, .leaflet-names-pane) {
    display: none;
  }
  .name {
    padding-top: 0.9em;
    color: var(--_soft);
    font-size: 0.8125em;
    line-height: 1.1;
    text-align: center;
    white-space: nowrap;
    paint-order: stroke;
    transform-origin: 0 0;
    text-shadow:
      0 0 0.15em var(--_land),
      0 0 0.15em var(--_land),
      0 0 0.3em var(--_land);
  }
  .name.small-town {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .name.town {
    color: var(--_ink);
    font-size: 1.0625em;
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .land,
    .around {
      fill: Canvas;
    }
    .borders,
    .around {
      stroke: GrayText;
    }
    .limit {
      stroke: CanvasText;
    }
  }
`;
