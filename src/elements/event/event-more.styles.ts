import {css} from 'lit';

/** Looks of what is unfolded under an event. */
export const eventMoreStyles = css`
  .rest,
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .rest {
    gap: 0.75em;
    padding: 0.25em 0 0.75em 1em;
    border-inline-start: 0.1875em solid var(--_line);
  }
  .dates {
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_line);
  }
  .name,
  .hour {
    font-weight: 650;
  }
  .items {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .programme li {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 0 0.75em;
    padding-block: 0.2em;
  }
  .programme li > :only-child {
    grid-column: 2;
  }
  @container draille (max-width: 22em) {
    .programme li {
      grid-template-columns: minmax(0, 1fr);
    }
    .programme li > :only-child {
      grid-column: 1;
    }
    .rest {
      padding-inline-start: 0.5em;
    }
  }
`;
