import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {SupportProgramme} from '../../domain/programme.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {heading} from '../heading.js';
import {TerritoryElement} from '../territory-element.js';
import {logo} from './behind.js';
import {compactPanel} from './panel-compact.js';
import {fullPanel} from './panel-full.js';
import {PanelSession} from './panel-session.js';
import {panelState, type PanelState, type Stale} from './panel-state.js';
import type {PanelView} from './panel-view.js';
import {panelStyles} from './panel.styles.js';

declare global {
  interface HTMLElementTagNameMap {
    'panel-info': PanelInfo;
  }
}

/**
 * Presents a programme of digital support: for whom it is, what it offers, the next dates, whom to call, who stands behind
 * it. It reads a file that its keepers write; without one, it says what is publicly known of PANEL in Lozère.
 *
 * @tag panel-info
 * @slot - Shown while the programme loads, and when it cannot be loaded. Also what is read before the script runs, and
 *   without it.
 * @slot title - Replaces the words of the heading.
 * @slot footer - Shown at the end.
 * @fires {ProgrammeLoadedEvent} programme-loaded - The programme came, from the network or from what was kept.
 * @fires {DataFailedEvent} data-failed - It could not be loaded.
 * @fires {ContactUsedEvent} contact-used - The visitor pressed a way to a contact, or to an event.
 * @csspart audience - For whom it is.
 * @csspart offer - One thing that can be asked for.
 * @csspart contact - One contact.
 * @csspart call - A link that calls.
 * @csspart link - Another link that acts.
 * @csspart search - The question of where the visitor is.
 * @csspart event - One date.
 * @csspart logo - A picture of whoever stands behind it.
 * @csspart provenance - Date, source and licence.
 * @cssprop [--draille-accent=#1d5c4d] - Main colour, the site's own; what is written on it stays readable.
 * @cssprop [--draille-radius=0.625em] - Rounding of corners.
 */
export class PanelInfo extends TerritoryElement {
  static override styles = [tokens, base, controls, panelStyles];

  static override properties: PropertyDeclarations = {
    commune: {},
    layout: {},
    more: {},
    programme: {attribute: false},
  };

  /** INSEE code of the page's own commune: its contact is shown at once. */
  commune?: string;

  /** `full`, or `compact` for the page of a mairie. */
  layout?: string;

  /** Address of the page « En savoir plus »; without it, the programme's own site. */
  more?: string;

  /** Gives the programme instead of `src`, for whoever has it already. */
  programme?: SupportProgramme;

  readonly #session = new PanelSession(this);

  /** Asks the network for the programme and its dates again; what is shown stays meanwhile, and if it does not answer. */
  refresh(): Promise<void> {
    return this.#session.refresh();
  }

  protected override willUpdate(): void {
    this.#session.follow();
  }

  protected override render(): TemplateResult {
    const state = panelState(this.#session);
    return html`<section
      class="root ${this.#session.isCompact ? 'compact' : ''}"
      lang=${this.#session.words.lang}
      dir="ltr"
      aria-labelledby="title"
    >
      <div class="ground">
        ${this.#head(state)}
        <div role="status">${'sentence' in state ? html`<p>${state.sentence}</p>` : this.#stale(state)}</div>
        ${this.#body(state)}
      </div>
    </section>`;
  }

  #head(state: PanelState): TemplateResult {
    const view: Partial<PanelView> = state.kind === 'ready' ? state.view : {};
    const {name, tagline, logo: picture} = view;
    const title = heading(this.#session.level - 1, html`<slot name="title">${state.title}</slot>`);
    return html`<div class="head">
      <div>
        <div class="title" id="title">${title}</div>
        ${name ? html`<p class="soft">${name}</p>` : nothing} ${tagline ? html`<p>${tagline}</p>` : nothing}
      </div>
      ${picture ? logo(picture) : nothing}
    </div>`;
  }

  #stale(state: PanelState): TemplateResult | typeof nothing {
    const stale: Stale | undefined = state.kind === 'ready' ? state.stale : undefined;
    if (!stale) return nothing;
    return html`<div class="note">
      <p>${stale.text}</p>
      ${stale.retry ? this.#retryButton() : nothing}
    </div>`;
  }

  #retryButton(): TemplateResult {
    const {retry, messages} = this.#session;
    return html`<button class="button" type="button" @click=${retry}>${messages.retry}</button>`;
  }

  #body(state: PanelState): TemplateResult {
    switch (state.kind) {
      case 'loading':
        return html`<slot></slot>`;
      case 'failed':
        return html`<div class="note bad" role="alert">
            <p><strong>${state.reason.title}</strong></p>
            <p>${state.reason.text}</p>
            ${this.#retryButton()}
          </div>
          <slot></slot>`;
      case 'ready': {
        const {provenance} = state.view;
        return html`${this.#session.isCompact ? compactPanel(state) : fullPanel(state)}
          ${provenance ? html`<p class="provenance soft" part="provenance">${provenance}</p>` : nothing}
          <slot name="footer"></slot>`;
      }
    }
  }
}
