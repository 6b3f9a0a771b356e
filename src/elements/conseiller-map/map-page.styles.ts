import {css} from 'lit';

/** Looks of what stands around a map that is alone. */
export const mapPageStyles = css`
  .ground {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .ground > [role='status']:empty {
    position: absolute;
  }
  .map-to-come {
    height: clamp(18em, 75cqi, 32em);
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
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
  .places {
    display: grid;
    gap: 0.75em;
    margin-top: 0.5em;
  }
  .places li {
    padding-top: 0.75em;
    border-top: 0.0625em solid var(--_line);
  }
  .places a {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 2.75em;
  }
  .provenance {
    padding-top: 0.75em;
    border-top: 0.0625em solid var(--_line);
  }
  @media print {
    .map-to-come,
    .on-screen,
    summary {
      display: none;
    }
    .places {
      display: block;
    }
    .places li {
      margin-top: 0.75em;
      break-inside: avoid;
    }
    .places a {
      min-height: 0;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
