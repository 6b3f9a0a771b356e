import type {AgendaEvent, EventDocument} from './agenda/agenda-event.js';
import type {CivilDate} from './civil-date.js';

/** What a programme gives: a look at how things stand, a workshop, a talk online, an appointment, a course, something to read. */
export type OfferKind = 'diagnostic' | 'atelier' | 'webinaire' | 'rdv' | 'formation' | 'ressource';

export interface Offer {
  readonly kind: OfferKind;
  readonly title: string;
  /** Plain text, as `textBlocks` reads it. */
  readonly summary?: string;
  /** « Gratuit », as it is written. */
  readonly price?: string;
  /** « 1 h 30 », as it is written. */
  readonly duration?: string;
  /** « Chez vous », « En ligne », « Mende ». */
  readonly place?: string;
  readonly link?: string;
  /** Last day on which it is offered. */
  readonly validUntil?: CivilDate;
}

/** Whom to call, and for where. An organisation and a role: never a person's name. */
export interface ProgrammeContact {
  readonly organisation: string;
  /** « Accompagnement numérique » */
  readonly role?: string;
  /** Where it answers for, in words: « Gorges et causses ». Without any territory it answers for all. */
  readonly zone?: string;
  /** INSEE codes. */
  readonly communes: readonly string[];
  /** SIREN of intercommunalités. */
  readonly epci: readonly string[];
  readonly departements: readonly string[];
  /** As it is dialled: `+33466000000`. */
  readonly phone?: string;
  readonly email?: string;
  readonly link?: string;
  readonly validUntil?: CivilDate;
}

export interface Logo {
  readonly url: string;
  /** What is read in place of the picture. */
  readonly alt: string;
}

/** Who stands behind the programme. */
export interface Partner {
  readonly name: string;
  readonly url?: string;
  readonly logo?: Logo;
  /** It pays: its wording is an obligation. */
  readonly isFunder: boolean;
  /** « Cofinancé par l’Union européenne »: as the funder asks it to be said. */
  readonly wording?: string;
}

/** A programme that helps somebody with digital matters: PANEL, PANDA, a town's own workshops. */
export interface SupportProgramme {
  readonly name: string;
  /** « PANEL » */
  readonly acronym?: string;
  readonly url?: string;
  readonly logo?: Logo;
  readonly tagline?: string;
  readonly presentedBy?: {readonly name: string; readonly url?: string};
  /** For whom; each in a few words. */
  readonly audience: readonly string[];
  /** Where one must live or work, in words. */
  readonly territory?: string;
  /** What else one must fulfil. */
  readonly conditions?: string;
  readonly offers: readonly Offer[];
  readonly contacts: readonly ProgrammeContact[];
  readonly partners: readonly Partner[];
  readonly documents: readonly EventDocument[];
  readonly events: readonly AgendaEvent[];
  /** Addresses of feeds whose events are the programme's too, as `<atelier-agenda src>` takes them. */
  readonly feeds: readonly string[];
  readonly updated?: CivilDate;
  readonly licence?: string;
  readonly source?: string;
}
