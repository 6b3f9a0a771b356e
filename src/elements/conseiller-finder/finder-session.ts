import {Language} from '../../controllers/language.js';
import type {Loading} from '../../controllers/loaded-places.js';
import {moveFocus} from '../../controllers/move-focus.js';
import {placeSourceOf} from '../../controllers/place-source-of.js';
import {departementGiven, territoryOf} from '../../controllers/territory-of.js';
import type {Place} from '../../domain/place.js';
import type {Wishes} from '../../domain/wishes.js';
import type {Words} from '../../i18n/words.js';
import type {PlaceSource} from '../../sources/place-source.js';
import {headingLevelOf} from '../heading.js';
import {Asking} from './asking.js';
import {DataFailedEvent, DataLoadedEvent, PlaceSelectedEvent, SearchChangedEvent} from './events.js';
import {ContactUsedEvent, type ContactManner} from './events.js';
import type {FinderContext, FinderElement} from './finder-context.js';
import {finderView, type FinderView} from './finder-view.js';
import {Finding} from './finding.js';
import {finderParts} from './parts.js';

/** One visitor at one finder: what they said, what they do. The element shows it. */
export class FinderSession implements FinderContext {
  readonly element: FinderElement;
  readonly language: Language;
  readonly finding: Finding;
  readonly parts = finderParts(this);
  readonly asking = new Asking(this, this.parts.search);

  constructor(element: FinderElement) {
    this.element = element;
    this.language = new Language(element);
    this.finding = new Finding(element, this.#loaded);
    element.addEventListener('click', this.#clicked);
  }

  get words(): Words {
    return this.language.words;
  }

  get source(): PlaceSource {
    return placeSourceOf(this.element);
  }

  get departementGiven(): string | undefined {
    return departementGiven(this.element);
  }

  get level(): number {
    return headingLevelOf(this.element);
  }

  /** Brings all that is shown up to date with what was written, said and loaded. */
  follow(): void {
    const {element, finding, parts} = this;
    if (finding.follow(this.source, territoryOf(element, this.asking.departement))) finding.restart();
    if (element.urlSync !== undefined) void parts.address.get();
    if (this.#isPreset && !parts.filters.state) void parts.filters.get();
    const {origin, surroundings} = parts.search.part ?? {};
    finding.gather(surroundings?.places);
    const filters = parts.filters.part;
    finding.order(filters?.apply(finding.places) ?? finding.places, origin, filters?.wishes.withoutPublic);
  }

  /** What stands under the question, every word ready. */
  view(): FinderView {
    const {finding, parts} = this;
    const {communes, epci, now} = this.element;
    const {origin, surroundings} = parts.search.part ?? {};
    const {filters} = parts;
    // Places that the page does not want are not shown for the time that its choices take to come.
    const isWaiting = this.#isPreset && filters.state === 'coming' && finding.list;
    return finderView({
      loading: isWaiting ? {kind: 'loading'} : finding.state,
      found: finding.found,
      // What the page locks may leave nothing too: that is no lack of data.
      chosen: filters.part?.isMade || (this.element.locked && finding.found.length === 0),
      from: origin,
      around: surroundings?.names,
      shown: finding.shown,
      narrowed: Boolean(communes || epci),
      now: now(),
      messages: this.words.finder,
    });
  }

  /** Whether the visitor's choices leave no place. */
  get isLeftEmpty(): boolean {
    return this.finding.found.length === 0 && Boolean(this.parts.filters.part?.isMade);
  }

  /** Opens the sheet of a place that is known here; tells whether there is one. */
  async show(id: string): Promise<boolean> {
    await this.element.updateComplete;
    const place = this.finding.places.find((one) => one.id === id);
    if (place) (await this.parts.place.get())?.open(place);
    return place !== undefined;
  }

  /** Takes choices as they are; nothing takes them back to what the page presets. */
  async choose(wishes: Wishes | undefined): Promise<void> {
    (await this.parts.filters.get())?.take(wishes);
  }

  /** A new search begins at the top of a list, which is asked for again where it did not come. */
  readonly begin = (): void => {
    this.finding.restart();
    if (this.finding.state.kind === 'failed') void this.finding.retry();
  };

  readonly retry = (): void => {
    void this.finding.retry();
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

  readonly searched = (): void => {
    if (this.parts.address.part?.isFollowing) return;
    const {departement, origin} = this.parts.search.part ?? {};
    const [only, second] = origin?.communes ?? [];
    this.#tell(new SearchChangedEvent(departement, second ? undefined : only?.code));
    this.written('push');
  };

  readonly open = (place: Place): void => {
    if (!this.#tell(new PlaceSelectedEvent(place))) return;
    void this.show(place.id).then(() => this.written('push'));
  };

  readonly openById = (id: string): void => {
    const place = this.finding.places.find((one) => one.id === id);
    if (place) this.open(place);
  };

  readonly unfold = (): void => {
    void this.parts.filters.get().then((desk) => desk?.toggle());
  };

  readonly print = (): void => {
    void this.parts.print.get().then((desk) => desk?.print());
  };

  readonly written = (how: 'push' | 'replace'): void => {
    this.parts.address.part?.write(how);
  };

  /** Counts as used what the visitor presses, wherever it stands. */
  readonly #clicked = (event: Event): void => {
    for (const node of event.composedPath()) {
      const {contact, of = this.parts.place.part?.place?.id} = (node as Partial<HTMLElement>).dataset ?? {};
      if (contact && of) return void this.#tell(new ContactUsedEvent(contact as ContactManner, of));
    }
  };

  /** Whether the page asks for some places from the start. */
  get #isPreset(): boolean {
    const {services, publics, dispositifs, modalites, labels} = this.element;
    return Boolean(services ?? publics ?? dispositifs ?? modalites ?? labels);
  }

  readonly #loaded = (state: Loading): void => {
    if (state.kind === 'failed') this.#tell(new DataFailedEvent(state.failure));
    if (state.kind !== 'ready') return;
    const {departement, places, origin} = state.reading.value;
    this.#tell(new DataLoadedEvent(departement.code, places.length, origin.updated));
    // Needed with the first letter typed; a failure is met again, and said, then.
    this.source.communes(departement.code).catch(() => undefined);
  };

  /** Tells the page; gives whether it has nothing against what follows. */
  #tell(event: Event): boolean {
    return this.element.dispatchEvent(event);
  }
}
