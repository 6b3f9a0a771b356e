import {html, LitElement, type TemplateResult} from 'lit';
import {AccentContrast} from '../../controllers/accent-contrast.js';
import {Combobox} from '../../controllers/combobox.js';
import {CommuneSearch} from '../../controllers/commune-search.js';
import {LoadedPlaces} from '../../controllers/loaded-places.js';
import {moveFocus, reveal} from '../../controllers/move-focus.js';
import {MinuteClock} from '../../controllers/minute-clock.js';
import {placeSourceOf} from '../../controllers/place-source-of.js';
import {departementGiven, territoryOf} from '../../controllers/territory-of.js';
import type {Commune} from '../../domain/geography.js';
import type {Place} from '../../domain/place.js';
import {fr} from '../../i18n/fr.js';
import type {PlaceSource} from '../../sources/place-source.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import {heading, headingLevelOf} from '../heading.js';
import {ask} from './ask.js';
import {askStyles} from './ask.styles.js';
import {finderView, type FinderView} from './finder-view.js';
import {Listing} from './listing.js';
import {placeCardStyles} from './place-card.styles.js';
import {results} from './results.js';
import {resultsStyles} from './results.styles.js';

const NONE: readonly Place[] = [];
/** Where the focus rests: the button that is always there. */
const SUBMIT = '[type="submit"]';

declare global {
  interface HTMLElementTagNameMap {
    'conseiller-finder': ConseillerFinder;
  }
}

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
 * @cssprop [--draille-radius=0.625em] - Rounding of corners.
 */
export class ConseillerFinder extends LitElement {
  static override styles = [tokens, base, controls, askStyles, resultsStyles, placeCardStyles];

  // Not as decorators, which weigh 400 bytes more in the page.
  static override properties = {
    departement: {},
    communes: {},
    epci: {},
    src: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    source: {attribute: false},
    now: {attribute: false},
  };

  /** Number of the département: `48`, `2A`, `974`. Without it, the finder asks for a postal code and loads nothing before. */
  departement?: string;

  /** INSEE codes of the only communes to show, separated by commas: `48095,48061`. */
  communes?: string;

  /** SIREN of the only intercommunalité to show; goes with `departement`. */
  epci?: string;

  /** Where the data is: a folder of shards, a `.csv` or `.json` file in the national standard, or `tabular:RESOURCE_ID`. */
  src?: string;

  /** Level of the finder's heading in the page's outline, 1 to 5. */
  headingLevel = 2;

  /** Gives the places instead of `src`, for whoever has them already. */
  source?: PlaceSource;

  /** Gives the present moment. @ignore */
  now: () => Date = () => new Date();

  readonly #messages = fr;
  readonly #places = new LoadedPlaces(this);
  readonly #search = new CommuneSearch(this);
  readonly #combobox = new Combobox(this);
  readonly #listing = new Listing();

  constructor() {
    super();
    new MinuteClock(this);
    new AccentContrast(this);
  }

  /** @ignore */
  get departementGiven(): string | undefined {
    return departementGiven(this);
  }

  protected override willUpdate(): void {
    const territory = territoryOf(this, this.#search.departement);
    if (this.#places.follow(placeSourceOf(this), territory)) this.#listing.restart();
    const {state} = this.#places;
    this.#listing.search(state.kind === 'ready' ? state.reading.value.places : NONE, this.#search.origin);
  }

  protected override render(): TemplateResult {
    const level = headingLevelOf(this);
    const {state} = this.#places;
    const territory =
      state.kind === 'ready' ? state.reading.value.departement.name : (this.#search.departement ?? '');
    return html`<section class="root" lang="fr" dir="ltr" aria-labelledby="title">
      <div class="title" id="title">${heading(level, this.#messages.title)}</div>
      ${ask({
        search: this.#search,
        territory,
        messages: this.#messages,
        submitted: this.#submitted,
        picked: this.#picked,
        chosen: this.#chosen,
        focused: () => void this.#combobox.prepare(),
        left: () => this.#search.close(),
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

  #view(): FinderView {
    return finderView({
      loading: this.#places.state,
      found: this.#listing.found,
      from: this.#search.origin,
      shown: this.#listing.shown,
      narrowed: Boolean(this.communes || this.epci),
      now: this.now(),
      messages: this.#messages,
    });
  }

  readonly #submitted = (event: Event): void => {
    event.preventDefault();
    this.#listing.restart();
    if (this.#places.state.kind === 'failed') void this.#places.retry();
    void this.#search.submit().then(() => this.#reveal());
  };

  readonly #picked = (commune: Commune): void => {
    this.#search.choose(commune);
    this.#reveal();
  };

  readonly #chosen = (commune: Commune): void => {
    this.#picked(commune);
    // The button that was pressed goes away.
    void moveFocus(this, SUBMIT);
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#search.answer.kind !== 'suggesting') return;
    // The page around may have a dialog that Escape closes too.
    event.preventDefault();
    event.stopPropagation();
    this.#search.close();
  };

  readonly #retry = (): void => {
    void this.#places.retry();
    if (this.#search.answer.kind === 'failed') void this.#search.submit();
    // The button goes away; the finder's title never does.
    void moveFocus(this, '.title [tabindex]');
  };

  readonly #showMore = (): void => {
    const next = this.#listing.more();
    this.requestUpdate();
    void moveFocus(this, `.card:nth-child(${next + 1}) [tabindex]`);
  };

  /** Shows the first place where a telephone would leave it under its keyboard, or below the screen. */
  #reveal(): void {
    if (this.#search.origin && this.#search.answer.kind === 'quiet') void reveal(this, '.card', SUBMIT);
  }
}
