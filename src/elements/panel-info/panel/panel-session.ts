import {LoadedProgramme, type ProgrammeLoading} from '../../../controllers/loaded-programme.js';
import {moveFocus} from '../../../controllers/move-focus.js';
import {OnDemand} from '../../../controllers/on-demand.js';
import {remembered} from '../../../controllers/remembered.js';
import {departementGiven} from '../../../controllers/territory-of.js';
import {Visibility} from '../../../controllers/visibility.js';
import {warnOnce} from '../../../controllers/warn-once.js';
import {departementsOf, dependsOnEpci} from '../../../domain/programme-contact.js';
import type {ProgrammeContact} from '../../../domain/programme.js';
import type {Words} from '../../../i18n/words.js';
import type {PlaceSource} from '../../../sources/place-source.js';
import {
  programmeSource,
  type ProgrammeFile,
  type ProgrammeSource,
} from '../../../sources/programme/programme-source.js';
import {DataFailedEvent, ProgrammeLoadedEvent} from '../../events.js';
import {headingLevelOf} from '../../heading.js';
import {ownData} from '../../own-data.js';
import {tellContact} from '../../telling.js';
import {visitorDay} from '../../visitor-day.js';
import {ContactAsking} from './contact-asking.js';
import type {ContactHost} from './contact/contact-host.js';
import {currentContacts} from './contacts-view.js';
import type {DatesHost} from './dates/dates-host.js';
import {fileAddress} from '../file-address.js';
import type {AddStyles, PanelElement} from '../panel-element.js';
import {panelMessages, type PanelMessages} from './panel-messages.js';

const INSEE_CODE = /^\d[\dAB]\d{3}$/;
const LAST_LEVEL = 6;

/** One visitor at one programme: its file, the contact that is looked for, the dates. */
export class PanelSession implements ContactHost, DatesHost {
  readonly element: PanelElement;
  readonly addStyles: AddStyles;
  readonly loaded: LoadedProgramme;
  readonly asking: ContactAsking;
  readonly #visibility: Visibility;
  readonly #given = remembered<ProgrammeFile>();
  readonly #messages = remembered<PanelMessages>();
  readonly dates = new OnDemand(
    async () => {
      const {DatesDesk, styles} = await import('./dates/part.js');
      this.addStyles(styles);
      return new DatesDesk(this);
    },
    () => this.element.requestUpdate(),
  );

  constructor(element: PanelElement, addStyles: AddStyles) {
    this.element = element;
    this.addStyles = addStyles;
    this.loaded = new LoadedProgramme(element, (state) => this.#tell(state));
    this.asking = new ContactAsking(this);
    this.#visibility = new Visibility(element);
    element.addEventListener('click', (event) => tellContact(element, event));
  }

  /** Brings all that is shown up to date with what was written and loaded. Dates come as they are about to be seen. */
  follow(): void {
    this.loaded.follow(this.#source());
    const {commune, contacts, file} = this;
    if (commune && dependsOnEpci(commune, contacts)) this.asking.locate(commune);
    if (!file || !this.hasDates) return;
    if (this.#visibility.isSeen && !this.dates.state) void this.dates.get();
    this.dates.part?.follow(file);
  }

  readonly retry = (): void => {
    void this.loaded.retry();
    this.#focusTitle();
  };

  readonly retryDates = (): void => {
    void this.dates.get();
    this.#focusTitle();
  };

  /** Asks the network for everything again; what is shown stays meanwhile, and if it does not answer. */
  async refresh(): Promise<void> {
    await Promise.all([this.loaded.retry(true), this.dates.part?.retry(true)]);
  }

  get words(): Words {
    return this.element.language.words;
  }

  get messages(): PanelMessages {
    const {words} = this;
    return this.#messages([words], () => panelMessages(words));
  }

  /** Level of the headings under its own. */
  get level(): number {
    return headingLevelOf(this.element) + 1;
  }

  get dateLevel(): number {
    return Math.min(this.level + 1, LAST_LEVEL);
  }

  get isCompact(): boolean {
    const {layout = 'full'} = this.element;
    if (!['full', 'compact'].includes(layout)) {
      warnOnce(this.element, `layout="${layout}" is not known; write full or compact`);
    }
    return layout === 'compact';
  }

  get today(): string {
    return visitorDay(this.element.now());
  }

  /** What is shown: the programme given by code, or that of the file. */
  get file(): ProgrammeFile | undefined {
    const {programme, ownerDocument} = this.element;
    const {state} = this.loaded;
    if (!programme) return state.kind === 'ready' ? state.reading.value : undefined;
    const {baseURI: base} = ownerDocument;
    return this.#given([programme, base], () => ({programme, writtenEvents: [], base, unusable: []}));
  }

  get contacts(): readonly ProgrammeContact[] {
    return currentContacts(this.file?.programme.contacts ?? [], this.today);
  }

  get departements(): readonly string[] {
    const given = departementGiven(this.element);
    return given ? [given] : departementsOf(this.contacts);
  }

  get places(): PlaceSource | undefined {
    return this.element.source;
  }

  get data(): URL {
    return ownData(this.element);
  }

  /** INSEE code of the page's own commune. */
  get commune(): string | undefined {
    const commune = this.element.commune?.trim();
    if (!commune || INSEE_CODE.test(commune)) return commune || undefined;
    warnOnce(this.element, `commune="${commune}" is not an INSEE code, like 48061`);
    return undefined;
  }

  get hasDates(): boolean {
    const {programme, writtenEvents = []} = this.file ?? {};
    return writtenEvents.length + (programme?.events.length ?? 0) + (programme?.feeds.length ?? 0) > 0;
  }

  /** The button that was pressed goes away; the title never does. */
  #focusTitle(): void {
    void moveFocus(this.element, '.title [tabindex]');
  }

  #source(): ProgrammeSource | undefined {
    const {programme} = this.element;
    const address = programme ? undefined : fileAddress(this.element);
    return address ? programmeSource(address) : undefined;
  }

  #tell(state: ProgrammeLoading): void {
    const {element} = this;
    if (state.kind === 'failed') element.dispatchEvent(new DataFailedEvent(state.failure));
    if (state.kind !== 'ready') return;
    const {programme, unusable} = state.reading.value;
    if (unusable.length > 0) {
      const some = unusable.slice(0, 5).join(', ');
      warnOnce(
        element,
        `${unusable.length} parts of the programme's file could not be used (${some}); run: draille-data check`,
      );
    }
    element.dispatchEvent(new ProgrammeLoadedEvent(programme.name, programme.updated));
  }
}
