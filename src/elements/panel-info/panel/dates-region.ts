import {html, type TemplateResult} from 'lit';
import type {PanelSession} from './panel-session.js';

/** The dates, or what is said until their code has come. Room is kept for the first of them. */
export function datesRegion({dates, messages, retryDates}: PanelSession): TemplateResult {
  const shown = dates.part?.render();
  if (shown) return html`<div class="dates-region" part="dates">${shown}</div>`;
  if (dates.state === 'failed') {
    return html`<div class="note" role="alert">
      <p>${messages.datesFailed}</p>
      <button class="button" type="button" @click=${retryDates}>${messages.retry}</button>
    </div>`;
  }
  return html`<div class="dates-region to-come" part="dates">
    <p class="soft">
      <span class="on-screen">${messages.datesComing}</span
      ><span class="on-paper">${messages.datesNotPrinted}</span>
    </p>
  </div>`;
}
