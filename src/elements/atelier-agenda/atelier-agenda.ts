import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {failedHosts} from '../../controllers/loaded-agenda.js';
import {warnOnce} from '../../controllers/warn-once.js';
import type {FeedSource} from '../../sources/agenda/feed.js';
import type {Failure} from '../../sources/source-error.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {heading} from '../heading.js';
import {pageAddress} from '../page-address.js';
import {TerritoryElement} from '../territory-element.js';
import {AgendaSession} from './agenda-session.js';
import {agendaStyles} from './agenda.styles.js';

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
 * @slot - Shown when no calendar could be read, or none is written and none was made with the data. Also what is read
 *   before the script runs, and without it.
 * @slot title - Replaces the words of the heading.
 * @slot empty - Shown under what is said where no date is to come.
 * @slot footer - Shown under the dates and their source.
 * @fires {AgendaLoadedEvent} agenda-loaded - A calendar answered; told again for each of them that does. Told too, of
 *   none, where none is written and none was made with the data: `events` (to come), `feeds` (that answered).
 * @fires {DataFailedEvent} data-failed - No calendar could be read: `failure` (`offline`, `timeout`, `status`, `format`).
 * @fires {ContactUsedEvent} contact-used - The visitor pressed a way to sign up, to ask or to join: `manner` (`book`, `call`,
 *   `write`, `visit`), `placeId` (the id of the event).
 * @csspart event - One event.
 * @csspart call - A link that signs up, calls or writes.
 * @csspart provenance - Names of the calendars, and day of what is shown.
 */
export class AtelierAgenda extends TerritoryElement {
  static override styles = [tokens, base, controls, agendaStyles];

  static override properties: PropertyDeclarations = {
    data: {},
    openagendaKey: {attribute: 'openagenda-key'},
    layout: {},
    more: {},
    feeds: {attribute: false},
  };

  /**
   * Calendars, separated by white space: addresses of iCalendar, RSS, CSV or JSON files, or `openagenda:UID`. Without it, the
   * agenda file of the release's own data.
   */
  declare src?: string;

  /** Folder of the data that `draille-data` made: its agenda file, its communes; without it, `data/` beside the script. */
  data?: string;

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
    const {dates, phase, words} = this.#session;
    if (phase.kind === 'loading') return words.loading;
    return phase.kind === 'ready' ? (dates?.desk.sentence(this.#isCompact) ?? '') : '';
  }

  #body(): TemplateResult | undefined {
    const {isUnannounced, phase} = this.#session;
    switch (phase.kind) {
      case 'idle':
        warnOnce(this, 'src names no calendar: write addresses, separated by white space');
        return html`<slot></slot>`;
      case 'loading':
        return html`<div class="ghost" aria-hidden="true"></div>`;
      case 'failed':
        return this.#failed(phase.failure);
      case 'ready':
        return html`${this.#dates()} ${isUnannounced ? html`<slot></slot>` : nothing}`;
    }
  }

  #dates(): TemplateResult | undefined {
    const {dates} = this.#session;
    if (!dates) return undefined;
    return this.#isCompact
      ? dates.renderCompact(dates.desk, pageAddress(this.more, this.ownerDocument))
      : dates.render(dates.desk);
  }

  /** No feed answered: what to do, and what the page itself says. */
  #failed(failure: Failure): TemplateResult {
    const {retry, states, words} = this.#session;
    const hosts = failedHosts(states);
    return html`<div class="note bad" role="alert">
        <p><strong>${words.failedTitle}</strong></p>
        <p>${words.failures[failure]} ${words.failedNext}</p>
        ${hosts.length > 0 ? html`<p>${words.asked(hosts)}</p>` : nothing}
        <button class="button" type="button" @click=${retry}>${words.retry}</button>
      </div>
      <slot></slot>`;
  }
}
