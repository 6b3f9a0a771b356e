import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/fr.js';
import type {DataOrigin} from '../../sources/place-source.js';
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
}

const sentence = ({count, rest}: Summary): TemplateResult =>
  html`${count ? html`<strong>${count}</strong>` : nothing}${rest}`;

const summaryOf = (view: FinderView): TemplateResult | typeof nothing =>
  'summary' in view ? sentence(view.summary) : nothing;

/** Empty cards of the same shape as those to come, so that nothing jumps. */
const ghosts = html`<ul class="list" aria-hidden="true">
  ${Array.from({length: PAGE}, () => html`<li class="card ghost"><span></span><span></span><span></span><span></span></li>`)}
</ul>`;

const note = (kind: 'plain' | 'bad', content: unknown): TemplateResult =>
  html`<div class="note ${kind === 'bad' ? 'bad' : ''}" role=${kind === 'bad' ? 'alert' : nothing}>
    ${content}
  </div>`;

const retryButton = ({retry, messages}: Results): TemplateResult =>
  html`<button class="button" type="button" @click=${retry}>${messages.retry}</button>`;

function staleNote(text: string | undefined, results: Results): TemplateResult | typeof nothing {
  return text
    ? note(
        'plain',
        html`<p>${text}</p>
          ${retryButton(results)}`,
      )
    : nothing;
}

function provenance({name, url, licence, updated}: DataOrigin, messages: Messages): TemplateResult {
  const title = url ? html`<a href=${url}>${name}</a>` : name;
  return html`<p class="provenance soft" part="provenance">
    ${messages.data} :
    ${title}${updated ? html`, ${messages.dataOn(updated)}` : nothing}.${licence ? html` ${licence}.` : nothing}
  </p>`;
}

function body(results: Results): TemplateResult | typeof nothing {
  const {view, level, messages, showMore} = results;
  switch (view.kind) {
    case 'idle':
      return nothing;
    case 'loading':
      return ghosts;
    case 'failed':
      return html`${note(
          'bad',
          html`${heading(level, view.title)}
            <p>${view.text}</p>
            ${retryButton(results)}`,
        )}<slot></slot>`;
    case 'empty':
      return html`${staleNote(view.stale, results)}
      ${note(
        'plain',
        html`${heading(level, view.title)}
          <p>${view.text}</p>`,
      )}${provenance(view.origin, messages)}`;
    case 'list':
      return html`${staleNote(view.stale, results)}
        <ul class="list" role="list" aria-label=${messages.list}>
          ${view.places.map((place) => placeCard(place, level, messages))}
        </ul>
        ${view.more ? html`<button class="button more" type="button" @click=${showMore}>${view.more}</button>` : nothing}
        ${provenance(view.origin, messages)}`;
  }
}

/** What stands under the question. The sentence that sums it up stays in the page, so that each change of it is said once. */
export function results(parts: Results): TemplateResult {
  return html`<p class="summary" role="status" tabindex="-1">${summaryOf(parts.view)}</p>
    ${body(parts)}`;
}
