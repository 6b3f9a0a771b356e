import {css} from 'lit';

/** Looks of an agenda before its dates come. */
export const agendaStyles = css`
  .ground {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  /* Sentences to come stay in the page, and take no room */
  .ground > :empty {
    position: absolute;
  }
  .ground > .ghost {
    position: static;
    height: 12em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  @container draille (max-width: 16em) {
    .title {
      hyphens: auto;
    }
    .title :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.25em;
    }
  }
  @media (forced-colors: active) {
    .ghost {
      border: 0.0625em solid CanvasText;
    }
  }
  @media print {
    .note .button {
      display: none;
    }
  }
`;
