import {css} from 'lit';

/** Looks of the drawn ground: land, limits, names. */
export const groundStyles = css`
  /* The ground */
  .map .land {
    stroke: none;
    fill: var(--_land);
    fill-opacity: 1;
  }
  .map .around {
    stroke: none;
    fill: var(--_around);
    fill-opacity: 1;
  }
  .map .borders {
    stroke: var(--_line);
    stroke-width: 1;
    fill: none;
  }
  .map .limit {
    stroke: var(--_edge);
    stroke-width: 2;
    fill: none;
  }
  /* Detailed images have names of their own */
  .detailed .leaflet-names-pane {
    display: none;
  }
  /* On its point, from its middle, whatever its length */
  .map .name {
    display: grid;
    justify-content: center;
    align-content: center;
    width: 0;
    height: 0;
    color: var(--_soft);
    font-size: 0.8125em;
    line-height: 1;
    white-space: nowrap;
    text-shadow:
      0 0 0.2em var(--_land),
      0 0 0.2em var(--_land),
      0 0 0.4em var(--_land);
  }
  .map .name.small-town {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .map .name.town {
    color: var(--_ink);
    font-size: 1.0625em;
    font-weight: 700;
  }
  .map .name.around {
    font-size: 0.875em;
    letter-spacing: 0.08em;
    text-shadow: none;
  }

  @media (forced-colors: active) {
    .map .land,
    .map .around {
      fill: Canvas;
    }
    .map .borders,
    .map .around {
      stroke: GrayText;
    }
    .map .limit {
      stroke: CanvasText;
    }
  }
`;
