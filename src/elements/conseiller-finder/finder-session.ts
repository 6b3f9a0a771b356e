import type {Loading} from '../../controllers/loaded-places.js';
import {moveFocus} from '../../controllers/move-focus.js';
import {placeSourceOf} from '../../controllers/place-source-of.js';
import {departementGiven, territoryOf} from '../../controllers/territory-of.js';
import type {Origin} from '../../domain/find-communes.js';
import type {Place} from '../../domain/place.js';
import type {FoundPlace} from '../../domain/search.js';
import type {Wishes} from '../../domain/wishes.js';
import type {PlaceSource} from '../../sources/place-source.js';
import {headingLevelOf} from '../heading.js';
import {placeView, type PlaceView} from '../place/place-view.js';
import {tellContact, tellLoading} from '../telling.js';
import {Asking} from './asking.js';
import {PlaceSelectedEvent} from '../events.js';
import {finderWords, type FinderWords} from '../finder-words.js';
import type {AskedPart, FinderContext, FinderElement} from './finder-context.js';
import {finderState, isPreset} from './finder-state.js';
import {finderView, viewContext, type FinderView} from './finder-view.js';
import {Finding} from './finding.js';
import {finderParts} from './parts.js';

/** One visitor at one finder: what they said, what they do. The element shows it. */
export class FinderSession implements FinderContext {
  readonly element: FinderElement;
  readonly finding: Finding;
  readonly parts = finderParts(this);
  readonly asking = new Asking(this, this.parts.search);
  /** What the visitor asked for last, of what comes on demand. */
  asked: AskedPart<unknown> | undefined;
  /** Grows with each sheet that is opened or closed, so that one that comes late does not open. */
  #turn = 0;

  constructor(element: FinderElement) {
    this.element = element;
    this.finding = new Finding(element, this.#loaded);
    element.addEventListener('click', (event) => {
      tellContact(element, event, this.parts.place.part?.place?.id);
    });
  }

  get words(): FinderWords {
    return finderWords(this.element.language.words);
  }

  get source(): PlaceSource {
    return placeSourceOf(this.element);
  }

  get departementGiven(): string | undefined {
    return departementGiven(this.element);
  }

  get origin(): Origin | undefined {
    return this.parts.map.part?.zoneOrigin ?? this.parts.search.part?.origin;
  }

  /** There is nothing to search: the page wrote a département of which its site has no list. */
  get isAbsent(): boolean {
    const {state} = this.finding;
    return Boolean(this.departementGiven && state.kind === 'failed' && state.absent);
  }

  get level(): number {
    return headingLevelOf(this.element);
  }

  /** Brings all that is shown up to date with what was written, said and loaded. */
  follow(): void {
    const {element, finding, parts} = this;
    if (finding.follow(this.source, territoryOf(element, this.asking.departement))) this.#leave();
    if (element.urlSync !== undefined) void parts.address.get();
    if (isPreset(element) && !parts.filters.state) void parts.filters.get();
    if (element.map === 'open' && finding.list && !parts.map.state) void parts.map.get();
    finding.gather(parts.search.part?.surroundings?.places);
    const filters = parts.filters.part;
    const chosen = filters?.apply(finding.places) ?? finding.places;
    const shown = parts.map.part?.narrow(chosen) ?? chosen;
    finding.order(shown, this.origin, filters?.wishes.withoutPublic);
  }

  readonly cardOf = (found: FoundPlace): PlaceView => placeView(found, viewContext(finderState(this)));

  /** What stands under the question, every word ready. */
  view(): FinderView {
    return finderView(finderState(this));
  }

  readonly ask = <Part>(part: AskedPart<Part>): Promise<Part | undefined> => {
    this.asked = part;
    return part.get();
  };

  /** Opens the sheet of a place that is known here; tells whether there is one. The last one asked for opens. */
  async show(id: string, how: 'push' | 'replace' = 'replace'): Promise<boolean> {
    const turn = ++this.#turn;
    await this.element.updateComplete;
    const place = this.finding.places.find((one) => one.id === id);
    const desk = place && (await this.ask(this.parts.place));
    if (turn !== this.#turn) return Boolean(place);
    if (place) desk?.open(place);
    // What could not be loaded is in the address still, for another time.
    if (desk || !place) this.written(how);
    return Boolean(place);
  }

  readonly close = (): void => {
    this.#turn++;
    this.parts.place.part?.close();
  };

  /** Takes choices as they are; nothing takes them back to what the page presets. */
  async choose(wishes: Wishes | undefined): Promise<void> {
    (await this.ask(this.parts.filters))?.take(wishes);
    this.written('replace');
  }

  /** A new search begins at the top of a list, which is asked for again where it did not come. */
  readonly begin = (): void => {
    this.finding.restart();
    if (this.finding.state.kind === 'failed') void this.finding.retry();
  };

  readonly retry = (): void => {
    void this.finding.retry();
    if (isPreset(this.element)) void this.parts.filters.get();
    this.parts.search.part?.retry();
    // The button goes away; the finder's title never does.
    void moveFocus(this.element, '.title [tabindex]');
  };

  readonly showMore = (): void => {
    const next = this.finding.more();
    this.element.requestUpdate();
    void moveFocus(this.element, `.card:nth-child(${next + 1}) .opens`);
  };

  readonly find = (text: string): Promise<void> => this.asking.search((desk) => desk.find(text));

  readonly open = (place: Place): void => {
    // Unless the page shows it itself.
    if (this.element.dispatchEvent(new PlaceSelectedEvent(place))) void this.show(place.id, 'push');
  };

  readonly openById = (id: string): void => {
    const place = this.finding.places.find((one) => one.id === id);
    if (place) this.open(place);
  };

  readonly unfold = (): void => {
    void this.ask(this.parts.filters).then((desk) => desk?.unfold());
  };

  readonly toggleMap = (): void => {
    const {map} = this.parts;
    if (map.part) map.part.toggle();
    else void this.ask(map).then((desk) => desk?.open());
  };

  readonly print = (): void => {
    void this.ask(this.parts.print).then((desk) => desk?.print());
  };

  readonly written = (how: 'push' | 'replace'): void => {
    this.parts.address.part?.write(how);
  };

  /** What was shown is of another territory, or from another source. */
  #leave(): void {
    this.finding.restart();
    if (!this.parts.place.part?.place) return;
    this.close();
    this.written('replace');
  }

  readonly #loaded = (state: Loading): void => {
    tellLoading(this.element, state);
    if (state.kind !== 'ready') return;
    // Needed with the first letter typed; a failure is met again, and said, then.
    this.source.communes(state.reading.value.departement.code).catch(() => undefined);
  };
}
