import {css} from 'lit';

/** Looks of the choices that the search of a contact offers. */
export const contactStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;
