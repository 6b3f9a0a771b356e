import {css} from 'lit';

/** Looks of events on paper. */
export const eventPaperStyles = css`
  @media print {
    .events {
      display: block;
    }
    .event {
      break-inside: avoid;
    }
    .plain {
      display: inline;
    }
    .keep {
      display: none;
    }
    .ways {
      display: block;
    }
    .ways .button ~ .button::before {
      content: ' · ';
    }
    /* What is folded is all there: its words need no triangle, and « En savoir plus » says nothing */
    .event summary {
      min-height: 0;
      padding: 0;
      list-style: none;
    }
    .event summary::-webkit-details-marker,
    .event .further > summary {
      display: none;
    }
    .event details::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
