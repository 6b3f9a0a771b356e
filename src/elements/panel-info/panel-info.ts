import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {addStyles} from '../../controllers/add-styles.js';
import {moveFocus} from '../../controllers/move-focus.js';
import {OnDemand} from '../../controllers/on-demand.js';
import {warnOnce} from '../../controllers/warn-once.js';
import type {SupportProgramme} from '../../domain/programme.js';
import {frProgramme} from '../../i18n/fr-programme.js';
import {request} from '../../sources/requests.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {heading, headingLevelOf} from '../heading.js';
import {pageAddress} from '../page-address.js';
import {TerritoryElement} from '../territory-element.js';
import {notCome, publicFacts} from './bare-panel.js';
import {fileAddress} from './file-address.js';
import {panelInfoStyles} from './panel-info.styles.js';

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
 * @fires {ProgrammeLoadedEvent} programme-loaded - The programme came, from the network or from what was kept: `programme`
 *   (its name), `updated` (day of its last change).
 * @fires {DataFailedEvent} data-failed - It could not be loaded: `failure` (`offline`, `timeout`, `status`, `format`).
 * @fires {ContactUsedEvent} contact-used - The visitor pressed a way to a contact, or to an event: `manner` (`call`, `write`,
 *   `visit`, `book`), `placeId` (the organisation, or the id of the event).
 * @csspart audience - For whom it is.
 * @csspart offer - One thing that can be asked for.
 * @csspart dates - The next dates.
 * @csspart event - One date.
 * @csspart contact - One contact.
 * @csspart call - A link that calls.
 * @csspart link - Another link that acts.
 * @csspart search - The question of where the visitor is.
 * @csspart logo - A picture of whoever stands behind it.
 * @csspart provenance - Date, source and licence.
 */
export class PanelInfo extends TerritoryElement {
  static override styles = [tokens, base, controls, panelInfoStyles];

  static override properties: PropertyDeclarations = {
    commune: {},
    data: {},
    layout: {},
    more: {},
    openagendaKey: {attribute: 'openagenda-key'},
    programme: {attribute: false},
  };

  /** The programme's file, `.json` or `.csv`; without it, what is publicly known of PANEL. */
  declare src?: string;

  /** Number of the département where visitors look for their commune; without it, those of the contacts. */
  declare departement?: string;

  /** INSEE code of the page's own commune: its contact is shown at once. */
  commune?: string;

  /** Folder of the data that `draille-data` made, for its communes; without it, `data/` beside the script. */
  data?: string;

  /** `full`, or `compact` for the page of a mairie. */
  layout?: string;

  /** Address of the page « En savoir plus »; without it, the programme's own site. */
  more?: string;

  /** Public key that OpenAgenda asks for, where the programme's dates are kept there. */
  openagendaKey?: string;

  /** Gives the programme instead of `src`, for whoever has it already. */
  programme?: SupportProgramme;

  /** What reads a programme and shows it, asked for with the first one; its file is asked for at the same time. */
  readonly #desk = new OnDemand(
    async () => {
      const address = this.programme ? undefined : fileAddress(this);
      if (address) request(address, {}).catch(() => undefined);
      const {PanelDesk, styles} = await import('./panel/part.js');
      addStyles(this, styles);
      return new PanelDesk(this, (more) => addStyles(this, more));
    },
    () => this.requestUpdate(),
  );

  /** Asks the network for the programme and its dates again; what is shown stays meanwhile, and if it does not answer. */
  async refresh(): Promise<void> {
    await this.#desk.part?.refresh();
  }

  get #isGiven(): boolean {
    return Boolean(this.programme ?? this.src?.trim());
  }

  protected override willUpdate(): void {
    if (this.src?.trim() && !fileAddress(this))
      warnOnce(this, `src="${this.src}" is not an address of the web`);
    if (this.#isGiven && !this.#desk.state) void this.#desk.get();
    this.#desk.part?.follow();
  }

  protected override render(): TemplateResult {
    const shown = this.#isGiven
      ? (this.#desk.part?.view() ?? this.#notCome())
      : publicFacts(this.#words, pageAddress(this.more, this.ownerDocument));
    const {title, beside, status, body} = shown;
    return html`<section class="root" lang=${this.language.words.lang} dir="ltr" aria-labelledby="title">
      <div class="ground">
        <div class="head">
          <div class="title" id="title">
            ${heading(headingLevelOf(this), html`<slot name="title">${title}</slot>`)}
          </div>
          ${beside ?? nothing}
        </div>
        <div role="status">${status ?? nothing}</div>
        ${body}
      </div>
    </section>`;
  }

  get #words(): typeof frProgramme {
    return this.language.words.programme ?? frProgramme;
  }

  #notCome(): ReturnType<typeof notCome> {
    return notCome(this.#words, this.#desk.state === 'failed', () => {
      void this.#desk.get();
      // The button goes away; the title never does.
      void moveFocus(this, '.title [tabindex]');
    });
  }
}
