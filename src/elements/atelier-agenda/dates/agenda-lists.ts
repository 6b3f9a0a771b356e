import {html, nothing, type TemplateResult} from 'lit';
import {eventLine, eventRow} from '../../event/event-row.js';
import {eventView, type EventView} from '../../event/event-view.js';
import {nextFew} from '../../event/next-few.js';
import {heading} from '../../heading.js';
import {onPaper} from '../../written.js';
import type {AgendaDesk} from './agenda-desk.js';
import {monthViews, type MonthView} from './agenda-view.js';

const eventList = (
  desk: AgendaDesk,
  events: readonly EventView[],
  level: number,
  label: string,
): TemplateResult =>
  // By its id, so that what is unfolded stays with its event.
  html`<ul class="events" role="list" aria-label=${label}>
    ${desk.context.repeat(
      events,
      ({id}: EventView) => id,
      (view: EventView) => eventRow(view, level, {keep: (id) => void desk.keep(id), said: desk.said}),
    )}
  </ul>`;

const moreButton = (words: string, show: () => void): TemplateResult =>
  html`<button class="button more" type="button" @click=${show}>${words}</button>`;

/** What is to come, parted by month where there is much of it. */
export function comingList(desk: AgendaDesk): TemplateResult {
  const {chosen, shown, rows: context, words} = desk;
  const {level, isPrinted} = desk.context;
  const months = monthViews(chosen, isPrinted ? chosen.length : shown, level, context, words);
  const left = chosen.length - shown;
  return html`<div class="coming">
      ${desk.context.repeat(
        months,
        ({key}: MonthView) => key,
        ({title, events}: MonthView) =>
          title
            ? html`<div class="month">
                ${heading(level + 1, title)} ${eventList(desk, events, level + 2, title)}
              </div>`
            : eventList(desk, events, level + 1, words.list),
      )}
    </div>
    ${left > 0 ? moreButton(words.more(left), desk.showMore) : nothing}`;
}

/** What is over, for whoever looks for its documents. */
export function pastList(desk: AgendaDesk): TemplateResult {
  const {past, shownPast, isPastOpen, rows: context, words} = desk;
  const {level} = desk.context;
  const title = words.past(past.length);
  const left = past.length - shownPast;
  const views = (): EventView[] => past.slice(0, shownPast).map((event) => eventView(event, context));
  return html`<details class="past" @toggle=${desk.pastToggled}>
    <summary>${title}</summary>
    ${isPastOpen ? eventList(desk, views(), level + 1, title) : nothing}
    ${isPastOpen && left > 0 ? moreButton(words.more(left), desk.showMorePast) : nothing}
  </details>`;
}

/** Events of the compact view. */
const FEW = 3;

/** The next three, a line or two each, and the way to the others. */
export function compactList(desk: AgendaDesk, more: string | undefined): TemplateResult {
  const {coming, rows: context, words} = desk;
  const views = nextFew(coming, FEW).map((event) => eventView(event, context));
  return html`${
    views.length > 0
      ? html`<ul class="events coming" role="list" aria-label=${words.list}>
          ${views.map((view) => eventLine(view))}
        </ul>`
      : nothing
  }
  ${more ? html`<p><a class="button main" href=${more}>${words.allDates}</a>${onPaper(more)}</p>` : nothing}`;
}
