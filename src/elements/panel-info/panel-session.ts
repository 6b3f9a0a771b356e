import {addStyles} from '../../controllers/add-styles.js';
import {LoadedProgramme, type ProgrammeLoading} from '../../controllers/loaded-programme.js';
import {moveFocus} from '../../controllers/move-focus.js';
import {OnDemand} from '../../controllers/on-demand.js';
import {departementGiven} from '../../controllers/territory-of.js';
import {Visibility} from '../../controllers/visibility.js';
import {warnOnce} from '../../controllers/warn-once.js';
import {dependsOnEpci, departementsOf} from '../../domain/programme-contact.js';
import type {ProgrammeContact, SupportProgramme} from '../../domain/programme.js';
import {frProgramme, type ProgrammeMessages} from '../../i18n/fr-programme.js';
import type {Words} from '../../i18n/words.js';
import type {PlaceSource} from '../../sources/place-source.js';
import {programmeSource, type ProgrammeFile, type ProgrammeSource} from '../../sources/programme/programme-source.js';
import {DataFailedEvent, ProgrammeLoadedEvent} from '../events.js';
import type {TerritoryElement} from '../territory-element.js';
import {visitorDay} from '../visitor-day.js';
import type {ContactAnswer} from './contact-region.js';
import type {ContactHost} from './contact/contact-host.js';
import {currentContacts} from './contacts-view.js';
import type {DatesHost} from './dates/dates-host.js';
import {PANEL} from './panel.js';
import type {PanelContext} from './panel-view.js';

/** What an integrator writes on the element, and its session reads. */
export interface PanelElement extends TerritoryElement {
  programme?: SupportProgramme;
  commune?: string;
  more?: string;
  layout?: string;
}

const INSEE_CODE = /^\d[\dAB]\d{3}$/;

/** One visitor at one programme: its file, the contact that is looked for, the dates. */
export class PanelSession implements ContactHost, DatesHost {
  readonly element: PanelElement;
  readonly loaded: LoadedProgramme;
  readonly #visibility: Visibility;
  #given: ProgrammeFile | undefined;
  /** The search was asked for before its code was here, and waits for it. */
  #isWaiting = false;
  readonly contact = new OnDemand(
    async () => {
      const {ContactDesk, styles} = await import('./contact/part.js');
      addStyles(this.element, styles);
      return new ContactDesk(this);
    },
    () => this.element.requestUpdate(),
  );
  readonly dates = new OnDemand(
    async () => {
      const {DatesDesk, styles} = await import('./dates/part.js');
      addStyles(this.element, styles);
      return new DatesDesk(this);
    },
    () => this.element.requestUpdate(),
  );

  constructor(element: PanelElement) {
    this.element = element;
    this.loaded = new LoadedProgramme(element, this.#told);
    this.#visibility = new Visibility(element);
  }

  /** Brings all that is shown up to date with what was written and loaded. */
  follow(): void {
    this.loaded.follow(this.#source());
    const {commune, file} = this;
    if (file && commune && dependsOnEpci(commune, this.contacts)) {
      void this.contact.get().then((desk) => desk?.locate(commune));
    }
    if (this.hasDates && this.#visibility.isSeen && !this.dates.state) void this.dates.get();
  }
}
