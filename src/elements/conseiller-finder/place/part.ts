import {css, type TemplateResult} from 'lit';
import {failureOf} from '../../../controllers/failure-of.js';
import {moveFocus} from '../../../controllers/move-focus.js';
import {departementOf} from '../../../domain/geography.js';
import type {FoundPlace} from '../../../domain/search.js';
import {frSheet} from '../../../i18n/fr-sheet.js';
import {frTakeAway} from '../../../i18n/fr-take-away.js';
import type {DataOrigin} from '../../../sources/place-source.js';
import type {FinderContext} from '../finder-context.js';
import {sheetTemplate, sheetView, styles as sheetStyles, type SheetDetails} from '../sheet/part.js';
import {styles as takeAwayStyles, TakeAway} from '../take-away/part.js';

export const styles = css`
  ${sheetStyles}
  ${takeAwayStyles}
`;

const TITLE = '#sheet-name [tabindex]';

/** What the sheet needs of the list around it. */
export interface SheetRequest {
  readonly found: FoundPlace;
  /** Label of what distances are measured from. */
  readonly from: string | undefined;
  /** Code of the département that is shown. */
  readonly departement: string;
  readonly origin: DataOrigin;
  /** Level of the place's heading. */
  readonly level: number;
  /** Words of the button that goes back to the list. */
  readonly back: string;
  /** Address of this very sheet, where the page's own says it. */
  readonly link: string | undefined;
  readonly close: () => void;
}

/** The open sheet of a place: its details, asked for as it opens, and the ways of taking it away. */
export class PlaceDesk {
  readonly #context: FinderContext;
  readonly #takeAway: TakeAway;
  #id: string | undefined;
  #details: SheetDetails = {kind: 'loading'};

  constructor(context: FinderContext) {
    this.#context = context;
    this.#takeAway = new TakeAway(context.element);
  }

  /** Another place is opened. */
  show(found: FoundPlace, departement: string): void {
    if (this.#id !== found.place.id) this.#takeAway.reset();
    void this.#load(found, departement);
  }

  /** The sheet, as things stand. */
  render({found, back, level, close, link, departement, origin, from}: SheetRequest): TemplateResult {
    const {element, words} = this.#context;
    const {finder: messages, lang, sheet = frSheet, takeAway = frTakeAway} = words;
    const now = element.now();
    const view = sheetView({
      ...{found, from, departement, origin, now, messages},
      ...{details: this.#details, contact: element.contact, words: sheet},
    });
    const taken = {
      ...{view, place: found.place, origin, link, now, lang, messages},
      level: level + 1,
      words: takeAway,
    };
    return sheetTemplate({
      ...{view, level, back, close, messages, words: sheet},
      retry: () => {
        void this.#load(found, departement);
        // The button goes away.
        void moveFocus(element, TITLE);
      },
      takeAway: this.#takeAway.render(taken),
    });
  }

  async #load({place}: FoundPlace, departement: string): Promise<void> {
    const {element, source} = this.#context;
    this.#id = place.id;
    this.#details = {kind: 'loading'};
    const where = place.codeInsee ? departementOf(place.codeInsee) : departement;
    const details = await source.details(where).then(
      (all): SheetDetails => ({kind: 'known', details: all.get(place.id)}),
      (error: unknown): SheetDetails => ({kind: 'failed', failure: failureOf(error)}),
    );
    if (this.#id !== place.id) return;
    this.#details = details;
    element.requestUpdate();
  }
}
