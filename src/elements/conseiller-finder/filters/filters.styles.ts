import {css} from 'lit';

/** Looks of the choices. */
export const filtersStyles = css`
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1.125em;
    border: 0.09375em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .filters fieldset,
  .quick fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .filters legend,
  .quick legend {
    padding: 0;
  }
  .filters .legend,
  .filters summary {
    font-weight: 650;
  }
  .filters summary {
    display: list-item;
    min-height: 2.75em;
    padding: 0.625em 0;
  }
  .filters .chosen {
    padding: 0.1em 0.6em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .filters .group + details.group,
  .filters .outcome {
    border-top: 0.0625em solid var(--_line);
  }
  .filters details.group {
    margin-bottom: -1em;
  }
  .filters details[open] {
    padding-bottom: 1em;
  }
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1.5em;
    margin-top: 0.25em;
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    min-height: 2.75em;
    padding: 0.5em 0;
    cursor: pointer;
  }
  /* The field of the question is bare; these are the browser's own, larger */
  .choice input {
    flex: none;
    appearance: auto;
    width: 1.25em;
    height: 1.25em;
    margin: 0.125em 0 0;
    padding: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .choice input:focus-visible,
  .day input:focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }
  .choice .words {
    min-width: 0;
  }
  /* What a choice gives is no part of its name */
  .words > .soft {
    display: block;
  }
  .choice [aria-disabled='true'],
  .choice [aria-disabled='true'] + .words {
    cursor: not-allowed;
  }
  .choice [aria-disabled='true'] {
    opacity: 0.6;
  }
  .choice [aria-disabled='true'] + .words > .label {
    color: var(--_soft);
  }
  .day {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding-top: 0.25em;
  }
  .day input {
    flex: 0 1 auto;
    min-height: 2.75em;
    padding: 0.25em 0.75em;
    border: 0.09375em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    appearance: auto;
  }
  .outcome {
    display: grid;
    gap: 0.75em;
    padding-top: 1em;
  }
  .filters .buttons,
  .quick,
  .chips,
  .active,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .quick {
    align-items: end;
  }
  .chips li,
  .active li,
  .ways li {
    min-width: 0;
    max-width: 100%;
  }
  /* The longest word of a button, where text is at twice its size on a telephone */
  .active .button,
  .ways .button,
  .quick .button,
  .filters .button {
    overflow-wrap: anywhere;
  }
  .chips {
    margin-top: 0.25em;
  }
  .chips .choice {
    align-items: center;
    padding: 0.25em 1em 0.25em 0.75em;
    border: 0.09375em solid var(--_edge);
    border-radius: 1.5em;
    background: var(--_paper);
  }
  .chips .choice input {
    margin: 0;
  }
  .chips .label {
    font-weight: 600;
  }
  .active svg {
    width: 1em;
    height: 1em;
  }
  @container draille (max-width: 16em) {
    .filters {
      padding: 0.75em;
      hyphens: auto;
    }
  }
  @container draille (min-width: 44em) {
    .options {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .filters,
    .quick {
      display: none;
    }
    .active svg {
      display: none;
    }
  }
`;
