import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {eventLine, eventRow} from '../event/event-row.js';
import {eventView, type EventView} from '../event/event-view.js';
import {heading} from '../heading.js';
import type {AgendaSession} from './agenda-session.js';
import {monthViews} from './agenda-view.js';

const rows = (
  session: AgendaSession,
  events: readonly EventView[],
  level: number,
  label: string,
): TemplateResult =>
  // By its id, so that what is unfolded stays with its event.
  html`<ul class="events" role="list" aria-label=${label}>
    ${repeat(
      events,
      ({id}) => id,
      (view) => eventRow(view, level, {keep: (id) => void session.keep(id), said: session.said}),
    )}
  </ul>`;

const moreButton = (words: string, show: () => void): TemplateResult =>
  html`<button class="button more" type="button" @click=${show}>${words}</button>`;

/** What is to come, parted by month where there is much of it. */
export function comingList(session: AgendaSession): TemplateResult {
  const {chosen, shown, level, context, words} = session;
  const months = monthViews(chosen, shown, level, context, words);
  const left = chosen.length - shown;
  return html`<div class="coming">
      ${repeat(
        months,
        ({key}) => key,
        ({title, events}) =>
          title
            ? html`<div class="month">
                ${heading(level + 1, title)} ${rows(session, events, level + 2, title)}
              </div>`
            : rows(session, events, level + 1, words.list),
      )}
    </div>
    ${left > 0 ? moreButton(words.more(left), session.showMore) : nothing}`;
}

/** What is over, for whoever looks for its documents. */
export function pastList(session: AgendaSession): TemplateResult {
  const {sorted, shownPast, isPastOpen, level, context, words} = session;
  const {past} = sorted;
  const title = words.past(past.length);
  const left = past.length - shownPast;
  const views = (): EventView[] => past.slice(0, shownPast).map((event) => eventView(event, context));
  return html`<details class="past" @toggle=${session.pastToggled}>
    <summary>${title}</summary>
    ${isPastOpen ? rows(session, views(), level + 1, title) : nothing}
    ${isPastOpen && left > 0 ? moreButton(words.more(left), session.showMorePast) : nothing}
  </details>`;
}

/** Events of the compact view. */
const FEW = 3;

/** The next three, a line or two each, and the way to the others. */
export function compactList(session: AgendaSession, more: string | undefined): TemplateResult {
  const {sorted, context, words} = session;
  const views = sorted.coming.slice(0, FEW).map((event) => eventView(event, context));
  return html`${
    views.length > 0
      ? html`<ul class="events coming" role="list" aria-label=${words.list}>
          ${views.map((view) => eventLine(view))}
        </ul>`
      : nothing
  }
  ${more ? html`<p><a class="button main" href=${more}>${words.allDates}</a></p>` : nothing}`;
}
