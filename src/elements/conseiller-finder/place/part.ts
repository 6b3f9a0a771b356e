import {css, type TemplateResult} from 'lit';
import {failureOf} from '../../../controllers/failure-of.js';
import {moveFocus} from '../../../controllers/move-focus.js';
import {warnOnce} from '../../../controllers/warn-once.js';
import {departementOf} from '../../../domain/geography.js';
import type {Place} from '../../../domain/place.js';
import {frSheet} from '../../../i18n/fr-sheet.js';
import {frTakeAway} from '../../../i18n/fr-take-away.js';
import type {FinderContext} from '../finder-context.js';
import {sheetTemplate, sheetView, styles as sheetStyles, type SheetDetails} from '../sheet/part.js';
import {styles as takeAwayStyles, TakeAway} from '../take-away/part.js';

export const styles = css`
  ${sheetStyles}
  ${takeAwayStyles}
`;

const TITLE = '#sheet-name [tabindex]';

function isBusyElsewhere(element: Element): boolean {
  const {activeElement} = element.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && activeElement !== element && activeElement !== document.body;
}

/** The sheet of one place: which is open, its details, asked for as it opens, and the ways of taking it away. */
export class PlaceDesk {
  readonly #context: FinderContext;
  readonly #takeAway: TakeAway;
  #place: Place | undefined;
  /** What was pressed to open it: the list has a button for the place, and the map may have another. */
  #opener: Element | null = null;
  #details: SheetDetails = {kind: 'loading'};

  constructor(context: FinderContext) {
    this.#context = context;
    this.#takeAway = new TakeAway(context.element);
  }

  /** The place whose sheet is open. */
  get place(): Place | undefined {
    return this.#place;
  }

  /** Opens the sheet of a place; its heading takes the focus. */
  open(place: Place): void {
    if (!this.#place) this.#opener = this.#context.element.shadowRoot?.activeElement ?? null;
    this.#place = place;
    this.#context.element.renderRoot.addEventListener('keydown', this.#keyPressed);
    this.#takeAway.reset();
    this.#load(place);
  }

  /** Closes it; the focus goes back to where it was opened from, unless it is elsewhere in the page. */
  close(): void {
    const {element} = this.#context;
    const place = this.#place;
    if (!place) return;
    this.#place = undefined;
    element.renderRoot.removeEventListener('keydown', this.#keyPressed);
    element.requestUpdate();
    if (isBusyElsewhere(element)) return;
    const opener = this.#opener;
    const selector = `[data-place="${CSS.escape(place.id)}"]`;
    void element.updateComplete.then(() => {
      if (opener?.isConnected && opener.matches(selector)) return (opener as HTMLElement).focus();
      return moveFocus(element, element.renderRoot.querySelector(selector) ? selector : '.title [tabindex]');
    });
  }

  /** The sheet, as things stand; nothing where none is open. */
  render(): TemplateResult | undefined {
    const {element, words, finding, level, origin, parts} = this.#context;
    const place = this.#place;
    const {list, found} = finding;
    if (!place || !list) return undefined;
    const {finder: messages, lang, sheet: sheetWords = frSheet, takeAway: takeAwayWords = frTakeAway} = words;
    const now = element.now();
    const shared = {messages, now, origin: list.origin};
    const view = sheetView({
      ...shared,
      // With its distance, where it is among those found.
      found: found.find((one) => one.place.id === place.id) ?? {place},
      from: origin?.label,
      departement: list.departement.code,
      details: this.#details,
      contact: this.#contact,
      words: sheetWords,
    });
    const link = parts.address.part?.link(place.id);
    return sheetTemplate({
      ...{view, messages, words: sheetWords, level},
      back: sheetWords.back(found.length),
      close: this.#closed,
      retry: () => this.#load(place),
      takeAway: this.#takeAway.render({
        ...shared,
        view,
        place,
        link,
        lang,
        words: takeAwayWords,
        level: level + 1,
      }),
    });
  }

  /** Where errors are told, as the page says; what cannot be an address is said in the console, and left out. */
  get #contact(): string | undefined {
    const {element} = this.#context;
    const {contact} = element;
    if (contact === undefined || /^\S+@\S+$/.test(contact)) return contact;
    warnOnce(element, `contact="${contact}" is not an e-mail address; errors go to the record’s producer`);
    return undefined;
  }

  readonly #closed = (): void => {
    this.#context.close();
    this.#context.written('replace');
  };

  /** Escape closes the sheet, and nothing of the page around. */
  readonly #keyPressed = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#closed();
  };

  /** Asks for the details, and moves the focus to the heading: what was pressed for it goes away. */
  #load(place: Place): void {
    const {element, source, finding} = this.#context;
    const settle = (details: SheetDetails): void => {
      if (this.#place !== place) return;
      this.#details = details;
      element.requestUpdate();
    };
    settle({kind: 'loading'});
    const departement = place.codeInsee ? departementOf(place.codeInsee) : finding.list?.departement.code;
    source.details(departement ?? '').then(
      (all) => settle({kind: 'known', details: all.get(place.id)}),
      (error: unknown) => settle({kind: 'failed', failure: failureOf(error)}),
    );
    void moveFocus(element, TITLE);
  }
}

export {PlaceDesk as Desk};
