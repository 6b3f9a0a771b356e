import {css} from 'lit';

/** Buttons, links that act, notes: the shapes that every element shares. Targets are at least 2.75 em high. */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    max-width: 100%;
    min-height: 2.75em;
    padding: 0.25em 1em;
    border: 0.09375em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  .button:hover {
    text-decoration: underline;
  }
  .button.main {
    border-color: var(--_accent-edge, var(--_accent));
    /* Told of by their ends: the accent, and the paper, which is read from what nothing shows. */
    column-rule-color: var(--_paper);
    transition:
      background-color 1ms,
      column-rule-color 1ms;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media print {
    .button {
      display: inline;
      padding: 0;
      border: 0;
    }
    .button.main {
      background: none;
      color: var(--_ink);
    }
    .button svg {
      display: none;
    }
  }
  .button:focus-visible {
    border-radius: var(--_radius);
  }
  .note {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 0.875em 1.125em;
    border-inline-start: 0.3em solid var(--_accent-edge, var(--_accent));
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_wash);
  }
  .note.bad {
    border-color: var(--_closed);
  }
`;
