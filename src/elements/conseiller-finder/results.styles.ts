import {css} from 'lit';

/** Looks of the results: what stands around the places. */
export const resultsStyles = css`
  .list,
  .ground {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  .ground[hidden] {
    display: none;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  /* Sentences to come stay in the page, and take no room */
  .ground > :empty {
    position: absolute;
  }
  .list {
    gap: 0.75em;
  }
  .provenance {
    padding-top: 0.75em;
    border-top: 0.0625em solid var(--_line);
  }

  /* Empty cards while loading, as tall as most of the cards to come */
  .ghost {
    align-content: start;
    min-height: 17em;
  }
  .ghost span {
    width: 80%;
    height: 1.25em;
    border-radius: 0.35em;
    background: var(--_wash);
  }
  .ghost span:nth-child(2) {
    width: 40%;
  }

  @container draille (max-width: 16em) {
    .title {
      hyphens: auto;
    }
    .title :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.25em;
    }
  }
  /* Two or three words to a column: nothing may stand out of it */
  @container draille (max-width: 7em) {
    .button {
      overflow-wrap: anywhere;
    }
  }
  @container draille (min-width: 44em) {
    .ghost {
      min-height: 10em;
    }
  }
  @media (forced-colors: active) {
    .ghost span {
      border: 0.0625em solid CanvasText;
    }
  }
  .printed {
    display: none;
  }
  @media print {
    .printed,
    .list {
      display: block;
    }
    .card + .card {
      margin-top: 0.75em;
    }
    .buttons,
    .summary span {
      display: none;
    }
  }
`;
