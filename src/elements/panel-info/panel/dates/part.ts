import {html, nothing, type TemplateResult} from 'lit';
import {LoadedAgenda} from '../../../../controllers/loaded-agenda.js';
import {moveFocus} from '../../../../controllers/move-focus.js';
import {Printing} from '../../../../controllers/printing.js';
import {remembered} from '../../../../controllers/remembered.js';
import type {AgendaEvent} from '../../../../domain/agenda/agenda-event.js';
import {sortEvents} from '../../../../domain/agenda/dates.js';
import {sameEvents} from '../../../../domain/agenda/same-events.js';
import {frAgendaEvent} from '../../../../i18n/fr-agenda-event.js';
import {frProgrammeDates, type ProgrammeDatesMessages} from '../../../../i18n/fr-programme-dates.js';
import {browserMarkup} from '../../../../sources/agenda/browser-markup.js';
import {feedSource} from '../../../../sources/agenda/feed-source.js';
import type {FeedSource} from '../../../../sources/agenda/feed.js';
import {feedsFrom} from '../../../../sources/agenda/feeds-from.js';
import {readEvent} from '../../../../sources/agenda/read-event.js';
import type {ProgrammeFile} from '../../../../sources/programme/programme-source.js';
import {eventLine, eventRow} from '../../../event/event-row.js';
import {eventStyles} from '../../../event/event.styles.js';
import {eventView, type EventView} from '../../../event/event-view.js';
import {nextFew} from '../../../event/next-few.js';
import {feedsNotice, missed} from '../../../event/feeds-notice.js';
import type {DatesHost} from './dates-host.js';

export {eventStyles as styles};

/** Dates at first, until the visitor asks for the others. */
const AT_FIRST = 5;
const MOST_IN_SHORT = 3;

interface Gathered {
  readonly events: readonly AgendaEvent[];
  readonly unread: number;
}

/** The next dates of a programme: those of its file, and of the feeds that it names. Comes where it has either. */
export class DatesDesk {
  readonly #host: DatesHost;
  readonly #feeds: LoadedAgenda;
  readonly #sources = remembered<readonly FeedSource[]>();
  readonly #own = remembered<Gathered>();
  readonly #printing: Printing;
  #isWhole = false;

  constructor(host: DatesHost) {
    this.#host = host;
    this.#feeds = new LoadedAgenda(host.element);
    this.#printing = new Printing(host.element);
  }

  /** Follows the feeds of the programme that is shown. */
  follow(file: ProgrammeFile): void {
    const {element} = this.#host;
    const {programme, base} = file;
    const {openagendaKey} = element;
    const sources = this.#sources([base, programme.feeds.join(' '), openagendaKey], () =>
      feedsFrom(programme.feeds.join(' '), base).feeds.map((feed) =>
        feedSource(feed, {markup: browserMarkup, openagendaKey, now: () => element.now()}),
      ),
    );
    this.#feeds.follow(sources);
  }

  /** Asks the feeds again: those that did not answer, or all of them. */
  async retry(fresh = false): Promise<void> {
    await this.#feeds.retry(fresh);
  }

  render(): TemplateResult | undefined {
    const {file, words, isCompact, dateLevel} = this.#host;
    if (!file) return undefined;
    const {programmeDates: messages = frProgrammeDates} = words;
    const {coming} = sortEvents(this.#gathered(file).events, this.#moment.now);
    const views = this.#shownOf(coming).map((event) => this.#view(event));
    const row = (view: EventView): TemplateResult =>
      isCompact ? eventLine({...view, actions: []}) : eventRow(view, dateLevel);
    const list = html`<ul class="events" role="list">
      ${views.map(row)}
    </ul>`;
    const left = isCompact ? 0 : coming.length - views.length;
    return html`${views.length > 0 ? list : nothing}
      ${left > 0 ? this.#others(messages.others(left)) : nothing}
      <div class="told-of-dates" role="status">${this.#said(messages, file, views.length)}</div>`;
  }

  /** In short, the page « En savoir plus » has the others. */
  #shownOf(coming: readonly AgendaEvent[]): readonly AgendaEvent[] {
    if (this.#host.isCompact) return nextFew(coming, MOST_IN_SHORT);
    return this.#isWhole || this.#printing.isOn ? coming : coming.slice(0, AT_FIRST);
  }

  #view(event: AgendaEvent): EventView {
    const {agenda} = this.#host.words;
    return eventView(event, {...this.#moment, messages: agenda?.event ?? frAgendaEvent});
  }

  #others(words: string): TemplateResult {
    return html`<button class="button" type="button" @click=${this.#showOthers}>${words}</button>`;
  }

  /** The dates of the file and of its feeds, and how many could not be read. */
  #gathered(file: ProgrammeFile): Gathered {
    const {states} = this.#feeds;
    return this.#own([file, states], () => {
      const read = file.writtenEvents.map((one) => readEvent(one));
      const written = read.flatMap((event) => (typeof event === 'string' ? [] : event));
      const fed = states.flatMap((state) => (state.kind === 'ready' ? state.reading.value : []));
      const refused = fed.flatMap((feed) => missed(feed.refused)).length;
      return {
        events: sameEvents([[...file.programme.events, ...written], ...fed.map(({events}) => events)]),
        unread: refused + read.length - written.length,
      };
    });
  }

  /** What is missing or old, said once, and the way to ask for it again. */
  #said(messages: ProgrammeDatesMessages, file: ProgrammeFile, shown: number): unknown {
    const {states} = this.#feeds;
    if (states.some(({kind}) => kind === 'loading')) return html`<p class="soft">${messages.coming}</p>`;
    const {unread} = this.#gathered(file);
    const {lines, canRetry} = feedsNotice(states, this.#moment, messages);
    const none = unread > 0 ? messages.noneFound : messages.none;
    const said = [
      ...(shown === 0 && (unread > 0 || lines.length === 0) ? [none] : []),
      ...lines,
      ...(unread > 0 ? [messages.unread(unread)] : []),
    ].join(' ');
    if (!canRetry) return said ? html`<p>${said}</p>` : nothing;
    return html`<div class="note">
      <p>${said}</p>
      <button class="button" type="button" @click=${this.#again}>${messages.retry}</button>
    </div>`;
  }

  get #moment(): {readonly now: Date; readonly zone: string} {
    return {
      now: this.#host.element.now(),
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
  }

  readonly #showOthers = (): void => {
    this.#isWhole = true;
    const {element} = this.#host;
    element.requestUpdate();
    // The button goes away.
    void moveFocus(element, `.events > :nth-child(${AT_FIRST + 1}) [tabindex]`);
  };

  readonly #again = (): void => {
    void this.#feeds.retry();
    // The button goes away.
    void moveFocus(this.#host.element, '.title [tabindex]');
  };
}
