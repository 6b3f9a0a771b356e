import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {AccentContrast} from '../../controllers/accent-contrast.js';
import {Combobox} from '../../controllers/combobox.js';
import {CommuneSearch} from '../../controllers/commune-search.js';
import {LoadedPlaces} from '../../controllers/loaded-places.js';
import {MinuteClock} from '../../controllers/minute-clock.js';
import {placeSourceOf} from '../../controllers/place-source-of.js';
import {warnOnce} from '../../controllers/warn-once.js';
import {departementCode, type Commune} from '../../domain/geography.js';
import {searchPlaces, type FoundPlace} from '../../domain/search.js';
import {territoryFrom} from '../../domain/territory.js';
import {fr} from '../../i18n/fr.js';
import type {PlaceSource} from '../../sources/place-source.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {heading} from '../heading.js';
import {ask} from './ask.js';
import {askStyles} from './ask.styles.js';
import {finderView, PAGE, type FinderView} from './finder-view.js';
import {results} from './results.js';
import {resultsStyles} from './results.styles.js';

/**
 * Finds digital help near a commune: one question, the nearest places first, and the number to call.
 *
 * @tag conseiller-finder
 * @slot - Shown when the places cannot be loaded: a sentence and a link of the page's own. Also what is read before the
 *   script runs, and without it.
 * @csspart search - The question.
 * @csspart card - One place.
 * @csspart call - The link that calls.
 * @csspart provenance - Source, date and licence of the data.
 * @cssprop [--draille-accent=#1d5c4d] - Main colour, the site's own; what is written on it stays readable.
 * @cssprop [--draille-ink=#1b1f1d] - Text.
 * @cssprop [--draille-paper=#fff] - Background.
 * @cssprop [--draille-radius=0.625em] - Rounding of corners.
 */
export class ConseillerFinder extends LitElement {
  static override styles = [tokens, base, controls, askStyles, resultsStyles];

  /** Number of the département: `48`, `2A`, `974`. Without it, the finder asks for a postal code and loads nothing before. */
  @property() departement?: string;

  /** INSEE codes of the only communes to show, separated by commas: `48095,48061`. */
  @property() communes?: string;

  /** SIREN of the only intercommunalité to show; goes with `departement`. */
  @property() epci?: string;

  /** Where the data is: a folder of shards, a `.csv` or `.json` file in the national standard, or `tabular:RESOURCE_ID`. */
  @property() src?: string;

  /** Level of the finder's heading in the page's outline, 1 to 5. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Gives the places instead of `src`, for whoever has them already. */
  @property({attribute: false}) source?: PlaceSource;

  /** Gives the present moment. @ignore */
  @property({attribute: false}) now: () => Date = () => new Date();

  readonly #messages = fr;
  readonly #places = new LoadedPlaces(this);
  readonly #search = new CommuneSearch(this);
  readonly #combobox = new Combobox(this);
  #asked: {readonly source: PlaceSource; readonly key: string} | undefined;
  #shown = PAGE;
  #found: readonly FoundPlace[] = [];

  constructor() {
    super();
    new MinuteClock(this);
    new AccentContrast(this);
  }

  /** @ignore */
  get departementGiven(): string | undefined {
    const code = this.departement ? departementCode(this.departement) : undefined;
    if (this.departement && !code) {
      warnOnce(
        this,
        `departement="${this.departement}" is not a département; write its number, like 48 or 2A`,
      );
    }
    return code;
  }

  /** @ignore */
  communesOf(departement: string): Promise<readonly Commune[]> {
    return placeSourceOf(this).communes(departement);
  }

  protected override willUpdate(): void {
    this.#ask();
    const {state} = this.#places;
    const near = this.#search.origin?.position;
    this.#found = state.kind === 'ready' ? searchPlaces(state.reading.value.places, {near}) : [];
  }

  protected override render(): TemplateResult {
    const level = this.headingLevel;
    const {state} = this.#places;
    const territory =
      state.kind === 'ready' ? state.reading.value.departement.name : (this.#search.departement ?? '');
    return html`<section class="root" lang="fr" aria-labelledby="title">
      <div class="title" id="title">${heading(level, this.#messages.title)}</div>
      ${ask({
        search: this.#search,
        territory,
        messages: this.#messages,
        submitted: this.#submitted,
        chosen: this.#chosen,
        picked: this.#picked,
        focused: () => void this.#combobox.prepare(),
        keyPressed: this.#keyPressed,
      })}
      ${results({
        view: this.#view(),
        level: level + 1,
        messages: this.#messages,
        retry: this.#retry,
        showMore: this.#showMore,
      })}
    </section>`;
  }

  protected override updated(): void {
    const {departement} = this.#search;
    if (this.#places.state.kind === 'ready' && departement) this.#search.prepare(departement);
  }

  /** Asks for the places when what they are asked by has changed. */
  #ask(): void {
    const source = placeSourceOf(this);
    const {departement} = this.#search;
    const key = [departement, this.communes, this.epci].join('/');
    if (this.#asked?.source === source && this.#asked.key === key) return;
    this.#asked = {source, key};
    this.#shown = PAGE;
    void this.#places.load(source, territoryFrom(departement, this.communes, this.epci));
  }

  #view(): FinderView {
    return finderView({
      loading: this.#places.state,
      found: this.#found,
      from: this.#search.origin,
      shown: this.#shown,
      narrowed: Boolean(this.communes ?? this.epci),
      now: this.now(),
      messages: this.#messages,
    });
  }

  readonly #submitted = (event: Event): void => {
    event.preventDefault();
    this.#shown = PAGE;
    void this.#search.submit();
  };

  readonly #chosen = (commune: Commune): void => {
    this.#shown = PAGE;
    this.#search.choose(commune);
    // What was pressed goes away; this button stays, and opens no keyboard over the results.
    void this.#focus('[type="submit"]');
  };

  readonly #picked = (event: CustomEvent<{event: MouseEvent}>, communes: readonly Commune[]): void => {
    const commune = communes[Number((event.target as HTMLElement).dataset['index'])];
    if (!commune) return;
    const byKeyboard = event.detail.event.detail === 0;
    if (!byKeyboard) return this.#chosen(commune);
    this.#shown = PAGE;
    this.#search.choose(commune);
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#search.close();
  };

  readonly #retry = (): void => {
    void this.#places.retry();
    void this.#focus('.summary');
  };

  readonly #showMore = (): void => {
    const next = this.#shown;
    this.#shown += PAGE;
    this.requestUpdate();
    void this.#focus(`.card:nth-child(${next + 1}) [tabindex]`);
  };

  /** Moves the focus once what was asked is shown. */
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
