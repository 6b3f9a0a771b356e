import {html, nothing, type TemplateResult} from 'lit';
import type {DocumentView, MoreView} from './event-more-view.js';
import {onPaper} from '../written.js';
import {textOfFeed} from './text-of-feed.js';

const documentLink = ({href, title, about}: DocumentView): TemplateResult =>
  html`<a href=${href}>${title}${about ? html` <span class="about">(${about})</span>` : nothing}</a
    >${onPaper(href)}`;

/** Files to read, with what each is before it is opened. */
export const documentList = ({title, list}: NonNullable<MoreView['documents']>): TemplateResult =>
  html`<div class="part">
    <p class="name">${title}</p>
    <ul class="items">
      ${list.map((one) => html`<li>${documentLink(one)}</li>`)}
    </ul>
  </div>`;

const programme = ({title, items}: NonNullable<MoreView['programme']>): TemplateResult =>
  html`<div class="part">
    <p class="name">${title}</p>
    <ol class="programme">
      ${items.map(
        (item) =>
          html`<li>
            ${item.time ? html`<span class="hour">${item.time}</span> ` : nothing}<span
              >${item.title}${item.speakers ? html` <span class="soft">– ${item.speakers}</span>` : nothing}</span
            >
          </li>`,
      )}
    </ol>
  </div>`;

/** What is unfolded by whoever wants to know more; the documents of what is over are not in it. */
export function more(view: MoreView, id: string, isOver: boolean): TemplateResult | typeof nothing {
  const {page} = view;
  const documents = isOver ? undefined : view.documents;
  if (view.text.length === 0 && !view.programme && !documents && !page) return nothing;
  return html`<details class="further">
    <summary>${view.words}<span class="visually-hidden"> ${view.whom}</span></summary>
    <div class="rest">
      ${textOfFeed(view.text)} ${view.programme ? programme(view.programme) : nothing}
      ${documents ? documentList(documents) : nothing}
      ${view.facts.map((fact) => html`<p class="soft">${fact}</p>`)}
      ${
        page
          ? html`<p>
              <a class="plain" data-contact=${page.manner} data-of=${id} href=${page.href}
                >${page.label}<span class="visually-hidden"> ${page.whom}</span></a
              >${onPaper(page.href)}
            </p>`
          : nothing
      }
    </div>
  </details>`;
}
