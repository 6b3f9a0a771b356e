import {html, nothing, type TemplateResult} from 'lit';
import {behind} from './behind.js';
import {contactLines} from './contact-card.js';
import {contactRegion} from './contact-region.js';
import {forWhom, moreLink, type PanelShown} from './panel-shown.js';

function whatFor({view, messages}: PanelShown): TemplateResult | typeof nothing {
  const words = view.inShort;
  return words ? html`<p><strong>${messages.whatFor}</strong> ${words}</p>` : nothing;
}

function whomToCall({view, messages, question}: PanelShown): TemplateResult | typeof nothing {
  const {title, shown, asks, note} = view.contacts;
  if (shown.length === 0 && !asks) return nothing;
  return html`<div class="line">
    <p class="heads"><strong>${title}</strong></p>
    ${asks || note ? contactRegion(view.contacts, question, messages) : contactLines(shown)}
  </div>`;
}

function nextDates({dates, messages}: PanelShown): TemplateResult | typeof nothing {
  if (!dates) return nothing;
  return html`<div class="line">
    <p class="heads"><strong>${messages.dates}</strong></p>
    ${dates}
  </div>`;
}

/** A programme in short, for the page of a mairie: for whom, what for, the next dates, whom to call; one link. */
export function compactPanel(shown: PanelShown): TemplateResult {
  const {view, messages} = shown;
  return html`${forWhom(shown, true)} ${whatFor(shown)} ${nextDates(shown)} ${whomToCall(shown)}
    ${moreLink(shown)}
    <div class="behind small soft">${behind({...view.behind, partners: []}, messages)}</div>`;
}
