import type {Place} from '../domain/place.js';
import type {Failure} from '../sources/source-error.js';

/** How the visitor gets in touch with a place, or takes it along. */
export type ContactManner =
  | 'call'
  | 'call-mairie'
  | 'write'
  | 'visit'
  | 'book'
  | 'itinerary'
  | 'copy'
  | 'share'
  | 'sms'
  | 'mail'
  | 'qr'
  | 'print';

const said = {bubbles: true, composed: true};

/** The visitor opens a place’s sheet. Cancelled with `preventDefault()`, it is not opened: the page shows it itself. */
export class PlaceSelectedEvent extends Event {
  readonly place: Place;

  constructor(place: Place) {
    super('place-selected', {...said, cancelable: true});
    this.place = place;
  }
}

/** The visitor presses a telephone number or another way to a place, or to sign up for an event. */
export class ContactUsedEvent extends Event {
  readonly manner: ContactManner;
  /** `Place.id`, or the id of an event of an agenda; the organisation that is called, for a contact of a programme. */
  readonly placeId: string;

  constructor(manner: ContactManner, placeId: string) {
    super('contact-used', said);
    this.manner = manner;
    this.placeId = placeId;
  }
}

/** The visitor said where. What was typed and where the visitor stands are never told. */
export class SearchChangedEvent extends Event {
  readonly departement: string | undefined;
  /** INSEE code, when one commune was meant. */
  readonly commune: string | undefined;

  constructor(departement: string | undefined, commune: string | undefined) {
    super('search-changed', said);
    this.departement = departement;
    this.commune = commune;
  }
}

/** Places came, from the network or from what was kept. */
export class DataLoadedEvent extends Event {
  readonly departement: string;
  /** How many places are shown, before any choice of the visitor. */
  readonly places: number;
  /** Day of the data, `YYYY-MM-DD`. */
  readonly updated: string | undefined;

  constructor(departement: string, places: number, updated: string | undefined) {
    super('data-loaded', said);
    this.departement = departement;
    this.places = places;
    this.updated = updated;
  }
}

/** A programme's file came, from the network or from what was kept. */
export class ProgrammeLoadedEvent extends Event {
  /** Its name. */
  readonly programme: string;
  /** Day of its last change, `YYYY-MM-DD`. */
  readonly updated: string | undefined;

  constructor(programme: string, updated: string | undefined) {
    super('programme-loaded', said);
    this.programme = programme;
    this.updated = updated;
  }
}

/** A calendar answered. Told again for each of them that does. */
export class AgendaLoadedEvent extends Event {
  /** How many events are to come, before any choice of the visitor. */
  readonly events: number;
  /** How many calendars answered; none where there is none to ask. */
  readonly feeds: number;

  constructor(events: number, feeds: number) {
    super('agenda-loaded', said);
    this.events = events;
    this.feeds = feeds;
  }
}

/** Nothing could be loaded: no place, no date, no programme. */
export class DataFailedEvent extends Event {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('data-failed', said);
    this.failure = failure;
  }
}

declare global {
  // Those of every element, and of the document and the window, where they arrive too.
  interface GlobalEventHandlersEventMap {
    'place-selected': PlaceSelectedEvent;
    'contact-used': ContactUsedEvent;
    'search-changed': SearchChangedEvent;
    'data-loaded': DataLoadedEvent;
    'data-failed': DataFailedEvent;
    'programme-loaded': ProgrammeLoadedEvent;
    'agenda-loaded': AgendaLoadedEvent;
  }
}
