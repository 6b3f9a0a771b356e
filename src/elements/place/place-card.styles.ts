import {css} from 'lit';

/** Looks of one place: one column on a telephone; from 44 em of the finder's own width, the button beside the facts. */
export const placeCardStyles = css`
  .card,
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .card {
    padding: 1em 1.125em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    flex-wrap: wrap;
  }
  .head > :first-child {
    flex: 1 1 10em;
    min-width: 0;
  }
  /* A heading that opens its place: as wide as its words, as tall as a finger */
  .opens {
    min-height: 2.45em;
    padding: 0.2em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .opens:hover {
    text-decoration-thickness: 0.14em;
  }
  .distance {
    font-weight: 600;
  }
  .state {
    display: flex;
    align-items: baseline;
    gap: 0 0.5em;
    flex-wrap: wrap;
  }
  .state strong {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 650;
  }
  .state strong::before {
    content: '';
    flex: none;
    width: 0.65em;
    height: 0.65em;
    border: 0.15em solid currentColor;
    border-radius: 50%;
  }
  .state.open strong {
    color: var(--_open);
  }
  .state.open strong::before {
    background: currentColor;
  }
  .state.closed strong {
    color: var(--_closed);
  }
  .state.unknown strong {
    color: var(--_soft);
  }
  .state.unknown strong::before {
    border-style: dotted;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .tags li {
    padding: 0.1em 0.6em;
    border: 0.0625em solid var(--_line);
    border-radius: 0.35em;
    background: var(--_wash);
  }
  .actions {
    margin-top: 0.25em;
  }
  /* A narrow column, or text at twice its size on a telephone */
  @container draille (max-width: 16em) {
    .card {
      padding: 0.5em;
      hyphens: auto;
    }
    .button {
      padding-inline: clamp(0.35em, (100cqi - 9em) / 5, 0.75em);
    }
    .button svg {
      display: none;
    }
  }
  @container draille (min-width: 44em) {
    .with-action {
      grid-template-columns: minmax(0, 1fr) 18em;
      column-gap: 2em;
      align-items: center;
    }
    .actions {
      margin: 0;
    }
    .actions > * {
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .state.open strong::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .card {
      grid-template-columns: minmax(0, 1fr);
      break-inside: avoid;
    }
    /* True at this minute, and not when the sheet is read */
    .state.open,
    .state.closed {
      display: none;
    }
  }
`;
