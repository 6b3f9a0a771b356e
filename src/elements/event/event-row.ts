import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../heading.js';
import {handset} from '../icons.js';
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

/** A link that signs up, calls or writes. */
export const eventAction = (
  {href, manner, label, written, whom, main}: EventAction,
  id: string,
): TemplateResult =>
  html`<a class="button ${main ? 'main' : ''}" part="call" data-contact=${manner} data-of=${id} href=${href}
    >${manner === 'call' ? handset : nothing}<span
      >${label}${written ? html` <span class=${manner === 'call' ? 'numbers' : ''}>${written}</span>` : nothing}</span
    ><span class="visually-hidden"> ${whom}</span></a
  >`;

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
  const [link] = links;
  const about = [facts[0], became?.word].filter(Boolean).join(' · ');
  return html`<li class="event line" part="event">
    ${leaf(day)}
    <div class="told">
      <p><strong>${title}</strong></p>
      <p class="soft">${time(when)}${about ? ` · ${about}` : nothing}</p>
      ${
        link
          ? html`<p>
              <a class="plain" part="call" data-contact=${link.manner} data-of=${id} href=${link.href}
                >${link.label}${link.written ? html` <span class="numbers">${link.written}</span>` : nothing}<span
                  class="visually-hidden"
                >
                  ${link.whom}</span
                ></a
              >
            </p>`
          : nothing
      }
    </div>
  </li>`;
}
