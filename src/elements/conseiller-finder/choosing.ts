import {moveFocus} from '../../controllers/move-focus.js';
import type {OnDemand} from '../../controllers/on-demand.js';
import type {Place} from '../../domain/place.js';
import type {Wishes} from '../../domain/wishes.js';
import type {FilterDesk} from './filters/desk.js';
import type {FinderContext} from './finder-context.js';

/** Nothing is asked. */
const NOTHING: Wishes = {criteria: new Set()};

/** What the visitor asks of places besides where: the filters, whose code comes when they are opened, preset or restored. */
export class Choosing {
  readonly #context: FinderContext;
  readonly #desk: OnDemand<FilterDesk>;
  #chosen: Wishes | undefined;
  #open = false;

  constructor(context: FinderContext, desk: OnDemand<FilterDesk>) {
    this.#context = context;
    this.#desk = desk;
  }

  /** What is asked: the visitor's choices, or what the integrator preset until there are some. */
  get wishes(): Wishes {
    return this.#chosen ?? this.#desk.part?.preset() ?? NOTHING;
  }

  /** The visitor's own choices; `undefined` until there are some. */
  get chosen(): Wishes | undefined {
    return this.#chosen;
  }

  /** Whether the visitor has any choice. */
  get isMade(): boolean {
    const {criteria, moment} = this.wishes;
    return criteria.size > 0 || moment !== undefined;
  }

  /** Whether the places cannot be told yet, because what sorts them out is on its way. */
  get waiting(): boolean {
    return this.#isNeeded && !this.#desk.part && !this.#desk.failed;
  }

  /** What is told where the filters could not be loaded. */
  get notice(): string | undefined {
    const {choosing, choosingFailed} = this.#context.words.finder;
    if (this.#desk.failed) return choosingFailed;
    return this.#open && !this.#desk.part ? choosing : undefined;
  }

  /** Asks for the code where it is needed from the start. */
  follow(): void {
    if (this.#isNeeded && !this.#desk.failed) void this.#desk.get();
  }

  /** The places that answer. */
  apply(places: readonly Place[]): readonly Place[] {
    return this.#desk.part?.apply(places, this.wishes) ?? places;
  }

  /** Takes wishes as they are, from an address or from code. */
  take(wishes: Wishes | undefined): void {
    this.#chosen = wishes;
    this.#context.element.requestUpdate();
  }

  /** The choices, unfolded or not, and what was chosen; `undefined` while their code is not here. */
  render(): unknown {
    return this.#desk.part?.render(this.wishes, this.#open, this.#change, this.toggle);
  }

  /** Ways out of a list that the choices left empty. */
  renderEmpty(): unknown {
    return this.#desk.part?.renderEmpty(this.wishes, this.#change);
  }

  get #isNeeded(): boolean {
    const {services, publics, dispositifs, modalites, labels} = this.#context.element;
    return Boolean(this.#chosen ?? (services || publics || dispositifs || modalites || labels));
  }

  readonly #change = (wishes: Wishes): void => {
    this.take(wishes);
    this.#context.begin();
    this.#context.written('replace');
  };

  /** Unfolds the choices, or folds them. */
  readonly toggle = (): void => {
    const {element} = this.#context;
    this.#open = !this.#open;
    element.requestUpdate();
    // The panel's heading when it opens, the button that opened it when it closes.
    if (!this.#open) void moveFocus(element, '.quick > .button');
    else void this.#desk.get().then(() => this.#open && moveFocus(element, '.filters [tabindex]'));
  };
}
