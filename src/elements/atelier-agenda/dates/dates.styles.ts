import {css} from 'lit';

/** Looks of what stands around the events of an agenda. */
export const datesStyles = css`
  .coming,
  .month {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .coming {
    gap: 1.5em;
  }
  .coming.events {
    gap: 0;
  }
  .month {
    gap: 0.75em;
  }
  .month > :is(h2, h3, h4, h5, h6) {
    padding-bottom: 0.25em;
    border-bottom: 0.125em solid var(--_edge);
  }
  .month > :is(h2, h3, h4, h5, h6)::first-letter {
    text-transform: uppercase;
  }
  .more,
  .again {
    justify-self: start;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.5em 1em;
    min-width: 0;
    margin: 0;
    padding: 0.875em 1.125em;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    font-weight: 600;
  }
  .choice select {
    width: 100%;
    min-height: 2.75em;
    padding: 0.25em 0.5em;
    border: 0.09375em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-weight: 400;
    text-overflow: ellipsis;
  }
  .past,
  .announcements,
  .unread,
  .provenance {
    padding-top: 0.75em;
    border-top: 0.0625em solid var(--_line);
  }
  .past > summary,
  .unread > summary {
    width: fit-content;
    min-height: 2.75em;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  .past > .events {
    margin-block: 0.5em;
  }
  .announcements ul {
    display: grid;
    gap: 0.5em;
    margin-top: 0.5em;
  }
  @container draille (max-width: 16em) {
    .told {
      hyphens: auto;
    }
    .choices {
      padding: 0.75em;
    }
  }
  @media print {
    .coming,
    .month {
      display: block;
    }
    .month + .month {
      margin-top: 1.5em;
    }
    .month > :is(h2, h3, h4, h5, h6) {
      margin-bottom: 0.75em;
    }
    .announcements ul {
      display: block;
    }
    .announcements li {
      margin-top: 0.5em;
      break-inside: avoid;
    }
    .choices,
    .more,
    .past,
    .unread,
    .again,
    .note .button {
      display: none;
    }
  }
`;
