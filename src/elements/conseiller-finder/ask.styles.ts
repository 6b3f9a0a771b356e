import {css} from 'lit';

/** Looks of the question. */
export const askStyles = css`
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1.125em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .question {
    display: block;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .field .button {
    flex: 0 0 auto;
    padding-inline: 1.5em;
  }
  .where {
    position: relative;
    flex: 1 1 12em;
    min-width: 0;
  }
  .box {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 3em;
    padding: 0 0.75em;
    border: 0.125em solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .box:focus-within {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }
  .box svg {
    color: var(--_soft);
  }
  input {
    flex: 1;
    min-width: 0;
    margin: 0;
    padding: 0.5em 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    appearance: none;
  }
  /* The box around it has the ring */
  input:focus-visible {
    outline: none;
  }
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
  .communes[hidden] {
    display: none;
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
  .answer {
    font-weight: 600;
  }
  @container draille (max-width: 16em) {
    .ask {
      padding: 0.75em;
    }
    .where,
    .field .button {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .communes li[aria-selected='true'] {
      outline: 0.125em solid Highlight;
      outline-offset: -0.125em;
    }
  }
  @media print {
    .ask {
      display: none;
    }
  }
`;
