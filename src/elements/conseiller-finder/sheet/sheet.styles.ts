import {css} from 'lit';
import {writtenStyles} from '../../written.styles.js';

/** Looks of a place's sheet; buttons, notes and the open or closed state are those of the list. */
export const sheetStyles = css`
  ${writtenStyles}
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .parts {
    display: flow-root;
  }
  .parts .part + .part {
    margin-top: 1.25em;
  }
  /* Room for the ring of the focus, which the heading takes as the sheet opens */
  .sheet .name {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }
  .sheet .name :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.5em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    justify-items: start;
  }
  .contacts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .contacts li {
    max-width: 100%;
  }
  .written {
    hyphens: manual;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  /* Line ends of the data are kept */
  .told {
    white-space: pre-line;
  }
  .items {
    display: grid;
    gap: 0.375em;
  }
  .items li {
    position: relative;
    padding-inline-start: 1em;
  }
  .items li::before {
    content: '';
    position: absolute;
    top: 0.5625em;
    inset-inline-start: 0;
    width: 0.375em;
    height: 0.375em;
    border-radius: 50%;
    background: var(--_edge);
  }
  .week {
    width: 100%;
    max-width: 26em;
    border-collapse: collapse;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .week caption {
    padding: 0 0 0.25em;
    text-align: start;
  }
  .week :is(th, td) {
    padding: 0.375em 0;
    border-bottom: 0.0625em solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .whole {
    display: inline-block;
    max-width: 100%;
    overflow-wrap: break-word;
  }
  .week th {
    width: 45%;
    padding-inline-end: 0.75em;
  }
  .week tr:last-child > * {
    border: 0;
  }
  .week .today :is(th, td) {
    font-weight: 700;
  }
  .foot {
    display: grid;
    gap: 0.25em;
    padding-top: 0.75em;
    border-top: 0.0625em solid var(--_line);
  }
  .report a {
    display: inline-block;
    padding-block: 0.625em;
  }
  /* Stays in the page, so that what comes is said */
  .sheet > :empty {
    position: absolute;
  }
  @container draille (max-width: 16em) {
    .sheet {
      hyphens: auto;
    }
    .sheet .note {
      padding: 0.5em;
    }
    .sheet .name :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.25em;
    }
  }
  /* Two columns of two words each: one under the other instead */
  @container draille (max-width: 14em) {
    .whole {
      overflow-wrap: anywhere;
    }
    .week :is(tr, th, td) {
      display: block;
      width: auto;
    }
    .week th {
      padding-bottom: 0;
      border: 0;
    }
  }
  @container draille (min-width: 44em) {
    .parts {
      columns: 2;
      column-gap: 2.5em;
    }
    .part {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .items li::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .contacts {
      display: block;
    }
    .parts {
      columns: auto;
    }
    .back,
    .report {
      display: none;
    }
    .part,
    .week tr {
      break-inside: avoid;
    }
  }
`;
