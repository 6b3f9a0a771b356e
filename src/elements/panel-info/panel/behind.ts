import {html, nothing, type TemplateResult} from 'lit';
import type {PanelMessages} from './panel-messages.js';
import type {BehindView, LogoView, PartnerView} from './behind-view.js';

/** A picture that does not come is hidden, and its words are shown; one that comes later at its place is shown again. */
function pictured({type, target}: Event): void {
  (target as Element).classList.toggle('broken', type === 'error');
}

/** A picture in a box of one size, so that nothing moves when it comes; and its words, where it is missing. */
export const logo = ({src, alt}: LogoView): TemplateResult =>
  html`<img
      class="logo"
      part="logo"
      src=${src}
      alt=${alt}
      loading="lazy"
      decoding="async"
      @load=${pictured}
      @error=${pictured}
    /><span class="logo-words">${alt}</span>`;

const linked = (content: unknown, href: string | undefined): unknown =>
  href ? html`<a href=${href}>${content}</a>` : content;

const presenter = (
  {name, href}: NonNullable<BehindView['presenter']>,
  {presentedBy}: PanelMessages,
): TemplateResult => html`<p>${presentedBy} ${linked(name, href)}</p>`;

/** The picture has the name for its words; the name is written where there is none. */
const partner = ({name, href, logo: picture, wording}: PartnerView): TemplateResult =>
  html`<li class="partner">
    ${linked(picture ? logo(picture) : name, href)} ${wording ? html`<p>${wording}</p>` : nothing}
  </li>`;

function partners(title: string, all: readonly PartnerView[]): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<p class="soft heads">${title}</p>
    <ul class="partners" role="list" aria-label=${title}>
      ${all.map(partner)}
    </ul>`;
}

/** Who presents the programme, who pays for it and as they ask it to be said, who helps it. */
export const behind = (
  {presenter: who, funders, partners: others}: BehindView,
  messages: PanelMessages,
): TemplateResult =>
  html`${who ? presenter(who, messages) : nothing} ${partners(messages.fundedBy, funders)}
  ${partners(messages.partners, others)}`;
