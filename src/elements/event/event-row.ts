import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../heading.js';
import {handset} from '../icons.js';
import {mailWords, onPaper} from '../written.js';
import type {EventAction} from './event-actions.js';
import {documentList, more} from './event-more.js';
import type {EventView} from './event-view.js';
import type {WhenView} from './event-when.js';

/** What a row can do besides its links. */
export interface RowContext {
  /** Writes the event in the visitor's own calendar. */
  readonly keep?: (id: string) => void;
  /** What is said of the last thing that was asked, under the event that it was asked of. */
  readonly said?: {readonly id: string; readonly words: string} | undefined;
}

/** Number or address, as it is read. */
const readAs = ({manner, written}: EventAction): unknown =>
  written
    ? html` <span class=${manner === 'call' ? 'numbers' : ''}
        >${manner === 'write' ? mailWords(written) : written}</span
      >`
    : nothing;

/** On paper, a link that has no number nor address in words is followed by where it leads. */
const leads = ({href, written}: EventAction): unknown => (written ? nothing : onPaper(href));

/** A link that signs up, calls or writes. */
export const eventAction = (action: EventAction, id: string): TemplateResult => {
  const {href, manner, label, whom, main} = action;
  return html`<a
      class="button ${main ? 'main' : ''}"
      part="call"
      data-contact=${manner}
      data-of=${id}
      href=${href}
      >${manner === 'call' ? handset : nothing}<span>${label}${readAs(action)}</span
      ><span class="visually-hidden"> ${whom}</span></a
    >${leads(action)}`;
};

/** « 9 h 30 – 12 h » */
const HOURS = /([^ ]+\u00a0–\u00a0[^ ]+)/;

/** Hours stay in one line where it has room: a browser would part them after the dash, whatever spaces are around it. */
function time({datetime, words}: WhenView): TemplateResult {
  const [before, hours, after] = words.split(HOURS);
  return html`<time datetime=${datetime}
    >${before}${hours ? html`<span class="hours">${hours}</span>` : nothing}${after}</time
  >`;
}

/** The leaf of the calendar: what is beside it says the same in full. */
const leaf = ({month, number, isVoid}: EventView['day']): TemplateResult =>
  html`<div class="day ${isVoid ? 'void' : ''}" aria-hidden="true">
    <span>${month}</span><b>${number}</b>
  </div>`;

const state = ({kind, word, rest}: NonNullable<EventView['state']>): TemplateResult =>
  html`<p class="became ${kind}"><strong>${word}</strong>${rest ? html` <span>${rest}</span>` : nothing}</p>`;

const otherDates = ({words, dates}: NonNullable<EventView['otherDates']>): TemplateResult =>
  html`<details>
    <summary>${words}</summary>
    <ul class="dates">
      ${dates.map((date) => html`<li>${time(date)}</li>`)}
    </ul>
  </details>`;

function actions(
  {id, actions: links, keep}: EventView,
  context: RowContext,
): TemplateResult | typeof nothing {
  const keepable = context.keep && keep;
  if (links.length === 0 && !keepable) return nothing;
  return html`<p class="ways">
    ${links.map((link) => eventAction(link, id))}
    ${
      keepable
        ? html`<button class="plain keep" type="button" @click=${() => context.keep?.(id)}>
            ${keepable.label}<span class="visually-hidden"> ${keepable.whom}</span>
          </button>`
        : nothing
    }
  </p>`;
}

/** One event of a list: the day and the title first, then when, where and what became of it; the rest is unfolded. */
export function eventRow(view: EventView, level: number, context: RowContext = {}): TemplateResult {
  const {facts, isOver, summary} = view;
  const people = [view.forWhom, view.organisers].filter(Boolean).join(' · ');
  return html`<li class="event" part="event">
    ${leaf(view.day)}
    <div class="told">
      ${heading(level, view.title)}
      <p>${time(view.when)}</p>
      ${view.otherDates ? otherDates(view.otherDates) : nothing}
      ${facts.length > 0 ? html`<p class="soft">${facts.join(' · ')}</p>` : nothing}
      ${view.state ? state(view.state) : nothing} ${people ? html`<p class="soft">${people}</p>` : nothing}
      ${summary ? html`<p class="summary">${summary}</p>` : nothing} ${actions(view, context)}
      ${context.said?.id === view.id ? html`<p role="alert">${context.said.words}</p>` : nothing}
      ${isOver && view.more?.documents ? documentList(view.more.documents) : nothing}
      ${view.more ? more(view.more, view.id, isOver) : nothing}
    </div>
  </li>`;
}

/** An action in words. */
const plainAction = (action: EventAction, id: string): TemplateResult =>
  html`<a class="plain" part="call" data-contact=${action.manner} data-of=${id} href=${action.href}
    >${action.label}${readAs(action)}<span class="visually-hidden"> ${action.whom}</span></a
  >`;

/** There is room for one link in a line; paper has the number that is beside it too. */
const alsoOnPaper = (action: EventAction): TemplateResult =>
  html`<span class="on-paper"> · ${action.label}${readAs(action)}${leads(action)}</span>`;

/** One event in a line or two: the day, the title, where and whether one can come. */
export function eventLine({
  id,
  title,
  day,
  when,
  facts,
  state: became,
  actions: links,
}: EventView): TemplateResult {
  const [link, ...others] = links;
  const about = [facts[0], became?.word].filter(Boolean).join(' · ');
  return html`<li class="event line" part="event">
    ${leaf(day)}
    <div class="told">
      <p><strong>${title}</strong></p>
      <p class="soft">${time(when)}${about ? ` · ${about}` : nothing}</p>
      ${link ? html`<p>${plainAction(link, id)}${leads(link)}${others.map(alsoOnPaper)}</p>` : nothing}
    </div>
  </li>`;
}
