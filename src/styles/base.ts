import {css} from 'lit';

/**
 * What every element starts from: nothing leaks in through inheritance but the page's font, size and colour scheme;
 * lengths are in `em`, so that a page whose root is `62.5%` changes nothing; one visible focus.
 */
export const base = css`
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * The width that it asks for where its column has none of its own: a flex row, a float, an auto grid track. Not written
   * on the container itself: Chromium forgets to draw what changes in a container that depends on the size of the window,
   * when the page around resizes its frame meanwhile.
   */
  :host::before {
    content: '';
    display: block;
    width: min(38em, 100vw - 2em);
    max-width: 100%;
  }
  .root {
    /* What is hidden from sight stays in it, and lengthens no page */
    position: relative;
    container: draille / inline-size;
    box-sizing: border-box;
    padding: 1em;
    background: var(--_paper);
    color: var(--_ink);
    line-height: 1.5;
    font-style: normal;
    font-weight: 400;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
    visibility: visible;
  }
  .root *,
  .root *::before {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 700;
  }
  .title :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.5em;
    line-height: 1.2;
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
    border-radius: 0.25em;
  }
  svg {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .soft {
    color: var(--_soft);
  }
  .numbers {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  /* Smaller where there is little room; where it would be small, as large as the rest and between its pairs */
  @container draille (max-width: 16em) {
    .numbers {
      font-size: min(1em, (100cqi - 2em) / 8.5);
      letter-spacing: 0;
      word-spacing: 0;
    }
  }
  @container draille (max-width: 7em) {
    .numbers {
      display: inline-block;
      font-size: 1em;
      white-space: normal;
    }
  }
  /* Within what it belongs to, so that it widens nothing */
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* On paper, Chromium lays a grid that is cut by the end of a page over what follows it */
  @media print {
    .root .ground {
      display: block;
    }
    .ground > * + * {
      margin-top: 1em;
    }
    :focus-visible {
      outline: none;
    }
  }
`;
