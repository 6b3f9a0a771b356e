import {html} from 'lit';

/** Icons stand beside their words, never alone: hidden from assistive technologies. */
export const magnifier = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="11" cy="11" r="7" />
  <path d="m16 16 5 5" />
</svg>`;
export const handset = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M4 4.5C4 3.7 4.7 3 5.5 3H8l2 5-2.3 1.7a13 13 0 0 0 6.6 6.6L16 14l5 2v2.5c0 .8-.7 1.5-1.5 1.5C11 20 4 13 4 4.5z"
  />
</svg>`;
export const target = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="6" />
  <path d="M12 2v4m0 12v4M2 12h4m12 0h4" />
</svg>`;
