import {css} from 'lit';

/** Looks of the buttons that take a place away: a row of them, and what is unfolded under its own button. */
export const takeAwayStyles = css`
  .take-away,
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.5em;
  }
  .unfolded,
  .drawn,
  .said,
  .by-hand,
  .take-away > .soft {
    flex: 1 1 100%;
    min-width: 0;
  }
  .unfolded {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 0.875em 1.125em;
    border-inline-start: 0.3em solid var(--_accent-edge, var(--_accent));
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_wash);
  }
  .unfolded[hidden],
  .drawn[hidden] {
    display: none;
  }
  [aria-expanded='true'] {
    border-color: currentColor;
    background: var(--_wash);
  }
  /* Points down to what it unfolds, then up */
  [aria-expanded]::after {
    content: '';
    flex: none;
    width: 0.45em;
    height: 0.45em;
    margin-top: -0.25em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    transform: rotate(45deg);
  }
  [aria-expanded='true']::after {
    margin-top: 0.25em;
    transform: rotate(225deg);
  }
  .said {
    font-weight: 600;
  }
  .said:empty {
    position: absolute;
  }
  .by-hand {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }
  .by-hand textarea {
    width: 100%;
    margin: 0;
    padding: 0.75em;
    border: 0.125em solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-weight: 400;
    resize: vertical;
  }
  .drawn {
    display: grid;
    gap: 0.5em;
  }
  /* Dark on white for whatever reads it, also where the page is dark or its colours are the visitor's */
  svg.code {
    width: 100%;
    max-width: 15em;
    height: auto;
    border-radius: 0.35em;
    stroke: none;
    shape-rendering: crispEdges;
    forced-color-adjust: none;
  }
  .code rect {
    fill: #fff;
  }
  .code path {
    fill: #000;
  }
  @container draille (max-width: 16em) {
    .unfolded {
      padding: 0.5em;
    }
    .take-away .button {
      padding-inline: 0.5em;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .take-away > .button,
    .ways > * {
      flex: 1 1 100%;
    }
    .ways .button {
      width: 100%;
    }
  }
  @media print {
    .take-away {
      display: none;
    }
  }
`;
