import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {Printing} from '../../controllers/printing.js';
import {warnOnce} from '../../controllers/warn-once.js';
import {frMapPage} from '../../i18n/fr-map-page.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {heading} from '../heading.js';
import {placeCardStyles} from '../place/place-card.styles.js';
import {provenance} from '../place/provenance.js';
import {TerritoryElement} from '../territory-element.js';
import {mapPageStyles} from './map-page.styles.js';
import {MapSession} from './map-session.js';
import {placeList} from './place-list.js';
import {placesFailed} from './places-failed.js';

declare global {
  interface HTMLElementTagNameMap {
    'conseiller-map': ConseillerMap;
  }
}

/**
 * Shows places of digital help on a map, drawn from open data: no image comes from another host unless the visitor asks
 * for it. A list under it says the same.
 *
 * @tag conseiller-map
 * @slot - Shown when places cannot be loaded, where no département is written, before the script runs, and without it.
 * @slot title - Replaces the words of the heading.
 * @fires {PlaceSelectedEvent} place-selected - A place was pressed: `place`; `preventDefault()` leaves it to the page to show
 *   it.
 * @fires {ContactUsedEvent} contact-used - A way to a place was pressed: `manner` (`call`, `call-mairie`, `write`, `visit`),
 *   `placeId`.
 * @fires {DataLoadedEvent} data-loaded - Places came, from the network or from what was kept: `departement`, `places` (how
 *   many), `updated` (day of the data).
 * @fires {DataFailedEvent} data-failed - None could be loaded: `failure` (`offline`, `timeout`, `status`, `format`).
 * @csspart map - The map and what stands around it.
 * @csspart call - The link that calls.
 * @csspart provenance - Source, date and licence of the data.
 */
export class ConseillerMap extends TerritoryElement {
  static override properties: PropertyDeclarations = {
    tiles: {},
    tilesAttribution: {attribute: 'tiles-attribution'},
  };

  static override styles = [tokens, base, controls, placeCardStyles, mapPageStyles];

  /** Detailed images of the ground, shown where the visitor asks for them: `ign`, or an address with `{z}`, `{x}` and `{y}`. */
  tiles?: string;

  /** Whose these images are, as their licence asks to say; `© IGN` for `ign`. */
  tilesAttribution?: string;

  readonly #session = new MapSession(this);
  /** Thousands of places are listed once somebody wants to read them. */
  #hasList = false;
  #isListOpen = false;
  /** Paper has no map: the list is all that it says. */
  readonly #printing = new Printing(this);

  /** Asks the network for the places again; those that are shown stay meanwhile, and if it does not answer. */
  refresh(): Promise<void> {
    return this.#session.places.retry(true);
  }

  protected override willUpdate(): void {
    this.#session.follow();
  }

  protected override render(): TemplateResult {
    const {all, level} = this.#session;
    const {title} = all.mapPage ?? frMapPage;
    return html`<section class="root" lang=${all.lang} dir="ltr" aria-labelledby="title">
      <div class="ground">
        <div class="title" id="title">${heading(level - 1, html`<slot name="title">${title}</slot>`)}</div>
        <p role="status">${this.#sentence()}</p>
        ${this.#body()}
      </div>
    </section>`;
  }

  /** One sentence, in one place, so that each change of it is said. */
  #sentence(): TemplateResult | string {
    const {all, found, map, messages, places} = this.#session;
    const {state} = places;
    if (state.kind === 'loading') return messages.loading;
    if (state.kind !== 'ready') return '';
    const {name} = state.reading.value.departement;
    const {under} = all.mapPage ?? frMapPage;
    return html`<strong>${messages.count(found.length)}</strong> (${name})${
        map.state === 'failed' ? '.' : html`<span class="on-screen">. ${under}</span>`
      }`;
  }

  #body(): TemplateResult | typeof nothing {
    const {places, messages, retry} = this.#session;
    const {state} = places;
    switch (state.kind) {
      case 'idle':
        warnOnce(this, 'write departement="48", the number of the département to show');
        return html`<slot></slot>`;
      case 'loading':
        return html`<div class="map-to-come" aria-hidden="true"></div>`;
      case 'failed':
        return html`${placesFailed(state, messages, retry)}<slot></slot>`;
      case 'ready':
        return this.#ready();
    }
  }

  #ready(): TemplateResult {
    const {all, found, map, messages, places} = this.#session;
    const {seeList} = all.mapPage ?? frMapPage;
    const {state} = places;
    if (state.kind !== 'ready') return html``;
    const {origin} = state.reading.value;
    const hasFailed = map.state === 'failed';
    const isPrinted = this.#printing.isOn;
    return html`${map.part?.render() ?? (hasFailed ? nothing : html`<div class="map-to-come" aria-hidden="true"></div>`)}
      <div role="status">${hasFailed ? this.#mapFailed() : nothing}</div>
      <details .open=${hasFailed || isPrinted || this.#isListOpen} @toggle=${this.#listToggled}>
        <summary>${seeList}</summary>
        ${this.#hasList || isPrinted ? placeList(found, messages) : nothing}
      </details>
      ${provenance(origin, messages)}`;
  }

  readonly #listToggled = (event: Event): void => {
    if (this.#printing.isOn) return;
    this.#isListOpen = (event.target as HTMLDetailsElement).open;
    this.#hasList ||= this.#isListOpen;
    this.requestUpdate();
  };

  #mapFailed(): TemplateResult {
    const {all, messages, retry} = this.#session;
    return html`<div class="note">
      <p>${(all.mapPage ?? frMapPage).failed}</p>
      <button class="button" type="button" @click=${retry}>${messages.retry}</button>
    </div>`;
  }
}
