import {html, type ReactiveController, type TemplateResult} from 'lit';
import {moveFocus} from '../../../controllers/move-focus.js';
import {remembered} from '../../../controllers/remembered.js';
import {warnOnce} from '../../../controllers/warn-once.js';
import type {Place} from '../../../domain/place.js';
import {NO_WISHES, wishesFrom, wishesText, type Wishes} from '../../../domain/wishes.js';
import {frFilters} from '../../../i18n/fr-filters.js';
import type {FinderContext} from '../finder-context.js';
import {visitorDay} from '../../visitor-day.js';
import {
  activeTemplate,
  activeView,
  emptyTemplate,
  emptyView,
  Filter,
  filterTemplate,
  filterView,
  lostLabels,
  presetWishes,
  quickTemplate,
  type ActiveView,
  type FilterState,
  type FilterView,
} from './part.js';

export {styles} from './part.js';

/** What an address says of no choice at all. */
const NOTHING = 'aucun';
const MINUTE_MS = 60_000;

/** The choices of a visitor at a finder, what its page presets, and what they leave of the places. */
export class FilterDesk implements ReactiveController {
  readonly #context: FinderContext;
  readonly #filter = new Filter();
  #chosen: Wishes | undefined;
  #open = false;
  #read: {readonly written: string; readonly wishes: Wishes} = {written: '', wishes: NO_WISHES};
  readonly #answering = remembered<readonly Place[]>();
  readonly #views = remembered<{readonly view: FilterView; readonly active: ActiveView}>();

  constructor(context: FinderContext) {
    this.#context = context;
    context.element.addController(this);
  }

  /** What is asked: the visitor's choices, or what the page presets until there are some. */
  get wishes(): Wishes {
    return this.#chosen ?? (this.#context.element.locked ? NO_WISHES : this.#presets);
  }

  /** Whether something is asked that the visitor can take back. */
  get isMade(): boolean {
    const {criteria, moment} = this.wishes;
    return criteria.size > 0 || moment !== undefined;
  }

  /** Says how many places answer what is asked; absent where nothing is. */
  get matching(): string | undefined {
    const {element, finding, words} = this.#context;
    const count = finding.found.length;
    // What the page locks may leave nothing too: that is no lack of data.
    const isAsked = this.isMade || (element.locked && count === 0);
    return isAsked ? (words.filters ?? frFilters).matching(count) : undefined;
  }

  /** The visitor's own choices as an address carries them; `undefined` until there are some. */
  get written(): string | undefined {
    // Nothing chosen is said too, where the page presets choices that were taken back.
    const nothing = this.#presets.criteria.size > 0 ? NOTHING : undefined;
    return this.#chosen && (wishesText(this.#chosen) || nothing);
  }

  /** Reads choices back from an address. */
  restore(written: string | undefined): void {
    if (written === undefined) return this.take(undefined);
    const {moment, ...wishes} = wishesFrom(written);
    // A day that is past was chosen when the address was kept: it says nothing of today.
    const isPast = moment?.kind === 'day' && moment.date < visitorDay(this.#context.element.now());
    this.take({...wishes, ...(moment && !isPast && {moment})});
  }

  /** Takes choices as they are; nothing takes them back to what the page presets. */
  take(wishes: Wishes | undefined): void {
    this.#chosen = wishes;
    this.#context.element.requestUpdate();
  }

  /** The places that answer; the same list while nothing changes that they depend on. */
  apply(places: readonly Place[]): readonly Place[] {
    return this.#answering([places, ...this.#asked], () => this.#filter.apply({...this.#state(), places}));
  }

  /** The choices, unfolded or not, and under them those that are made. */
  render(): TemplateResult {
    const {level, words, finding} = this.#context;
    // A letter typed in the field renders all again, and changes nothing here.
    const {view, active} = this.#views([finding.places, words, ...this.#asked], () => {
      const state = this.#state();
      return {view: filterView(state), active: activeView(state)};
    });
    const props = {view, level: level + 1, change: this.#change, close: this.toggle};
    if (this.#open) return filterTemplate(props);
    // A choice that stands ticked above is not told twice.
    const ticked = view.quick.choices.map(({label}) => label);
    const choices = active.choices.filter(({label}) => !ticked.includes(label));
    return html`${quickTemplate(props)}${activeTemplate({...active, choices}, this.#change)}`;
  }

  /** Ways out of a list that the choices left empty. */
  renderEmpty(): TemplateResult {
    return emptyTemplate(emptyView(this.#state()), this.#context.level + 1, this.#change);
  }

  /** The button that asked for the choices goes away as they come, whoever asked for them. */
  hostUpdate(): void {
    const {element} = this.#context;
    if (element.shadowRoot?.activeElement?.matches('.choose')) void moveFocus(element, this.#refuge);
  }

  /** Unfolds the choices. */
  unfold(): void {
    if (!this.#open) this.toggle();
  }

  /** Unfolds the choices, or folds them. */
  readonly toggle = (): void => {
    const {element} = this.#context;
    this.#open = !this.#open;
    element.requestUpdate();
    void moveFocus(element, this.#refuge);
  };

  readonly #change = (wishes: Wishes): void => {
    this.take(wishes);
    this.#context.begin();
    this.#context.written('replace');
    void this.#keepFocus();
  };

  /** What else the choices depend on: they are made again where one of these changes, or a minute has passed. */
  get #asked(): readonly unknown[] {
    const {now} = this.#context.element;
    return [this.wishes, this.#locked, Math.floor(now().getTime() / MINUTE_MS)];
  }

  /** A button that takes a choice back goes away with it, or becomes another's: the focus then goes to what stays. */
  async #keepFocus(): Promise<void> {
    const {element} = this.#context;
    const focused = (): Element | null | undefined => element.shadowRoot?.activeElement;
    const pressed = focused();
    if (!pressed) return;
    const takesBack = pressed.closest('.active, .ways');
    await element.updateComplete;
    if (takesBack || !focused()) await moveFocus(element, this.#refuge);
  }

  /** What stays whatever is chosen. */
  get #refuge(): string {
    return this.#open ? '#filters-title [tabindex]' : '.quick > .button';
  }

  get #locked(): Wishes | undefined {
    return this.#context.element.locked ? this.#presets : undefined;
  }

  get #presets(): Wishes {
    const {element} = this.#context;
    const {services, publics, dispositifs, modalites, labels} = element;
    const written = JSON.stringify([services, publics, dispositifs, modalites, labels]);
    if (written !== this.#read.written) {
      const {wishes, unknown} = presetWishes(element);
      const lost = lostLabels(wishes, this.#context.finding.places).map(
        (label) => `labels: no place has ${label}`,
      );
      for (const line of [...unknown, ...lost]) warnOnce(element, line);
      this.#read = {written, wishes};
    }
    return this.#read.wishes;
  }

  #state(): FilterState {
    const {element, finding, words} = this.#context;
    const {list, places} = finding;
    return {
      filter: this.#filter,
      places,
      wishes: this.wishes,
      locked: this.#locked,
      now: element.now(),
      departement: list?.departement.code ?? '',
      words: words.filters ?? frFilters,
      messages: words.finder,
    };
  }
}

export {FilterDesk as Desk};
