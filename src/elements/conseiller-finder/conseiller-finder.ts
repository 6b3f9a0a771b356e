import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Wishes} from '../../domain/wishes.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {heading} from '../heading.js';
import {placeCardStyles} from '../place/place-card.styles.js';
import {TerritoryElement} from '../territory-element.js';
import {ask} from './ask.js';
import {askStyles} from './ask.styles.js';
import {FinderSession} from './finder-session.js';
import {results} from './results.js';
import {resultsOf} from './results-of.js';
import {resultsStyles} from './results.styles.js';

declare global {
  interface HTMLElementTagNameMap {
    'conseiller-finder': ConseillerFinder;
  }
}

/**
 * Finds digital help near a commune: one question, the nearest places first, and the number to call. Without `departement`,
 * it asks for a postal code and loads nothing before.
 *
 * @tag conseiller-finder
 * @slot - Shown when places cannot be loaded, before the script runs, and without it: a sentence and a link of the page’s
 *   own.
 * @slot title - Replaces the words of the heading.
 * @slot empty - Under what is said where no place is found.
 * @slot footer - Under the list and its source.
 * @fires {SearchChangedEvent} search-changed - The visitor said where: `departement`, `commune` (INSEE code, when one was
 *   meant); never what was typed.
 * @fires {PlaceSelectedEvent} place-selected - A sheet is about to open: `place`; `preventDefault()` leaves it to the page to
 *   show it.
 * @fires {ContactUsedEvent} contact-used - A way to a place was pressed, or of taking it along: `manner` (`call`,
 *   `call-mairie`, `write`, `visit`, `book`, `itinerary`, `copy`, `share`, `sms`, `mail`, `qr`, `print`), `placeId`.
 * @fires {DataLoadedEvent} data-loaded - Places came, from the network or from what was kept: `departement`, `places` (how
 *   many), `updated` (day of the data).
 * @fires {DataFailedEvent} data-failed - None could be loaded: `failure` (`offline`, `timeout`, `status`, `format`).
 * @csspart search - The question.
 * @csspart filters - The choices, once they are unfolded.
 * @csspart map - The map, once it is open.
 * @csspart card - One place.
 * @csspart call - The link that calls.
 * @csspart provenance - Source, date and licence of the data.
 */
export class ConseillerFinder extends TerritoryElement {
  static override properties: PropertyDeclarations = {
    adresses: {},
    services: {},
    publics: {},
    dispositifs: {},
    modalites: {},
    labels: {},
    locked: {type: Boolean},
    urlSync: {attribute: 'url-sync'},
    contact: {},
    map: {},
    tiles: {},
    tilesAttribution: {attribute: 'tiles-attribution'},
  };

  static override styles = [tokens, base, controls, askStyles, resultsStyles, placeCardStyles];

  /**
   * Lets addresses be found: what is typed goes to the Géoplateforme’s geocoder, or to the one whose address is the value.
   */
  adresses?: string;

  /** Services asked for from the start: `demarches,securite`, by code or by the standard’s wording. */
  services?: string;

  /** Publics and situations asked for from the start: `seniors,surdite`. */
  publics?: string;

  /** National programmes asked for from the start: `conseiller-numerique,france-services`. */
  dispositifs?: string;

  /** Manners asked for from the start: `gratuit,sans-rdv,par-telephone,rdv-en-ligne,itinerant,atelier`. */
  modalites?: string;

  /** Other labels asked for from the start, as the data writes them: `QPV`. */
  labels?: string;

  /** Keeps what is asked for from the start: the visitor can add to it, not take it back. */
  locked = false;

  /**
   * Keeps the search, the choices and the open sheet after the `#` of the page’s address:
   * `#draille.ou=Mende&draille.choix=gratuit`; its value replaces `draille`, where a page has several finders.
   */
  urlSync?: string;

  /** E-mail address to which errors are reported, instead of the record’s producer. */
  contact?: string;

  /**
   * Whether there is a map: `on-demand`, a button opens it; `open` from the start; `none`.
   *
   * @default 'on-demand'
   */
  map?: 'on-demand' | 'open' | 'none';

  /** Detailed images of the map, shown where the visitor asks for them: `ign`, or an address with `{z}`, `{x}` and `{y}`. */
  tiles?: string;

  /** Whose these images are, as their licence asks to say; `© IGN` for `ign`. */
  tilesAttribution?: string;

  readonly #session = new FinderSession(this);

  /** Asks the network for the places again; those that are shown stay meanwhile, and if it does not answer. */
  refresh(): Promise<void> {
    return this.#session.finding.retry(true);
  }

  /** Puts the focus in the field. */
  focusSearch(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#where')?.focus();
  }

  /** Opens the sheet of a place, by the `placeId` of events; tells whether it is known here. */
  show(id: string): Promise<boolean> {
    return this.#session.show(id);
  }

  /**
   * Asks for places as the visitor’s choices do: `{criteria: new Set(['gratuit'])}`; without argument, goes back to what the
   * page presets.
   */
  filter(wishes?: Wishes): void {
    void this.#session.choose(wishes);
  }

  protected override willUpdate(): void {
    this.#session.follow();
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    const {lang, finder: messages} = session.words;
    const {level, parts} = session;
    const sheet = parts.place.part?.render();
    return html`<section class="root" lang=${lang} dir="ltr" aria-labelledby="title">
      <div class="ground" ?hidden=${sheet !== undefined}>
        <div class="title" id="title">
          ${heading(level, html`<slot name="title">${messages.title}</slot>`)}
        </div>
        ${session.isAbsent ? nothing : ask(session.asking.question())} ${results(resultsOf(session))}
      </div>
      ${sheet}
    </section>`;
  }
}
