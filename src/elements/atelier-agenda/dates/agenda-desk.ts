import {moveFocus} from '../../../controllers/move-focus.js';
import {OnDemand} from '../../../controllers/on-demand.js';
import {remembered} from '../../../controllers/remembered.js';
import type {AgendaEvent} from '../../../domain/agenda/agenda-event.js';
import {civilMomentAt, dayOf} from '../../../domain/agenda/civil-moment.js';
import {narrowEvents} from '../../../domain/agenda/in-territory.js';
import {sortEvents} from '../../../domain/agenda/dates.js';
import type {Territory} from '../../../domain/territory.js';
import {fold} from '../../../domain/fold.js';
import {frAgendaDates, type AgendaDatesMessages} from '../../../i18n/fr-agenda-dates.js';
import {frAgendaEvent} from '../../../i18n/fr-agenda-event.js';
import type {EventContext} from '../../event/event-view.js';
import {feedsNotice, type FeedsNotice} from '../../event/feeds-notice.js';
import type {AgendaContext} from '../agenda-context.js';
import {sentence} from './agenda-view.js';
import type * as calendar from './calendar/part.js';
import {chosenEvents, facetsOf, validChoices, type Choices, type Facet, type FacetCount} from './choices.js';
import {gather, type AgendaContents} from './contents.js';

/** Events at first, and how many more with each press. */
const STEP = 10;
const MINUTE_MS = 60_000;

const territoryKey = ({
  departement = '',
  communes = new Set<string>(),
  epci = '',
}: Partial<Territory> = {}): string => [departement, ...communes, epci].join('/');

interface Sorted {
  readonly coming: readonly AgendaEvent[];
  readonly past: readonly AgendaEvent[];
}

/** The dates of an agenda, as one visitor sees them: what is chosen, and what is unfolded. */
export class AgendaDesk {
  readonly #context: AgendaContext;
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

  constructor(context: AgendaContext) {
    this.#context = context;
    this.#calendar = new OnDemand(
      () => import('./calendar/part.js'),
      () => context.element.requestUpdate(),
    );
  }

  get context(): AgendaContext {
    return this.#context;
  }

  get words(): AgendaDatesMessages {
    return this.#context.element.language.words.agenda?.dates ?? frAgendaDates;
  }

  /** Zone of the visitor's own clock. */
  get zone(): string {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  /** What a row is made with. */
  get rows(): EventContext {
    const {element} = this.#context;
    const messages = element.language.words.agenda?.event ?? frAgendaEvent;
    return {now: element.now(), zone: this.zone, messages};
  }

  /** All that is said of what is shown: how many dates, and what is missing or old. */
  sentence(isCompact: boolean): string {
    const {choices, chosen, coming, contents, words} = this;
    const counted = {
      coming: coming.length,
      chosen: chosen.length,
      isChosen: Object.keys(choices).length > 0,
      unread: contents.unread.length,
      isUnannounced: this.#context.isUnannounced,
    };
    const count = isCompact && coming.length > 0 ? [] : [sentence(this.#context.states, counted, words)];
    return [...count, ...this.notice.lines].join(' ');
  }

  /** What feeds did not give. */
  get notice(): FeedsNotice {
    const {words, zone} = this;
    return feedsNotice(this.#context.states, {now: this.#context.element.now(), zone}, words);
  }

  get contents(): AgendaContents {
    const {states, territory, communes} = this.#context;
    const today = dayOf(civilMomentAt(this.#context.element.now(), 'Europe/Paris'));
    return this.#contents([states, today, territoryKey(territory), communes], () =>
      gather(
        states.flatMap((state) => (state.kind === 'ready' ? state.reading.value : [])),
        (events) => narrowEvents(events, territory, communes),
        today,
      ),
    );
  }

  get #inOrder(): Sorted {
    const {contents} = this;
    const now = this.#context.element.now();
    return this.#sorted([contents, Math.floor(now.getTime() / MINUTE_MS)], () =>
      sortEvents(contents.events, now),
    );
  }

  get coming(): readonly AgendaEvent[] {
    return this.#inOrder.coming;
  }

  get past(): readonly AgendaEvent[] {
    return this.#inOrder.past;
  }

  get facets(): readonly FacetCount[] {
    const {coming} = this;
    return this.#faceted([coming, this.#asked], () => facetsOf(coming, this.#asked));
  }

  /** What is chosen, of what can be. */
  get choices(): Choices {
    return validChoices(this.#asked, this.facets);
  }

  get chosen(): readonly AgendaEvent[] {
    return chosenEvents(this.coming, this.choices);
  }

  readonly choose = (facet: Facet, key: string): void => {
    const {[facet]: _before, ...others} = this.choices;
    this.#asked = key ? {...others, [facet]: key} : others;
    this.shown = STEP;
    this.#context.element.requestUpdate();
  };

  readonly clear = (): void => {
    this.#asked = {};
    this.shown = STEP;
    this.#context.element.requestUpdate();
    // The button goes away; the first choice stays.
    void moveFocus(this.#context.element, '.choices select');
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
    this.#context.element.requestUpdate();
  };

  /** Gives the visitor a file of an event, for their own calendar. */
  readonly keep = async (id: string): Promise<void> => {
    this.said = undefined;
    const event = this.coming.find((one) => one.id === id);
    const part = await this.#calendar.get();
    if (!event) return;
    const {words} = this;
    const {element} = this.#context;
    if (part) {
      const {host} = element.ownerDocument.location;
      const file = part.calendarFile(event, {now: element.now(), host});
      const name = fold(event.title).replace(/ /g, '-');
      part.download(element.ownerDocument, `${name}.ics`, file);
    } else {
      this.said = {id, words: words.keepFailed};
    }
    element.requestUpdate();
  };

  /** The first of the events that were asked for: the button that asked may have gone. */
  async #focusEvent(list: string, index: number): Promise<void> {
    const {element} = this.#context;
    element.requestUpdate();
    await element.updateComplete;
    const events = element.renderRoot.querySelectorAll(`${list} .event`);
    events[index]?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }
}
