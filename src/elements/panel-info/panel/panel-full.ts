import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../heading.js';
import {onPaper} from '../../written.js';
import {behind} from './behind.js';
import {contactRegion} from './contact-region.js';
import {forWhom, moreLink, type PanelShown} from './panel-shown.js';
import type {DocumentView, OfferView} from './panel-view.js';
import {textOfFeed} from '../../event/text-of-feed.js';

const offer = ({kind, title, href, summary, facts}: OfferView): TemplateResult =>
  html`<li class="offer" part="offer">
    <p class="soft kind">${kind}</p>
    <p>
      <strong>${href ? html`<a href=${href}>${title}</a>` : title}</strong>${href ? onPaper(href) : nothing}
    </p>
    ${textOfFeed(summary)} ${facts ? html`<p class="soft">${facts}</p>` : nothing}
  </li>`;

const document = ({title, facts, href}: DocumentView): TemplateResult =>
  html`<li><a href=${href}>${title}${facts ? ` (${facts})` : nothing}</a>${onPaper(href)}</li>`;

function section(title: string, level: number, content: unknown): TemplateResult {
  return html`<div class="section">${heading(level, title)}${content}</div>`;
}

const offers = ({view, level, messages}: PanelShown): TemplateResult | typeof nothing =>
  view.offers.length > 0
    ? section(
        messages.offers,
        level,
        html`<ul class="offers" role="list">
          ${view.offers.map(offer)}
        </ul>`,
      )
    : nothing;

function contacts({view, level, messages, question}: PanelShown): TemplateResult | typeof nothing {
  const {title, shown, asks} = view.contacts;
  if (shown.length === 0 && !asks) return nothing;
  return section(title, level, contactRegion(view.contacts, question, messages));
}

function whoIsBehind({view, level, messages}: PanelShown): TemplateResult | typeof nothing {
  const {presenter, funders, partners} = view.behind;
  const content = behind(view.behind, messages);
  if (funders.length + partners.length > 0) return section(messages.behind, level, content);
  return presenter ? content : nothing;
}

const documents = ({view, level, messages}: PanelShown): TemplateResult | typeof nothing =>
  view.documents.length > 0
    ? section(
        messages.documents,
        level,
        html`<ul class="documents" role="list">
          ${view.documents.map(document)}
        </ul>`,
      )
    : nothing;

/** Two columns where there is room, and something for each. */
function columns(left: unknown, right: unknown, under: unknown = nothing): TemplateResult | typeof nothing {
  const all = [left, right, under].filter((one) => one !== nothing);
  if (all.length === 0) return nothing;
  return html`<div class="columns ${all.length > 1 ? 'two' : ''}">${all}</div>`;
}

const dates = ({dates: when, level, messages}: PanelShown): TemplateResult | typeof nothing =>
  when ? section(messages.dates, level, when) : nothing;

/** The whole programme: is it for me, what do I get, when, whom do I call, who stands behind it, what is there to read. */
export const fullPanel = (shown: PanelShown): TemplateResult =>
  html`${forWhom(shown, false)} ${columns(offers(shown), dates(shown), contacts(shown))}
  ${columns(whoIsBehind(shown), documents(shown))} ${moreLink(shown)}`;
