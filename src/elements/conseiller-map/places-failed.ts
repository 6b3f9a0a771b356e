import {html, type TemplateResult} from 'lit';
import type {Loading} from '../../controllers/loaded-places.js';
import type {Messages} from '../../i18n/fr.js';

/** Why there is no place, and what to do: asking again, unless the site has no list to give. */
export function placesFailed(
  {failure, absent}: Loading & {kind: 'failed'},
  messages: Messages,
  retry: () => void,
): TemplateResult {
  if (absent)
    return html`<div class="note bad" role="alert">
      <p><strong>${messages.absentTitle(absent)}</strong></p>
      <p>${messages.askMairie}</p>
    </div>`;
  return html`<div class="note bad" role="alert">
    <p><strong>${messages.failedTitle}</strong></p>
    <p>${messages.failures[failure]} ${messages.failedNext}</p>
    <button class="button" type="button" @click=${retry}>${messages.retry}</button>
  </div>`;
}
