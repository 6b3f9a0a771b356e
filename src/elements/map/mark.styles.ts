import {css} from 'lit';

/** Looks of what stands on the map: places by their kind, groups by their number, the point that is measured from. */
export const markStyles = css`
  /* The places */
  .map .mark {
    display: grid;
    place-items: center;
    width: 2.75em;
    height: 2.75em;
    margin: -1.375em 0 0 -1.375em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    contain: layout size style;
    background: none;
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }
  .map .mark:focus-visible {
    outline-offset: -0.25em;
    border-radius: 50%;
    z-index: 2;
  }
  .map .echo {
    pointer-events: none;
  }
  .map .shape {
    --_kind: var(--_other);
    flex: none;
    width: 1em;
    height: 1em;
    border: 0.15em solid var(--_paper);
    background: var(--_kind);
    box-shadow: 0 0 0 0.09375em var(--_kind);
  }
  .map .shape.france-services {
    --_kind: var(--_services);
    border-radius: 0.2em;
  }
  .map .shape.conseiller-numerique {
    --_kind: var(--_conseiller);
    border-radius: 50%;
  }
  .map .shape.other {
    width: 0.9em;
    height: 0.9em;
    border-radius: 0.1em;
    transform: rotate(45deg);
  }
  .map .shape.approximate:not(.france-services, .other) {
    border-radius: 50%;
  }
  .map .shape.any {
    --_kind: var(--_ink);
  }
  .map .shape.approximate {
    border: 0.2em solid var(--_kind);
    background: var(--_paper);
    box-shadow: 0 0 0 0.0625em var(--_paper);
  }
  .map .mark:hover .shape,
  .map .mark.lit .shape {
    scale: 1.4;
  }
  .map .mark.chosen .shape {
    scale: 1.4;
    box-shadow:
      0 0 0 0.09375em var(--_kind),
      0 0 0 0.3em var(--_paper),
      0 0 0 0.45em var(--_ink);
  }
  .map .count {
    display: grid;
    place-items: center;
    min-width: 2.125em;
    height: 2.125em;
    padding: 0 0.25em;
    border: 0.125em solid var(--_ink);
    border-radius: 1.1em;
    background: var(--_paper);
    color: var(--_ink);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    white-space: nowrap;
  }
  .map .count.large {
    min-width: 2.5em;
    height: 2.5em;
    border-radius: 1.3em;
    border-width: 0.1875em;
  }
  .map .mark.group:hover .count {
    background: var(--_ink);
    color: var(--_paper);
  }
  .map .here {
    width: 1.25em;
    height: 1.25em;
    margin: -0.625em 0 0 -0.625em;
    border: 0.25em solid var(--_paper);
    border-radius: 50%;
    background: var(--_focus);
    box-shadow:
      0 0 0 0.125em var(--_focus),
      0 0 0 0.75em color-mix(in srgb, var(--_focus) 20%, transparent);
  }

  @media (forced-colors: active) {
    .map .shape,
    .map .count,
    .map .here {
      border-color: CanvasText;
    }
    .map .shape:not(.approximate) {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .map .mark.chosen .shape,
    .map .mark.lit .shape,
    .map .here {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
