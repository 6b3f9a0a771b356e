import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
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
 * @slot - Shown when the places cannot be loaded: a sentence and a link of the page's own. Also what is read before the
 *   script runs, and without it.
 * @slot title - Replaces the words of the heading.
 * @slot empty - Shown under what is said where no place is found.
 * @slot footer - Shown under the list and its source.
 * @fires {SearchChangedEvent} search-changed - The visitor said where; what was typed is not told.
 * @fires {PlaceSelectedEvent} place-selected - A sheet is about to open; cancelled, it does not.
 * @fires {ContactUsedEvent} contact-used - The visitor pressed a way to a place, or of taking it along.
 * @fires {DataLoadedEvent} data-loaded - Places came, from the network or from what was kept.
 * @fires {DataFailedEvent} data-failed - No place could be loaded.
 * @csspart search - The question.
 * @csspart filters - The choices, once they are unfolded.
 * @csspart map - The map, once it is open.
 * @csspart card - One place.
 * @csspart call - The link that calls.
 * @csspart provenance - Source, date and licence of the data.
 * @cssprop [--draille-accent=#1d5c4d] - Main colour, the site's own; what is written on it stays readable.
 * @cssprop [--draille-radius=0.625em] - Rounding of corners.
 */
export class ConseillerFinder extends TerritoryElement {
  static override styles = [tokens, base, controls, askStyles, resultsStyles, placeCardStyles];

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

  /**
   * Lets addresses be found, by sending what is typed to the Géoplateforme's geocoder, or to the one at the address that is
   * the attribute's value.
   */
  adresses?: string;

  /** Services that are asked for from the start, by their codes or the standard's wording: `demarches,securite`. */
  services?: string;

  /** Publics and situations that are asked for from the start: `seniors,surdite`. */
  publics?: string;

  /** National programmes that are asked for from the start: `conseiller-numerique,france-services`. */
  dispositifs?: string;

  /** Manners that are asked for from the start: `gratuit,sans-rdv,par-telephone,itinerant,atelier`. */
  modalites?: string;

  /** Other labels that are asked for from the start, as the data writes them: `QPV`. */
  labels?: string;

  /** Keeps what is asked for from the start: the visitor cannot take it back. */
  locked = false;

  /**
   * Keeps the search, the choices and the open sheet after the `#` of the page's address; its value names the finder there,
   * where a page has several.
   */
  urlSync?: string;

  /** E-mail address to which errors are reported, instead of the record's producer. */
  contact?: string;

  /** Whether there is a map: `on-demand`, where the visitor asks for it; `open` from the start; or `none`. */
  map?: string;

  /** Detailed images of the map, shown where the visitor asks for them: `ign`, or an address with `{z}`, `{x}` and `{y}`. */
  tiles?: string;

  /** Whose the images of `tiles` are, as their licence asks to say. */
  tilesAttribution?: string;

  readonly #session = new FinderSession(this);

  /** Asks the network for the places again; those that are shown stay meanwhile, and if it does not answer. */
  refresh(): Promise<void> {
    return this.#session.finding.retry(true);
  }

  /** Puts the focus in the field where a commune is written. */
  focusSearch(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#where')?.focus();
  }

  /** Opens the sheet of a place by its id, as events give it; tells whether the place is known here. */
  show(id: string): Promise<boolean> {
    return this.#session.show(id);
  }

  /** Asks for places as a visitor's choices do; nothing takes the choices back to those that the page presets. */
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
        ${ask(session.asking.question())} ${results(resultsOf(session))}
      </div>
      ${sheet}
    </section>`;
  }
}
