import {html, nothing, type TemplateResult} from 'lit';
import {onPaper} from '../../written.js';
import type {PanelMessages} from './panel-messages.js';
import type {ContactQuestion} from './contact-region.js';
import type {PanelView} from './panel-view.js';

/** What is placed, in full or in short. */
export interface PanelShown {
  readonly view: PanelView;
  /** Level of its sections' headings. */
  readonly level: number;
  readonly messages: PanelMessages;
  readonly question: ContactQuestion;
  /** The next dates, or what is said until they come; absent where the programme has none. */
  readonly dates: TemplateResult | undefined;
}

/** Is it for me: the first thing to know. In short, in one paragraph. */
export function forWhom(
  {view: {forWhom: words, hasAudience}, messages}: PanelShown,
  isShort: boolean,
): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  const [first, ...rest] = isShort ? [words.join(' ')] : words;
  return html`<div class="note" part="audience">
    <p>${hasAudience ? html`<strong>${messages.forWhom}</strong> ` : nothing}${first}</p>
    ${rest.map((one) => html`<p>${one}</p>`)}
  </div>`;
}

/** Where to know more; the main button where there is nobody to call. */
export function moreLink({view}: PanelShown): TemplateResult | typeof nothing {
  const {more, contacts} = view;
  if (!more) return nothing;
  const isMain = contacts.shown.length === 0 && !contacts.asks;
  return html`<p>
    <a class="button ${isMain ? 'main' : ''}" part="link" href=${more.href}>${more.label}</a
    >${onPaper(more.href, more.label)}
  </p>`;
}
