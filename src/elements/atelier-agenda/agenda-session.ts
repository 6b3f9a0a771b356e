import {LoadedAgenda, type FeedState} from '../../controllers/loaded-agenda.js';
import {moveFocus} from '../../controllers/move-focus.js';
import {OnDemand} from '../../controllers/on-demand.js';
import {remembered} from '../../controllers/remembered.js';
import type {AgendaEvent} from '../../domain/agenda/agenda-event.js';
import {civilMomentAt, dayOf} from '../../domain/agenda/civil-moment.js';
import {sortEvents} from '../../domain/agenda/dates.js';
import {fold} from '../../domain/fold.js';
import {frAgenda, type AgendaMessages} from '../../i18n/fr-agenda.js';
import type {EventContext} from '../event/event-view.js';
import {AgendaLoadedEvent, DataFailedEvent} from '../events.js';
import {headingLevelOf} from '../heading.js';
import {tellContact} from '../telling.js';
import {AgendaFeeds, type HasFeeds} from './agenda-feeds.js';
import {phaseOf, type AgendaPhase} from './agenda-view.js';
import type * as calendar from './calendar/part.js';
import {chosenEvents, facetsOf, validChoices, type Choices, type Facet, type FacetCount} from './choices.js';
import {gather, type AgendaContents} from './contents.js';
import {TerritoryKept} from './territory-kept.js';

/** Events at first, and how many more with each press. */
const STEP = 10;
const MINUTE_MS = 60_000;

interface Sorted {
  readonly coming: readonly AgendaEvent[];
  readonly past: readonly AgendaEvent[];
}

/** One visitor at one agenda: the feeds that answered, what is chosen and unfolded. The element shows it. */
export class AgendaSession {
  readonly element: HasFeeds;
  readonly #feeds: AgendaFeeds;
  readonly #loaded: LoadedAgenda;
  readonly #territory: TerritoryKept;
  readonly #calendar: OnDemand<typeof calendar>;
  readonly #contents = remembered<AgendaContents>();
  readonly #sorted = remembered<Sorted>();
  readonly #faceted = remembered<readonly FacetCount[]>();
  #asked: Choices = {};
  shown = STEP;
  shownPast = STEP;
  /** Past events are made once somebody wants to read them. */
  isPastOpen = false;
  said: {readonly id: string; readonly words: string} | undefined;

  constructor(element: HasFeeds) {
    this.element = element;
    this.#feeds = new AgendaFeeds(element);
    this.#loaded = new LoadedAgenda(element, () => this.#tell());
    this.#territory = new TerritoryKept(element);
    this.#calendar = new OnDemand(
      () => import('./calendar/part.js'),
      () => element.requestUpdate(),
    );
    element.addEventListener('click', (event) => tellContact(element, event));
  }

  /** Brings all that is shown up to date with what was written and loaded. */
  follow(): void {
    this.#territory.follow();
    this.#loaded.follow(this.#feeds.get());
  }

  refresh(): Promise<void> {
    return this.#loaded.retry(true);
  }

  readonly retry = (): void => {
    this.#territory.retry();
    void this.#loaded.retry();
    // The button goes away; the title never does.
    void moveFocus(this.element, '.title [tabindex]');
  };

  get words(): AgendaMessages {
    return this.element.language.words.agenda ?? frAgenda;
  }

  get level(): number {
    return headingLevelOf(this.element);
  }

  get states(): readonly FeedState[] {
    return this.#loaded.states;
  }

  get phase(): AgendaPhase {
    const phase = phaseOf(this.states);
    return phase.kind === 'ready' ? (this.#territory.wanting ?? phase) : phase;
  }

  /** Zone of the visitor's own clock. */
  get zone(): string {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  get context(): EventContext {
    return {now: this.element.now(), zone: this.zone, messages: this.words.event};
  }

  get contents(): AgendaContents {
    const {states} = this;
    const today = dayOf(civilMomentAt(this.element.now(), 'Europe/Paris'));
    return this.#contents([states, today, this.#territory.key], () =>
      gather(
        states.flatMap((state) => (state.kind === 'ready' ? state.reading.value : [])),
        this.#territory.narrow,
        today,
      ),
    );
  }

  get sorted(): Sorted {
    const {contents} = this;
    const now = this.element.now();
    return this.#sorted([contents, Math.floor(now.getTime() / MINUTE_MS)], () =>
      sortEvents(contents.events, now),
    );
  }

  get facets(): readonly FacetCount[] {
    const {coming} = this.sorted;
    return this.#faceted([coming, this.#asked], () => facetsOf(coming, this.#asked));
  }

  /** What is chosen, of what can be. */
  get choices(): Choices {
    return validChoices(this.#asked, this.facets);
  }

  get chosen(): readonly AgendaEvent[] {
    return chosenEvents(this.sorted.coming, this.choices);
  }

  readonly choose = (facet: Facet, key: string): void => {
    const {[facet]: _before, ...others} = this.choices;
    this.#asked = key ? {...others, [facet]: key} : others;
    this.shown = STEP;
    this.element.requestUpdate();
  };

  readonly clear = (): void => {
    this.#asked = {};
    this.shown = STEP;
    this.element.requestUpdate();
    // The button goes away; the first choice stays.
    void moveFocus(this.element, '.choices select');
  };

  readonly showMore = (): void => {
    const next = this.shown;
    this.shown += STEP;
    void this.#focusEvent('.coming', next);
  };

  readonly showMorePast = (): void => {
    const next = this.shownPast;
    this.shownPast += STEP;
    void this.#focusEvent('.past', next);
  };

  readonly pastToggled = (event: Event): void => {
    this.isPastOpen ||= (event.target as HTMLDetailsElement).open;
    this.element.requestUpdate();
  };

  /** Gives the visitor a file of an event, for their own calendar. */
  readonly keep = async (id: string): Promise<void> => {
    this.said = undefined;
    const event = this.sorted.coming.find((one) => one.id === id);
    const part = await this.#calendar.get();
    if (!event) return;
    const {element, words} = this;
    if (part) {
      const name = fold(event.title).replace(/ /g, '-');
      part.download(element.ownerDocument, `${name}.ics`, part.calendarFile(event, element.now()));
    } else {
      this.said = {id, words: words.keepFailed};
    }
    element.requestUpdate();
  };

  /** The first of the events that were asked for: the button that asked may have gone. */
  async #focusEvent(list: string, index: number): Promise<void> {
    const {element} = this;
    element.requestUpdate();
    await element.updateComplete;
    const events = element.renderRoot.querySelectorAll(`${list} .event`);
    events[index]?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  #tell(): void {
    const {phase, states, element} = this;
    if (phase.kind === 'failed') element.dispatchEvent(new DataFailedEvent(phase.failure));
    if (phase.kind !== 'ready') return;
    const answered = states.filter(({kind}) => kind === 'ready').length;
    element.dispatchEvent(new AgendaLoadedEvent(this.sorted.coming.length, answered));
  }
}
