import {css} from 'lit';
import {groundStyles} from './ground.styles.js';
import {leafletStyles} from './leaflet.styles.js';
import {markStyles} from './mark.styles.js';

/** Looks of the map. Each kind of place has a shape, and a colour that is told apart from the ground at 3:1. */
export const mapStyles = css`
  ${leafletStyles}
  ${groundStyles}
  ${markStyles}
  .map {
    --_around: #edf1ef;
    --_land: #fff;
    --_services: #4b3a8f;
    --_conseiller: #0f6350;
    --_other: #8a4b12;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  @supports (color: light-dark(#000, #fff)) {
    .map {
      --_around: light-dark(#edf1ef, #141a18);
      --_land: light-dark(#fff, #232b28);
      --_services: light-dark(#4b3a8f, #bcaef5);
      --_conseiller: light-dark(#0f6350, #7fd0b8);
      --_other: light-dark(#8a4b12, #f0b27a);
    }
  }
  .map-frame {
    position: relative;
    isolation: isolate;
    overflow: hidden;
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
  }
  .map-canvas {
    contain: strict;
    height: min(clamp(18em, 75cqi, 32em), 85vh);
    letter-spacing: normal;
    word-spacing: normal;
    background: var(--_around);
  }
  .map-canvas:focus-visible {
    outline-offset: -0.25em;
  }
  .map-skip:not(:focus-visible) {
    position: absolute;
    width: 1px;
    min-height: 0;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .map-skip {
    justify-self: start;
  }
  .map-zoom {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    z-index: 1;
    display: grid;
    gap: 0.375em;
  }
  .map-zoom .button {
    width: 2.75em;
    padding: 0;
    box-shadow: 0 0.1em 0.4em rgb(0 0 0 / 0.2);
  }
  .map-zoom span {
    font-size: 1.5em;
    line-height: 1;
  }
  .map-peek,
  .map-fingers {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-start: 0.5em;
    z-index: 1;
    max-width: calc(100% - 1em);
    padding: 0.25em 0.75em;
    border: 0.0625em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    pointer-events: none;
  }
  .map-peek:empty,
  .map-frame:not(.finger-alone) .map-fingers {
    display: none;
  }
  /* Sentences to come take no room */
  .map > :empty {
    position: absolute;
  }
  /* On a telephone, the words on a line of their own */
  @container draille (max-width: 30em) {
    #map-move {
      flex-basis: 100%;
    }
  }
  .map-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .map .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.25em;
  }
  .map .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .map-tiles {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .map-tiles > :empty {
    display: none;
  }
  .map .picked {
    display: grid;
    gap: 1em;
    padding: 1em 1.125em;
    border: 0.125em solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .map .picked-place {
    display: grid;
    gap: 0.5em;
  }
  .map .picked-place + .picked-place {
    padding-top: 1em;
    border-top: 0.0625em solid var(--_line);
  }
  .card[data-lit] {
    border-color: var(--_ink);
    box-shadow: 0 0 0 0.0625em var(--_ink);
  }

  /* Room for both: the list on one side, the map beside it for as long as there is list */
  @container draille (min-width: 58em) {
    .ground:has(> .map ~ .list) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
      grid-auto-flow: dense;
      column-gap: 1.5em;
    }
    .ground:has(> .map ~ .list) > * {
      grid-column: 1 / -1;
    }
    .ground:has(> .map ~ .list) > .map {
      grid-column: 2;
      grid-row-end: span 3;
      align-self: start;
    }
    @media (min-height: 58em) {
      .ground:has(> .map ~ .list) > .map {
        position: sticky;
        top: 1em;
      }
    }
    .ground:has(> .map ~ .list) > .map ~ * {
      grid-column: 1;
    }
    .ground:has(> .map ~ .list) > .map ~ .provenance {
      grid-column: 1 / -1;
    }
    .ground > .map ~ .list .with-action {
      grid-template-columns: minmax(0, 1fr);
    }
    .map .map-canvas {
      height: min(34em, 60vh);
    }
  }
  /* The list is what one takes along */
  @media print {
    .map {
      display: none;
    }
  }
`;
