import {repeat} from 'lit/directives/repeat.js';
import {addStyles} from '../../controllers/add-styles.js';
import {LoadedAgenda, type FeedState} from '../../controllers/loaded-agenda.js';
import {moveFocus} from '../../controllers/move-focus.js';
import {OnDemand} from '../../controllers/on-demand.js';
import {Printing} from '../../controllers/printing.js';
import type {Commune} from '../../domain/geography.js';
import type {Territory} from '../../domain/territory.js';
import {frAgenda, type AgendaMessages} from '../../i18n/fr-agenda.js';
import {DataFailedEvent} from '../events.js';
import {headingLevelOf} from '../heading.js';
import {tellContact} from '../telling.js';
import type {AgendaContext} from './agenda-context.js';
import {AgendaFeeds, type HasFeeds} from './agenda-feeds.js';
import {AgendaLoadedEvent} from '../events.js';
import type * as part from './dates/part.js';
import {NOTHING_ANNOUNCED} from './own-file.js';
import {phaseOf, type AgendaPhase} from './phase.js';
import {TerritoryKept} from './territory-kept.js';

/** The part that shows dates, at work in one agenda. */
interface ShownDates extends Pick<typeof part, 'render' | 'renderCompact'> {
  readonly desk: part.Desk;
}

/** One visitor at one agenda: the feeds, and the part that shows their dates, which is asked for at the same time. */
export class AgendaSession implements AgendaContext {
  readonly element: HasFeeds;
  readonly #feeds: AgendaFeeds;
  readonly #loaded: LoadedAgenda;
  readonly #territory: TerritoryKept;
  readonly #dates: OnDemand<ShownDates>;
  readonly #printing: Printing;
  readonly repeat = repeat;

  constructor(element: HasFeeds) {
    this.element = element;
    this.#feeds = new AgendaFeeds(element);
    this.#loaded = new LoadedAgenda(element, () => this.#tell());
    this.#territory = new TerritoryKept(element);
    this.#dates = new OnDemand(
      async () => {
        const {Desk, render, renderCompact, styles} = await import('./dates/part.js');
        addStyles(element, styles);
        return {desk: new Desk(this), render, renderCompact};
      },
      () => element.requestUpdate(),
    );
    element.addEventListener('click', (event) => tellContact(element, event));
    this.#printing = new Printing(element);
  }

  /** Brings all that is shown up to date with what was written and loaded. */
  follow(): void {
    this.#territory.follow();
    this.#loaded.follow(this.#feeds.get());
    if (this.states.length > 0 && !this.#dates.part && !this.#dates.state) this.#show();
  }

  refresh(): Promise<void> {
    return this.#loaded.retry(true);
  }

  readonly retry = (): void => {
    this.#territory.retry();
    if (this.#dates.state === 'failed') this.#show();
    void this.#loaded.retry();
    // The button goes away; the title never does.
    void moveFocus(this.element, '.title [tabindex]');
  };

  get words(): AgendaMessages {
    return this.element.language.words.agenda?.around ?? frAgenda;
  }

  get level(): number {
    return headingLevelOf(this.element);
  }

  get states(): readonly FeedState[] {
    return this.#loaded.states;
  }

  get territory(): Territory | undefined {
    return this.#territory.territory;
  }

  get communes(): readonly Commune[] | undefined {
    return this.#territory.communes;
  }

  get isPrinted(): boolean {
    return this.#printing.isOn;
  }

  /** What shows the dates, once it came. */
  get dates(): ShownDates | undefined {
    return this.#dates.part;
  }

  get phase(): AgendaPhase {
    const phase = phaseOf(this.states);
    if (phase.kind !== 'ready') return phase;
    if (this.#dates.state === 'failed') return {kind: 'failed', failure: 'offline'};
    if (!this.#dates.part) return {kind: 'loading'};
    // Of nothing, nothing is narrowed.
    return (this.isUnannounced ? undefined : this.#territory.wanting) ?? phase;
  }

  /** The release has no agenda file: nothing failed, and the page's own words are of use. */
  get isUnannounced(): boolean {
    return this.states.some((state) => state.kind === 'ready' && state.reading.value === NOTHING_ANNOUNCED);
  }

  #show(): void {
    void this.#dates.get().then(() => this.#tell());
  }

  #tell(): void {
    const {dates, element, phase, states} = this;
    if (phase.kind === 'failed') element.dispatchEvent(new DataFailedEvent(phase.failure));
    if (phase.kind !== 'ready' || !dates) return;
    const answered = this.isUnannounced ? 0 : states.filter(({kind}) => kind === 'ready').length;
    element.dispatchEvent(new AgendaLoadedEvent(dates.desk.coming.length, answered));
  }
}
