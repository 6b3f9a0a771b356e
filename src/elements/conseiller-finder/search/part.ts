import type {TemplateResult} from 'lit';
import {Combobox} from '../../../controllers/combobox.js';
import type {Suggestion} from '../../../controllers/commune-answer.js';
import {CommuneSearch} from '../../../controllers/commune-search.js';
import {here} from '../../../controllers/here.js';
import {moveFocus, reveal} from '../../../controllers/move-focus.js';
import {surroundingsOf, type Surroundings} from '../../../controllers/surroundings.js';
import type {Origin} from '../../../domain/find-communes.js';
import type {Commune} from '../../../domain/geography.js';
import type {Place} from '../../../domain/place.js';
import type {FoundPlace} from '../../../domain/search.js';
import {frSearch, type SearchMessages} from '../../../i18n/fr-search.js';
import {tellSearch} from '../../telling.js';
import type {FinderContext} from '../finder-context.js';
import {addressFinder} from './address-finder.js';
import {answerView, type AnswerView} from './answer-view.js';
import {choices, options} from './choices.js';
import {otherDepartements} from './other-departements.js';

export {searchStyles as styles} from './search.styles.js';

/** Where the focus rests: the button that is always there. */
const SUBMIT = '[type="submit"]';
const NONE: readonly Place[] = [];
/** Under a kilometre, « near you » is near enough. */
const VAGUE_KM = 3;

/** What the question shows, besides its field. */
export interface SearchView extends AnswerView {
  readonly label: string;
  readonly options: readonly TemplateResult[];
  readonly choices: unknown;
}

/** What happens at the field: typing, searching, choosing, asking for what is around. Comes with its first use. */
export class SearchDesk {
  readonly #context: FinderContext;
  readonly #search: CommuneSearch;
  #around: {origin: Origin; surroundings?: Surroundings} | undefined;

  constructor(context: FinderContext) {
    this.#context = context;
    const addresses = addressFinder(context.element);
    this.#search = new CommuneSearch({
      get source() {
        return context.source;
      },
      get departementGiven() {
        return context.departementGiven;
      },
      get places() {
        return context.finding.list?.places ?? NONE;
      },
      get geocode() {
        return addresses();
      },
      changed: () => context.element.requestUpdate(),
      searched: this.#searched,
    });
    new Combobox(context.element);
  }

  get typed(): string {
    return this.#search.typed;
  }

  get departement(): string | undefined {
    return this.#search.departement;
  }

  get origin(): Origin | undefined {
    return this.#search.origin;
  }

  /** Places of other départements around the origin, once they have come. */
  get surroundings(): Surroundings | undefined {
    return this.#around?.origin === this.origin ? this.#around?.surroundings : undefined;
  }

  /** Says which other départements are among the places found. */
  readonly alsoIn = (found: readonly FoundPlace[]): string =>
    this.surroundings ? otherDepartements(found, this.surroundings.names, this.#words) : '';

  /** Words and choices, as they stand. */
  view(territory: string): SearchView {
    const {answer} = this.#search;
    const words = this.#words;
    const {finding, words: all} = this.#context;
    const listed = finding.list?.departement.name;
    return {
      ...answerView(answer, {territory, listed, words, messages: all.finder}),
      label: words.suggestions,
      options: answer.kind === 'suggesting' ? options(answer.suggestions, this.#picked) : [],
      choices: choices(answer, words, this.#chosen),
    };
  }

  /** The visitor types. */
  type(text: string): void {
    this.#search.type(text);
  }

  /** The visitor asks for the answer, which is brought into view. */
  async submit(): Promise<void> {
    await this.#search.submit();
    // The field says itself, with its description, what is asked for: also to whom asked for nothing twice.
    if (['nothing-typed', 'postcode-needed'].includes(this.#search.answer.kind)) {
      return moveFocus(this.#context.element, '#where');
    }
    this.#reveal();
  }

  /** Searches a text that was searched before, without moving the page; an empty one goes back to the whole list. */
  async find(text: string): Promise<void> {
    await this.#search.find(text);
  }

  /** The visitor asks for what is around them. */
  async locate(): Promise<void> {
    const words = this.#words;
    await this.#search.locate(here, (within) =>
      within > VAGUE_KM ? words.yourPositionWithin(Math.round(within)) : words.yourPosition,
    );
    this.#reveal();
  }

  /** Asks again for the communes, if that is what failed. */
  retry(): void {
    if (this.#search.answer.kind === 'failed') void this.#search.submit();
  }

  /** Closes the list of suggestions; tells whether it was open. */
  close(): boolean {
    const wasOpen = this.#search.answer.kind === 'suggesting';
    this.#search.close();
    return wasOpen;
  }

  get #words(): SearchMessages {
    return this.#context.words.search ?? frSearch;
  }

  readonly #picked = (suggestion: Suggestion): void => {
    if (suggestion.kind === 'place') {
      this.#search.close();
      this.#context.open(suggestion.place);
      return;
    }
    if (suggestion.kind === 'address') this.#search.chooseAddress(suggestion.address);
    else this.#search.choose(suggestion.commune);
    this.#reveal();
  };

  readonly #chosen = (commune: Commune): void => {
    this.#search.choose(commune);
    this.#reveal();
    // The button that was pressed goes away.
    void moveFocus(this.#context.element, SUBMIT);
  };

  readonly #searched = (again: boolean): void => {
    const {origin, departement} = this.#search;
    const {element, written} = this.#context;
    if (!again) {
      tellSearch(element, departement, origin);
      written('push');
    }
    this.#around = undefined;
    const {communes, epci} = element;
    if (origin && departement && !communes && !epci) void this.#lookAround(origin, departement);
  };

  async #lookAround(origin: Origin, departement: string): Promise<void> {
    const {element} = this.#context;
    const around: {origin: Origin; surroundings?: Surroundings} = {origin};
    this.#around = around;
    around.surroundings = await surroundingsOf(this.#context.source, departement, origin);
    element.requestUpdate();
  }

  /** Shows the first place where a telephone would leave it under its keyboard, or below the screen. */
  #reveal(): void {
    const {answer, origin} = this.#search;
    if (origin && answer.kind === 'quiet') void reveal(this.#context.element, '.card', SUBMIT);
  }
}

export {SearchDesk as Desk};
