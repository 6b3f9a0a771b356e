import {css} from 'lit';
import {eventPaperStyles} from './event-paper.styles.js';

/** Looks of events in a list; buttons and notes are those that every element shares. */
export const eventStyles = css`
  .events {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .event {
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr);
    gap: 0.875em;
    align-items: start;
    padding-block: 1.125em;
    border-top: 0.0625em solid var(--_line);
  }
  .event.line {
    padding-block: 0.75em;
  }
  .events > .event:first-child {
    padding-top: 0.25em;
    border-top: 0;
  }
  .day {
    display: grid;
    justify-items: center;
    padding: 0.35em 0;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
    line-height: 1.15;
    white-space: nowrap;
  }
  .day b {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
  }
  .day.void {
    border-style: dashed;
    border-color: var(--_edge);
    background: none;
    color: var(--_soft);
  }
  .day.void b {
    text-decoration: line-through;
    text-decoration-thickness: 0.08em;
  }
  .told {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .told > .summary {
    max-width: 42em;
    margin-top: 0.25em;
  }
  .hours {
    display: inline-block;
  }
  .became strong {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    font-weight: 650;
  }
  .became strong::before {
    content: '';
    flex: none;
    align-self: center;
    width: 0.65em;
    height: 0.65em;
    border: 0.15em solid currentColor;
    border-radius: 50%;
  }
  .became.good strong {
    color: var(--_open);
  }
  .became.good strong::before {
    print-color-adjust: exact;
    background: currentColor;
  }
  .became.bad strong {
    color: var(--_closed);
  }
  .became.news strong::before {
    border-radius: 0;
    rotate: 45deg;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-top: 0.5em;
  }
  .ways .button {
    overflow-wrap: anywhere;
  }
  /* An action in words, as tall as a finger */
  .plain {
    display: inline-flex;
    align-items: center;
    gap: 0 0.3em;
    flex-wrap: wrap;
    min-height: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .event summary {
    width: fit-content;
    min-height: 2.75em;
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  .event summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  @container draille (max-width: 18em) {
    .event .button {
      padding-inline: 0.5em;
    }
    .event .button svg {
      display: none;
    }
  }
  @container draille (max-width: 14em) {
    .event .button {
      padding-inline: 0.125em;
      hyphens: auto;
    }
    .event {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
    }
    .day {
      display: flex;
      flex-direction: row-reverse;
      align-items: baseline;
      gap: 0.3em;
      flex-wrap: wrap;
      width: fit-content;
      max-width: 100%;
      white-space: normal;
      padding: 0.2em 0.6em;
    }
    .day b {
      font-size: 1.125em;
    }
  }
  /* Letters twice as large on a telephone: no larger ones, so that more words stay whole */
  @container draille (max-width: 10em) {
    .event :is(h2, h3, h4, h5, h6) {
      font-size: 1em;
    }
  }
  @media (forced-colors: active) {
    .became.good strong::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  ${eventPaperStyles}
`;
