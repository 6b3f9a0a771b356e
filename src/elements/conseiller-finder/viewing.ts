import {moveFocus} from '../../controllers/move-focus.js';
import type {OnDemand} from '../../controllers/on-demand.js';
import type {Place} from '../../domain/place.js';
import type {FoundPlace} from '../../domain/search.js';
import type {FinderContext} from './finder-context.js';
import type {PlaceDesk} from './place/part.js';

/** The sheet of one place: which is open, and what happens as it opens and closes. */
export class Viewing {
  readonly #context: FinderContext;
  readonly #desk: OnDemand<PlaceDesk>;
  #place: Place | undefined;

  constructor(context: FinderContext, desk: OnDemand<PlaceDesk>) {
    this.#context = context;
    this.#desk = desk;
  }

  /** The place whose sheet is open, or on its way. */
  get place(): Place | undefined {
    return this.#place;
  }

  /** What is told while the sheet's code is on its way, or where it did not come. */
  get notice(): string | undefined {
    const {opening, openingFailed} = this.#context.words.finder;
    if (!this.#place || this.#desk.part) return undefined;
    return this.#desk.failed ? openingFailed : opening;
  }

  /** Opens a place's sheet, whose heading takes the focus. */
  async open(place: Place): Promise<void> {
    const {element, list} = this.#context;
    this.#place = place;
    element.requestUpdate();
    const desk = await this.#desk.get();
    if (this.#place !== place || !desk) return;
    desk.show(this.#found(place), list?.departement.code ?? '');
    element.requestUpdate();
    await moveFocus(element, '#sheet-name [tabindex]');
  }

  /** Closes it; the focus goes back to where the sheet was opened from. */
  close(): void {
    const {element} = this.#context;
    const id = this.#place?.id;
    if (!id) return;
    this.#place = undefined;
    element.requestUpdate();
    const from = `[data-place="${CSS.escape(id)}"]`;
    void element.updateComplete.then(() => {
      const opener = element.renderRoot.querySelector(from) ? from : '.title [tabindex]';
      return moveFocus(element, opener);
    });
  }

  /** The sheet, or nothing where none is open. */
  render(close: () => void): unknown {
    const {found, from, list, level, link, words} = this.#context;
    const place = this.#place;
    if (!place || !list) return undefined;
    return this.#desk.part?.render({
      ...{from, link, close},
      found: this.#found(place),
      departement: list.departement.code,
      origin: list.origin,
      level: level + 1,
      back: words.finder.back(found.length),
    });
  }

  /** With its distance, where it is among those found. */
  #found(place: Place): FoundPlace {
    return this.#context.found.find((one) => one.place.id === place.id) ?? {place};
  }
}
