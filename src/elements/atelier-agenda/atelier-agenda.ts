import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {warnOnce} from '../../controllers/warn-once.js';
import type {FeedSource} from '../../sources/agenda/feed.js';
import {isWebAddress} from '../../sources/published-values.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {eventMoreStyles} from '../event/event-more.styles.js';
import {eventStyles} from '../event/event.styles.js';
import {heading} from '../heading.js';
import {TerritoryElement} from '../territory-element.js';
import {comingList, compactList, pastList} from './agenda-lists.js';
import {AgendaSession} from './agenda-session.js';
import {noticeView, sentence} from './agenda-view.js';
import {agendaStyles} from './agenda.styles.js';
import {choicesTemplate} from './choices-template.js';
import {announcements, failed, notice, origin, unread} from './notices.js';

declare global {
  interface HTMLElementTagNameMap {
    'atelier-agenda': AtelierAgenda;
  }
}

/**
 * Shows the next workshops and meetings of one or several calendars, wherever they are kept: how to sign up for each, what
 * is full, cancelled or put off, and what is over with its documents.
 *
 * @tag atelier-agenda
 * @slot - Shown when no calendar could be read. Also what is read before the script runs, and without it.
 * @slot title - Replaces the words of the heading.
 * @slot empty - Shown under what is said where no date is to come.
 * @slot footer - Shown under the dates and their source.
 * @fires {AgendaLoadedEvent} agenda-loaded - A calendar answered; told again for each of them that does.
 * @fires {DataFailedEvent} data-failed - No calendar could be read.
 * @fires {ContactUsedEvent} contact-used - The visitor pressed a way to sign up, to ask or to join.
 * @csspart event - One event.
 * @csspart call - A link that signs up, calls or writes.
 * @csspart provenance - Names of the calendars, and day of what is shown.
 * @cssprop [--draille-accent=#1d5c4d] - Main colour, the site's own; what is written on it stays readable.
 * @cssprop [--draille-radius=0.625em] - Rounding of corners.
 */
export class AtelierAgenda extends TerritoryElement {
  static override styles = [tokens, base, controls, eventStyles, eventMoreStyles, agendaStyles];

  static override properties: PropertyDeclarations = {
    openagendaKey: {attribute: 'openagenda-key'},
    layout: {},
    more: {},
    feeds: {attribute: false},
  };

  /**
   * Calendars, separated by white space: addresses of iCalendar, RSS or JSON files, or `openagenda:UID`. Without it, the
   * agenda file of the release's own data.
   */
  declare src?: string;

  /** Public key that OpenAgenda asks for. */
  openagendaKey?: string;

  /** `list`, or `compact`: the next three dates only. */
  layout = 'list';

  /** Address of the page that has all dates; the compact view leads there. */
  more?: string;

  /** Gives the calendars instead of `src`, for whoever has them already. */
  feeds?: readonly FeedSource[];

  readonly #session = new AgendaSession(this);

  /** Asks the network for the dates again; those that are shown stay meanwhile, and if it does not answer. */
  refresh(): Promise<void> {
    return this.#session.refresh();
  }

  protected override willUpdate(): void {
    this.#session.follow();
  }

  protected override render(): TemplateResult {
    const {level, words} = this.#session;
    const {lang} = this.language.words;
    return html`<section class="root" lang=${lang} dir="ltr" aria-labelledby="title">
      <div class="ground">
        <div class="title" id="title">${heading(level, html`<slot name="title">${words.title}</slot>`)}</div>
        <p role="status">${this.#sentence()}</p>
        ${this.#body()}
        <slot name="footer"></slot>
      </div>
    </section>`;
  }

  get #isCompact(): boolean {
    const {layout} = this;
    if (layout !== 'list' && layout !== 'compact')
      warnOnce(this, 'layout is "list" or "compact"; list is used');
    return layout === 'compact';
  }

  /** One sentence, in one place, so that each change of it is said. */
  #sentence(): string {
    const {chosen, choices, phase, sorted, states, words} = this.#session;
    if (phase.kind === 'loading') return words.loading;
    if (phase.kind !== 'ready') return '';
    const coming = sorted.coming.length;
    if (this.#isCompact && coming > 0) return '';
    const isChosen = Object.keys(choices).length > 0;
    return sentence(states, {coming, chosen: chosen.length, isChosen}, words);
  }

  #body(): TemplateResult {
    const {phase, words, retry} = this.#session;
    switch (phase.kind) {
      case 'idle':
        warnOnce(this, 'src names no calendar: write addresses, separated by white space');
        return html`<slot></slot>`;
      case 'loading':
        return html`<div class="ghost" aria-hidden="true"></div>`;
      case 'failed':
        return failed(phase.failure, words, retry);
      case 'ready':
        return this.#isCompact ? this.#compact() : this.#list();
    }
  }

  #notice(): TemplateResult | typeof nothing {
    const {contents, retry, states, words, zone} = this.#session;
    const view = noticeView(states, contents.isPartial, zone, words);
    return view ? notice(view, words, retry) : nothing;
  }

  #compact(): TemplateResult {
    const address = this.more && new URL(this.more, this.ownerDocument.baseURI).href;
    return html`${this.#session.sorted.coming.length === 0 ? html`<slot name="empty"></slot>` : nothing}
    ${compactList(this.#session, address && isWebAddress(address) ? address : undefined)} ${this.#notice()}`;
  }

  #list(): TemplateResult {
    const {contents, facets, choices, choose, level, sorted, words} = this.#session;
    const {past} = sorted;
    const news = contents.announcements;
    return html`${this.#notice()}
    ${facets.length > 0 ? choicesTemplate({facets, choices, words, choose}) : nothing} ${this.#coming()}
    ${news.length > 0 ? announcements(news, level + 1, words) : nothing}
    ${past.length > 0 ? pastList(this.#session) : nothing}
    ${contents.unread.length > 0 ? unread(contents.unread, words) : nothing} ${origin(contents, words)}`;
  }

  #coming(): TemplateResult | typeof nothing {
    const {chosen, clear, sorted, states, words} = this.#session;
    if (chosen.length > 0) return comingList(this.#session);
    if (sorted.coming.length > 0)
      return html`<div class="note">
        <p>${words.noneMatchingNext}</p>
        <button class="button" type="button" @click=${clear}>${words.clear}</button>
      </div>`;
    if (states.some(({kind}) => kind === 'loading'))
      return html`<div class="ghost" aria-hidden="true"></div>`;
    return html`<div class="note">
      <p>${words.noneNext}</p>
      <slot name="empty"></slot>
    </div>`;
  }
}
