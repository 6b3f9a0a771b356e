import {css} from 'lit';

/** Looks of addresses in words, and of what is written for paper alone. */
export const writtenStyles = css`
  .whole,
  .on-paper {
    hyphens: manual;
  }
  .whole {
    display: inline-block;
    max-width: 100%;
    text-decoration: inherit;
  }
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: inline;
      font-weight: 400;
    }
    /* One that is asked for on a page stays with what it names, also past what is empty between them */
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    .heads {
      break-after: avoid;
    }
    .on-screen,
    [role='status']:empty {
      display: none;
    }
  }
`;
