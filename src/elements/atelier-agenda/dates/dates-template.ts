import {html, nothing, type TemplateResult} from 'lit';
import type {AgendaDesk} from './agenda-desk.js';
import {comingList, compactList, pastList} from './agenda-lists.js';
import {choicesTemplate} from './choices-template.js';
import {announcements, origin, unread} from './notices.js';

/** Under the sentence that says what is missing. */
const again = ({context, notice, words}: AgendaDesk): TemplateResult | typeof nothing =>
  notice.canRetry
    ? html`<button class="button again" type="button" @click=${context.retry}>${words.retry}</button>`
    : nothing;

function coming(desk: AgendaDesk): TemplateResult | typeof nothing {
  const {chosen, clear, context, coming: all, words} = desk;
  if (chosen.length > 0) return comingList(desk);
  if (all.length > 0)
    return html`<div class="note">
      <p>${words.noneMatchingNext}</p>
      <button class="button" type="button" @click=${clear}>${words.clear}</button>
    </div>`;
  if (context.states.some(({kind}) => kind === 'loading'))
    return html`<div class="ghost" aria-hidden="true"></div>`;
  return noneYet(context.isUnannounced ? words.noAgendaNext : words.noneNext);
}

/** What to do where there is no date. */
const noneYet = (next: string): TemplateResult =>
  html`<div class="note">
    <p>${next}</p>
    <slot name="empty"></slot>
  </div>`;

/** The next three, and the way to the others: where there is no agenda, there are none. */
export const compactTemplate = (desk: AgendaDesk, more: string | undefined): TemplateResult =>
  desk.context.isUnannounced
    ? noneYet(desk.words.noAgendaNext)
    : html`${again(desk)} ${desk.coming.length === 0 ? html`<slot name="empty"></slot>` : nothing}
      ${compactList(desk, more)}`;

/** All dates: the choices, what is to come, the news, what is over. */
export function datesTemplate(desk: AgendaDesk): TemplateResult {
  const {choices, choose, contents, context, facets, past, words} = desk;
  const news = contents.announcements;
  return html`${again(desk)}
  ${facets.length > 0 ? choicesTemplate({facets, choices, words, choose}) : nothing} ${coming(desk)}
  ${news.length > 0 ? announcements(news, context.level + 1, words) : nothing}
  ${past.length > 0 ? pastList(desk) : nothing} ${unread(contents, words)} ${origin(contents, words)}`;
}
