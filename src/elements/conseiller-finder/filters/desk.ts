import {html, type TemplateResult} from 'lit';
import {warnOnce} from '../../../controllers/warn-once.js';
import type {Place} from '../../../domain/place.js';
import {NO_WISHES, type Wishes} from '../../../domain/wishes.js';
import {frFilters} from '../../../i18n/fr-filters.js';
import type {FinderContext} from '../finder-context.js';
import {
  activeTemplate,
  activeView,
  emptyTemplate,
  emptyView,
  Filter,
  filterTemplate,
  filterView,
  presetWishes,
  quickTemplate,
  type FilterState,
} from './part.js';

export {styles} from './part.js';

type Change = (wishes: Wishes) => void;

const MINUTE_MS = 60_000;

/** The choices of a visitor at a finder, what its page presets, and what they leave of the places. */
export class FilterDesk {
  readonly #context: FinderContext;
  readonly #filter = new Filter();
  #read: {readonly written: string; readonly wishes: Wishes} = {written: '', wishes: NO_WISHES};
  #last: {readonly asked: readonly unknown[]; readonly places: readonly Place[]} | undefined;

  constructor(context: FinderContext) {
    this.#context = context;
  }

  /** What is chosen at the start: what the page presets, unless it locks it. */
  preset(): Wishes {
    return this.#context.element.locked ? NO_WISHES : this.#presets;
  }

  /** The places that answer; the same list while nothing changes that they depend on. */
  apply(places: readonly Place[], wishes: Wishes): readonly Place[] {
    const minute = wishes.moment ? Math.floor(this.#context.element.now().getTime() / MINUTE_MS) : 0;
    const asked = [places, wishes, this.#locked, minute];
    if (!this.#last?.asked.every((one, index) => one === asked[index])) {
      this.#last = {asked, places: this.#filter.apply({...this.#state(wishes), places})};
    }
    return this.#last.places;
  }

  /** The choices, unfolded or not, and under them those that are made. */
  render(wishes: Wishes, open: boolean, change: Change, toggle: () => void): TemplateResult {
    const state = this.#state(wishes);
    const props = {view: filterView(state), level: this.#context.level + 1, change, close: toggle};
    if (open) return filterTemplate(props);
    return html`${quickTemplate(props)}${activeTemplate(activeView(state), change)}`;
  }

  /** Ways out of a list that the choices left empty. */
  renderEmpty(wishes: Wishes, change: Change): TemplateResult {
    return emptyTemplate(emptyView(this.#state(wishes)), this.#context.level + 1, change);
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
      for (const line of unknown) warnOnce(element, line);
      this.#read = {written, wishes};
    }
    return this.#read.wishes;
  }

  #state(wishes: Wishes): FilterState {
    const {element, list, places, words} = this.#context;
    return {
      filter: this.#filter,
      places,
      wishes,
      locked: this.#locked,
      now: element.now(),
      departement: list?.departement.code ?? '',
      words: words.filters ?? frFilters,
      messages: words.finder,
    };
  }
}
