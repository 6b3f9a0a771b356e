import type {CivilDate} from '../civil-date.js';
import type {Position} from '../geography.js';
import type {CivilMoment} from './civil-moment.js';

/** When: one meeting of an event that may have several. Moments are those of the event's own time zone. */
export interface EventDate {
  readonly start: CivilMoment;
  /** Not before `start`; of a whole day, the last day itself. Absent where nobody says. */
  readonly end?: CivilMoment;
}

/** What became of it. `full` and `cancelled` are said; `postponed` has no new date yet; `rescheduled` has its new one. */
export type EventStatus = 'scheduled' | 'rescheduled' | 'moved-online' | 'postponed' | 'full' | 'cancelled';

export type Attendance = 'onsite' | 'online' | 'mixed';

/** Where it happens, as far as is known. */
export interface EventPlace {
  readonly name?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly commune?: string;
  /** INSEE code of the commune. */
  readonly codeInsee?: string;
  /** Code of the département, where nothing nearer is known. */
  readonly departement?: string;
  readonly position?: Position;
}

/** How to sign up. `value`: a web address, an e-mail address, or a number as it is dialled. */
export interface SignUp {
  readonly kind: 'link' | 'email' | 'phone';
  readonly value: string;
}

/** One point of a meeting's programme. */
export interface ProgrammeItem {
  readonly title: string;
  /** As it is written: « 9 h 30 ». */
  readonly time?: string;
  /** Organisations that speak, never people. */
  readonly speakers: readonly string[];
}

/** A file to read, before or after. */
export interface EventDocument {
  readonly title: string;
  readonly url: string;
  /** « PDF » */
  readonly format?: string;
  /** As it is written: « 1,2 Mo ». */
  readonly size?: string;
  readonly date?: CivilDate;
}

/** A workshop, a meeting, a day of information: something that people go to, or join, on one date or several. */
export interface AgendaEvent {
  /** Unique in its feed, and the same at each reading. */
  readonly id: string;
  readonly title: string;
  /** In order; at least one. */
  readonly dates: readonly EventDate[];
  /** IANA zone of the dates: events are shown in their own time. */
  readonly timeZone: string;
  readonly status: EventStatus;
  readonly attendance?: Attendance;
  readonly place?: EventPlace;
  /** Places that are left, when the feed says. */
  readonly placesLeft?: number;
  /** A sentence or two, plain. */
  readonly summary?: string;
  /** Plain text as `textBlocks` reads it: paragraphs, lists, links. */
  readonly description?: string;
  /** « Photos », « Réseaux sociaux »; as the feed writes them. */
  readonly themes: readonly string[];
  /** For whom; as the feed writes them. */
  readonly audiences: readonly string[];
  /** « Gratuit », « 10 € »; as the feed writes it. */
  readonly price?: string;
  /** Page of the event. */
  readonly link?: string;
  /** Where to join it from afar. */
  readonly onlineLink?: string;
  readonly signUps: readonly SignUp[];
  /** Organisations, never people. */
  readonly organisers: readonly string[];
  readonly programme: readonly ProgrammeItem[];
  readonly documents: readonly EventDocument[];
  /** Of an agenda that was made of several feeds: the one that it comes from. */
  readonly feed?: string;
}

/** News that a feed of posts gives: it has the day on which it was published, and none on which it happens. */
export interface Announcement {
  readonly id: string;
  readonly title: string;
  readonly published: CivilDate;
  /** Of an agenda that was made of several feeds: the one that it comes from. */
  readonly feed?: string;
  readonly summary?: string;
  readonly link?: string;
}
