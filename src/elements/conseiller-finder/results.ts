import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/fr.js';
import {heading} from '../heading.js';
import type {FinderView, Summary} from './finder-view.js';
import {PAGE} from './finder-view.js';
import {placeCard} from '../place/place-card.js';
import {provenance} from '../place/provenance.js';

/** What the results need from the element that shows them. */
export interface Results {
  readonly view: FinderView;
  /** Level of the places' headings, one under the finder's own. */
  readonly level: number;
  readonly messages: Messages;
  readonly retry: () => void;
  readonly showMore: () => void;
  readonly open: (id: string) => void;
  /** Unfolds the choices, and asks for their code. */
  readonly choose: () => void;
  /** The choices, once their code is here. */
  readonly choices: unknown;
  /** Opens the map, or closes it; absent where there is none. */
  readonly toggleMap: (() => void) | undefined;
  /** Words of the button that closes it, while it is open. */
  readonly hideMap: string | undefined;
  /** The map, while it is open. */
  readonly map: unknown;
  /** Ways out of a list that the choices left empty. */
  readonly waysOut: unknown;
  /** What is told while a part is on its way, or where it did not come. */
  readonly notice: string | undefined;
  /** Prints the list; absent where nothing can be printed. */
  readonly print: (() => void) | undefined;
}

const summaryOf = ({count, rest, ask}: Summary): TemplateResult =>
  html`${count ? html`<strong>${count}</strong>` : nothing}${rest}<span>${ask}</span>`;

/** Empty cards of the same shape as those to come, so that nothing jumps. */
const ghosts = html`<ul class="list" aria-hidden="true">
  ${Array.from({length: PAGE}, () => html`<li class="card ghost"><span></span><span></span><span></span><span></span></li>`)}
</ul>`;

const retryButton = ({retry, messages}: Results): TemplateResult =>
  html`<button class="button" type="button" @click=${retry}>${messages.retry}</button>`;

const chooseButton = ({choose, messages}: Results): TemplateResult =>
  html`<button class="button choose" type="button" @click=${choose}>${messages.choose}</button>`;

const mapButton = ({toggleMap, hideMap, messages}: Results): TemplateResult | typeof nothing =>
  toggleMap
    ? html`<button
        class="button"
        type="button"
        aria-expanded=${hideMap ? 'true' : 'false'}
        @click=${toggleMap}
      >
        ${hideMap ?? messages.showMap}
      </button>`
    : nothing;

function staleNote(results: Results): TemplateResult | typeof nothing {
  const {view} = results;
  if (view.kind !== 'list' || !view.stale) return nothing;
  return html`<div class="note">
    <p>${view.stale.text}</p>
    ${view.stale.retry ? retryButton(results) : nothing}
  </div>`;
}

function body(results: Results): TemplateResult | typeof nothing {
  const {view, level} = results;
  switch (view.kind) {
    case 'idle':
      return nothing;
    case 'loading':
      return ghosts;
    case 'failed':
      return html`<div class="note bad" role="alert">
          ${heading(level, view.title)}
          <p>${view.text}</p>
          ${view.retry ? retryButton(results) : nothing}
        </div>
        <slot></slot>`;
    case 'list':
      return listed(results, view);
  }
}

/** The places, and what one may do with them. */
function listed(results: Results, view: FinderView & {kind: 'list'}): TemplateResult {
  const {messages, waysOut, showMore, print} = results;
  const places = html`<p class="printed">${view.printed}</p>
    <ul class="list" role="list" aria-label=${messages.list}>
      ${view.places.map((place) => placeCard(place, results))}
    </ul>`;
  return html`${view.places.length > 0 ? places : html`${waysOut ?? nothing}<slot name="empty"></slot>`}
    <div class="buttons">
      ${view.more ? html`<button class="button more" type="button" @click=${showMore}>${view.more}</button>` : nothing}
      ${
        print && view.places.length > 0
          ? html`<button class="button" type="button" @click=${print}>${messages.printList}</button>`
          : nothing
      }
    </div>
    ${provenance(view.origin, messages)}
    <slot name="footer"></slot>`;
}

/**
 * What stands under the question. Both sentences that tell of a change stay in the page, empty or not, so that each change
 * is said, and once.
 */
export function results(parts: Results): TemplateResult {
  const {view, notice, choices, map} = parts;
  // Without a space beside them: what is empty takes no room.
  const told = notice && view.kind === 'list' ? html`<p class="note">${notice}</p>` : nothing;
  return html`<p class="summary" role="status">${'summary' in view ? summaryOf(view.summary) : nothing}</p>
    <div role="status">${staleNote(parts)}${told}</div>
    ${
      view.kind === 'list'
        ? html`${choices}
            <div class="buttons">${choices ? nothing : chooseButton(parts)} ${mapButton(parts)}</div>
            ${map}`
        : nothing
    }
    ${body(parts)}`;
}
