import {css} from 'lit';

/** Looks of a programme whose file has come: one column on a telephone, two from 44 em of its own width. */
export const panelStyles = css`
  .section,
  .columns,
  .line,
  .behind,
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .section,
  .line,
  .behind {
    align-content: start;
    gap: 0.75em;
  }
  .columns {
    gap: 1.75em 2.5em;
  }
  .line,
  .behind {
    gap: 0.5em;
  }
  .offers,
  .contacts,
  .partners,
  .documents {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .offer,
  .contact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-block: 0.875em;
    border-top: 0.0625em solid var(--_line);
  }
  .contacts > :first-child,
  .offers > :first-child {
    padding-top: 0;
    border-top: 0;
  }
  .offer a {
    display: inline-block;
    padding-block: 0.15em;
  }
  .items {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: 0.5em;
  }
  .ask {
    gap: 0.5em;
  }
  .ask label {
    font-weight: 600;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  input {
    flex: 1 1 9em;
    min-width: 0;
    min-height: 2.75em;
    margin: 0;
    padding: 0.25em 0.75em;
    border: 0.09375em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    appearance: none;
  }
  .answer {
    font-weight: 600;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  /* Pictures are made for white paper */
  .logo {
    display: block;
    width: 9em;
    max-width: 100%;
    height: 4.5em;
    padding: 0.375em;
    border-radius: var(--_radius);
    background: #fff;
    color: #1b1f1d;
    object-fit: contain;
    overflow: hidden;
  }
  .logo-words {
    display: none;
  }
  .broken + .logo-words {
    display: inline;
  }
  /* It keeps a place, since what has none is never asked for again */
  .logo.broken {
    position: absolute;
    visibility: hidden;
    width: 1px;
    height: 1px;
    padding: 0;
  }
  .partners {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 1em 1.5em;
  }
  .partner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    align-content: start;
  }
  .partner > a,
  .documents a {
    display: inline-block;
    justify-self: start;
    max-width: 100%;
    padding-block: 0.25em;
  }
  .to-come {
    min-height: 8em;
  }
  .small {
    font-size: 0.875em;
  }
  .small .logo {
    height: 3em;
  }
  .provenance {
    padding-top: 0.75em;
    border-top: 0.0625em solid var(--_line);
  }
  /* Letters that are twice as large: words keep what room there is, and are cut with a hyphen */
  @container draille (max-width: 16em) {
    .ground {
      hyphens: auto;
    }
    .ground .note {
      padding: 0.5em;
    }
    .items {
      padding-inline-start: 1em;
    }
    .field > *,
    .ways > * {
      flex: 1 1 100%;
    }
    .button {
      padding-inline: 0.5em;
    }
    .button svg {
      display: none;
    }
  }
  @container draille (max-width: 10em) {
    .button {
      padding-inline: 0.125em;
    }
    .section > :is(h2, h3, h4, h5, h6) {
      font-size: 1em;
    }
  }
  @container draille (min-width: 44em) {
    .columns.two {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
    }
    /* The dates beside what is offered and whom to call, which are read one under the other */
    .columns.two > :nth-child(2):not(:last-child) {
      grid-row: span 2;
    }
  }
`;
