import {css} from 'lit';

/** Looks of a programme on paper: blocks instead of grids, which Chromium cuts badly. */
export const paperStyles = css`
  @media print {
    .root :is(.section, .columns, div.line, .behind, .offers, .contacts, .partners, .documents) {
      display: block;
    }
    /* Side by side without a grid, of which a page may end before the first row */
    .root .partner {
      display: inline-block;
      width: 13em;
      margin-inline-end: 1.5em;
      vertical-align: top;
    }
    .columns > * + * {
      margin-top: 1.25em;
    }
    .section > * + *,
    div.line > * + *,
    .behind > * + * {
      margin-top: 0.75em;
    }
    .documents a {
      display: inline;
    }
    .ask,
    summary {
      display: none;
    }
    .offer,
    .contact,
    .partner,
    .documents li {
      break-inside: avoid;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
