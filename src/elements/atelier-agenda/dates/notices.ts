import {html, nothing, type TemplateResult} from 'lit';
import type {Announcement} from '../../../domain/agenda/agenda-event.js';
import type {AgendaDatesMessages} from '../../../i18n/fr-agenda-dates.js';
import type {Refused} from '../../../sources/agenda/feed.js';
import {isWebAddress} from '../../../sources/published-values.js';
import {heading} from '../../heading.js';
import {onPaper} from '../../written.js';
import type {AgendaContents} from './contents.js';

/** News: what feeds of posts give that has no date of its own. */
export const announcements = (
  list: readonly Announcement[],
  level: number,
  words: AgendaDatesMessages,
): TemplateResult =>
  html`<div class="announcements">
    ${heading(level, words.announcements)}
    <ul>
      ${list.map(
        ({title, link, published, summary}) =>
          html`<li>
            <p>
              ${link && isWebAddress(link) ? html`<a href=${link}>${title}</a>` : html`<strong>${title}</strong>`}<span
                class="soft"
                >, <time datetime=${published}>${words.published(published)}</time></span
              >${link && isWebAddress(link) ? onPaper(link) : nothing}
            </p>
            ${summary ? html`<p class="soft">${summary}</p>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;

const reasonOf = (why: Refused['why'], {reasons}: AgendaDatesMessages): string =>
  Object.keys(reasons).includes(why) ? reasons[why as keyof typeof reasons] : reasons['not-an-event'];

/** What whoever keeps the calendars may mend, and what is not of the territory. */
export function unread(
  {unread: list, outside}: AgendaContents,
  words: AgendaDatesMessages,
): TemplateResult | typeof nothing {
  if (list.length + outside === 0) return nothing;
  return html`<details class="unread soft">
    <summary>${list.length > 0 ? words.unread(list.length) : words.about}</summary>
    <ul class="items">
      ${list.map(({what, why}) => html`<li>${words.why(what, reasonOf(why, words))}</li>`)}
      ${outside > 0 ? html`<li>${words.outside(outside)}</li>` : nothing}
    </ul>
  </details>`;
}

/** Whose the dates are, and of what day. */
export function origin(
  {origins, updated}: AgendaContents,
  words: AgendaDatesMessages,
): TemplateResult | typeof nothing {
  if (origins.length === 0 && !updated) return nothing;
  const names = origins.map(
    ({name, url, licence}, index) =>
      html`${index > 0 ? ', ' : ' '}${url && isWebAddress(url) ? html`<a href=${url}>${name}</a>` : name}${licence ? ` (${licence})` : nothing}`,
  );
  return html`<p class="provenance soft" part="provenance">
    ${names.length > 0 ? html`${words.source}${names}.` : nothing}
    ${updated ? words.updated(updated) : nothing}
  </p>`;
}
