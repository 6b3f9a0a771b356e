import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/fr.js';
import {heading} from '../heading.js';
import {placeAction} from './place-action.js';
import type {ActionView, PlaceView} from './place-view.js';
import {status} from './status.js';
import {writtenAddress} from '../written-address.js';

const tags = (words: readonly string[]): TemplateResult =>
  html`<ul class="tags" role="list">
    ${words.map((word) => html`<li>${word}</li>`)}
  </ul>`;

/** The way to the place; on paper, which has no links, the address behind one that has no number. */
const actions = (action: ActionView, id: string): TemplateResult =>
  html`<div class="actions">
    ${placeAction(action, id)}${action.number ? nothing : html`<p class="printed">${writtenAddress(action.href)}</p>`}
  </div>`;

/** What a card needs from the list that it is in. */
export interface CardContext {
  /** Level of its heading. */
  readonly level: number;
  readonly messages: Messages;
  /** Opens the place's sheet. */
  readonly open: (id: string) => void;
}

/** One place: the name and how far, open or not, then the rest; the telephone number is the button. */
export function placeCard(view: PlaceView, {level, messages, open}: CardContext): TemplateResult {
  return html`<li class="card ${view.action ? 'with-action' : ''}" part="card">
    <div class="facts">
      <div class="head">
        ${heading(
          level,
          html`<button class="opens" type="button" data-place=${view.id} @click=${() => open(view.id)}>
            ${view.name}
          </button>`,
        )}
        ${view.distance ? html`<p class="distance numbers">${view.distance}</p>` : nothing}
      </div>
      ${status(view.status)}
      <p class="address">${view.address}</p>
      ${view.services ? html`<p class="services"><span class="soft">${messages.offered}</span> ${view.services}</p>` : nothing}
      ${view.tags.length > 0 ? tags(view.tags) : nothing}
      ${view.completedBy ? html`<p class="soft">${view.completedBy}</p>` : nothing}
      ${view.noPhone ? html`<p class="soft">${view.noPhone}</p>` : nothing}
    </div>
    ${view.action ? actions(view.action, view.id) : nothing}
  </li>`;
}
