import {Language} from '../../controllers/language.js';
import {LoadedPlaces, type Loading} from '../../controllers/loaded-places.js';
import {moveFocus} from '../../controllers/move-focus.js';
import {placeSourceOf} from '../../controllers/place-source-of.js';
import {departementGiven, territoryOf} from '../../controllers/territory-of.js';
import type {Place} from '../../domain/place.js';
import type {FoundPlace} from '../../domain/search.js';
import type {Words} from '../../i18n/words.js';
import type {PlaceList, PlaceSource} from '../../sources/place-source.js';
import {headingLevelOf} from '../heading.js';
import type {FinderAddress} from './address/fragment.js';
import {Asking} from './asking.js';
import {Choosing} from './choosing.js';
import {
  ContactUsedEvent,
  DataFailedEvent,
  DataLoadedEvent,
  PlaceSelectedEvent,
  SearchChangedEvent,
  type ContactManner,
} from './events.js';
import type {FinderContext, FinderElement} from './finder-context.js';
import {finderView, type FinderView} from './finder-view.js';
import {Listing} from './listing.js';
import {finderParts} from './parts.js';
import {Viewing} from './viewing.js';

const NONE: readonly Place[] = [];

/** One visitor at one finder: what is loaded, what they said, what they do. The element shows it. */
export class FinderSession implements FinderContext {
  readonly element: FinderElement;
  readonly language: Language;
  readonly #places: LoadedPlaces;
  readonly #listing = new Listing();
  readonly #parts = finderParts(this);
  readonly asking = new Asking(this, this.#parts.search);
  readonly choosing = new Choosing(this, this.#parts.filters);
  readonly viewing = new Viewing(this, this.#parts.place);
  /** The page's address is being followed: nothing is told, nor written back. */
  #following = false;
  /** A sheet that the page's address names, while the list is on its way. */
  #awaited: string | undefined;

  constructor(element: FinderElement) {
    this.element = element;
    this.language = new Language(element);
    this.#places = new LoadedPlaces(element, this.#loaded);
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

  get list(): PlaceList | undefined {
    const {state} = this.#places;
    return state.kind === 'ready' ? state.reading.value : undefined;
  }

  get places(): readonly Place[] {
    return this.#listing.places;
  }

  get found(): readonly FoundPlace[] {
    return this.#listing.found;
  }

  get from(): string | undefined {
    return this.#parts.search.part?.origin?.label;
  }

  get around(): ReadonlyMap<string, string> | undefined {
    return this.#parts.search.part?.surroundings?.names;
  }

  get summary(): string {
    const view = this.view();
    return 'summary' in view ? `${view.summary.count ?? ''}${view.summary.rest}` : '';
  }

  get link(): string | undefined {
    const {place} = this.viewing;
    return place && this.#parts.address.part?.link(place.id);
  }

  get address(): FinderAddress {
    const {part} = this.#parts.address;
    return part
      ? part.addressOf(this.#parts.search.part?.origin, this.choosing.chosen, this.viewing.place)
      : {};
  }

  /** Brings all that is shown up to date with what was written, said and loaded. */
  follow(): void {
    const {element} = this;
    if (this.#places.follow(this.source, territoryOf(element, this.asking.departement))) {
      this.#listing.restart();
    }
    if (element.urlSync !== undefined) void this.#parts.address.get();
    this.choosing.follow();
    const {part: desk} = this.#parts.search;
    this.#listing.gather(this.list?.places ?? NONE, desk?.surroundings?.places);
    this.#listing.search(this.choosing.apply(this.places), desk?.origin, this.choosing.wishes.withoutPublic);
    if (this.#awaited && this.list) void this.#view(this.#awaited);
  }

  /** What stands under the question, every word ready. */
  view(): FinderView {
    const {part: desk} = this.#parts.search;
    const {communes, epci, now} = this.element;
    const {state} = this.#places;
    return finderView({
      loading: state.kind === 'ready' && this.choosing.waiting ? {kind: 'loading'} : state,
      found: this.found,
      chosen: this.choosing.isMade,
      from: desk?.origin,
      around: this.around,
      shown: this.#listing.shown,
      narrowed: Boolean(communes || epci),
      now: now(),
      messages: this.words.finder,
    });
  }

  /** What is told while a part is on its way, or where it did not come. */
  get notice(): string | undefined {
    return this.viewing.notice ?? this.choosing.notice;
  }

  /** Asks the network for the places again. */
  async refresh(): Promise<void> {
    await this.#places.retry(true);
  }

  /** Opens the sheet of a place that is known here; tells whether there is one. */
  async show(id: string): Promise<boolean> {
    await this.element.updateComplete;
    const place = this.places.find((one) => one.id === id);
    if (place) await this.viewing.open(place);
    return place !== undefined;
  }

  /** A new search begins at the top of a list, which is asked for again where it did not come. */
  readonly begin = (): void => {
    this.#listing.restart();
    if (this.#places.state.kind === 'failed') void this.#places.retry();
  };

  readonly retry = (): void => {
    void this.#places.retry();
    this.#parts.search.part?.retry();
    // The button goes away; the finder's title never does.
    void moveFocus(this.element, '.title [tabindex]');
  };

  readonly showMore = (): void => {
    const next = this.#listing.more();
    this.element.requestUpdate();
    void moveFocus(this.element, `.card:nth-child(${next + 1}) .name`);
  };

  readonly searched = (): void => {
    if (this.#following) return;
    const {part: desk} = this.#parts.search;
    const [only, second] = desk?.origin?.communes ?? [];
    this.#tell(new SearchChangedEvent(desk?.departement, second ? undefined : only?.code));
    this.written('push');
  };

  readonly open = (place: Place): void => {
    if (!this.#tell(new PlaceSelectedEvent(place))) return;
    void this.viewing.open(place);
    this.written('push');
  };

  readonly openById = (id: string): void => {
    const place = this.places.find((one) => one.id === id);
    if (place) this.open(place);
  };

  readonly close = (): void => {
    this.viewing.close();
    this.written('replace');
  };

  readonly written = (how: 'push' | 'replace'): void => {
    if (!this.#following) this.#parts.address.part?.write(how);
  };

  readonly restore = async (address: FinderAddress): Promise<void> => {
    const {where = '', wishes, place} = address;
    const now = this.address;
    this.#following = true;
    if (where !== (now.where ?? '')) await this.asking.find(where);
    if (wishes !== now.wishes) this.choosing.take(this.#parts.address.part?.wishesOf(wishes));
    this.#following = false;
    this.#awaited = place !== now.place ? place : undefined;
    if (!place) this.viewing.close();
    this.element.requestUpdate();
  };

  /** Escape closes the sheet, and nothing of the page around. */
  readonly keyPressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.viewing.place) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  readonly print = (): void => {
    void this.#parts.print.get().then((desk) => desk?.print());
  };

  /** Counts as used what the visitor presses, wherever it stands. */
  readonly clicked = (event: Event): void => {
    for (const node of event.composedPath()) {
      const {contact, of = this.viewing.place?.id} = (node as Partial<HTMLElement>).dataset ?? {};
      if (contact && of) return void this.#tell(new ContactUsedEvent(contact as ContactManner, of));
    }
  };

  async #view(id: string): Promise<void> {
    this.#awaited = undefined;
    await this.show(id);
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
