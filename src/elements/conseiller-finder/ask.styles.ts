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
  .communes[hidden] {
    display: none;
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
  @media print {
    .ask {
      display: none;
    }
  }
`;
