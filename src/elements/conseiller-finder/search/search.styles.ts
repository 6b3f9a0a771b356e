import {css} from 'lit';

/** Looks of what the question answers: suggestions under the field, choices below it. */
export const searchStyles = css`
  /* Over what follows, which stays where it is: a finger on its way finds what it aimed at */
  .communes {
    position: absolute;
    inset: calc(100% + 0.25em) 0 auto;
    z-index: 1;
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.2);
    max-height: 22em;
    overflow-y: auto;
    border: 0.09375em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .communes li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-height: 2.75em;
    padding: 0.25em 0.875em;
    cursor: pointer;
  }
  .communes li + li {
    border-top: 0.0625em solid var(--_line);
  }
  .communes li:hover {
    background: var(--_wash);
  }
  .communes li[aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .communes li[aria-selected='true'] .soft {
    color: inherit;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choices .button {
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  summary {
    padding: 0.5em 0;
    font-weight: 600;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .communes li[aria-selected='true'] {
      outline: 0.125em solid Highlight;
      outline-offset: -0.125em;
    }
  }
`;
