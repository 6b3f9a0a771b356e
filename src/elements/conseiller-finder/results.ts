import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/fr.js';
import type {DataOrigin} from '../../sources/place-source.js';
import {isWebAddress} from '../../sources/published-values.js';
import {heading} from '../heading.js';
import type {FinderView, Summary} from './finder-view.js';
import {PAGE} from './finder-view.js';
import {placeCard} from './place-card.js';

/** What the results need from the element that shows them. */
export interface Results {
  readonly view: FinderView;
  /** Level of the places' headings, one under the finder's own. */
  readonly level: number;
  readonly messages: Messages;
  readonly retry: () => void;
  readonly showMore: () => void;
  readonly open: (id: string) => void;
}

const summaryOf = ({count, rest}: Summary): TemplateResult =>
  html`${count ? html`<strong>${count}</strong>` : nothing}${rest}`;

/** Empty cards of the same shape as those to come, so that nothing jumps. */
const ghosts = html`<ul class="list" aria-hidden="true">
  ${Array.from({length: PAGE}, () => html`<li class="card ghost"><span></span><span></span><span></span><span></span></li>`)}
</ul>`;

const retryButton = ({retry, messages}: Results): TemplateResult =>
  html`<button class="button" type="button" @click=${retry}>${messages.retry}</button>`;

function staleNote(results: Results): TemplateResult | typeof nothing {
  const {view} = results;
  if (view.kind !== 'list' || !view.stale) return nothing;
  return html`<div class="note">
    <p>${view.stale.text}</p>
    ${view.stale.retry ? retryButton(results) : nothing}
  </div>`;
}

function provenance({name, url, licence, updated}: DataOrigin, messages: Messages): TemplateResult {
  const title = url && isWebAddress(url) ? html`<a href=${url}>${name}</a>` : name;
  return html`<p class="provenance soft" part="provenance">
    ${messages.data}
    ${title}${updated ? html`, ${messages.dataOn(updated)}` : nothing}.${licence ? html` ${licence}.` : nothing}
  </p>`;
}

function body(results: Results): TemplateResult | typeof nothing {
  const {view, messages, showMore, level} = results;
  switch (view.kind) {
    case 'idle':
      return nothing;
    case 'loading':
      return ghosts;
    case 'failed':
      return html`<div class="note bad" role="alert">
          ${heading(level, view.title)}
          <p>${view.text}</p>
          ${retryButton(results)}
        </div>
        <slot></slot>`;
    case 'list':
      return html`<p class="printed">${view.printed}</p>
        ${
          view.places.length === 0
            ? html`<slot name="empty"></slot>`
            : html`<ul class="list" role="list" aria-label=${messages.list}>
                ${view.places.map((place) => placeCard(place, results))}
              </ul>`
        }
        ${view.more ? html`<button class="button more" type="button" @click=${showMore}>${view.more}</button>` : nothing}
        ${provenance(view.origin, messages)}
        <slot name="footer"></slot>`;
  }
}

/**
 * What stands under the question. Both sentences that tell of a change stay in the page, empty or not, so that each change
 * is said, and once.
 */
export function results(parts: Results): TemplateResult {
  const {view} = parts;
  return html`<p class="summary" role="status">${'summary' in view ? summaryOf(view.summary) : nothing}</p>
    <div role="status">${staleNote(parts)}</div>
    ${body(parts)}`;
}
