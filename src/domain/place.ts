import type {Position} from './geography.js';

/*
 * The vocabulary of the national standard « lieux de médiation numérique », one short code for each of its values.
 * The standard's own wording is in standard.ts; the words that a visitor reads are in i18n.
 */
/** What one can learn or get there (`services`). */
export type Service =
  | 'demarches'
  | 'outils'
  | 'emploi'
  | 'securite'
  | 'parentalite'
  | 'creation'
  | 'comprendre'
  | 'internet'
  | 'materiel';
/** For whom it is meant in particular (`publics_specifiquement_adresses`); none means everyone. */
export type Public = 'jeunes' | 'etudiants' | 'familles' | 'seniors' | 'femmes';
/** Situations that the place is prepared for (`prise_en_charge_specifique`). */
export type Need = 'surdite' | 'moteur' | 'mental' | 'illettrisme' | 'anglais' | 'langues' | 'vision';
/** What it costs (`frais_a_charge`). */
export type Cost = 'gratuit' | 'sous-condition' | 'payant';
/** National programmes that the place belongs to (`dispositif_programmes_nationaux`). */
export type Programme =
  | 'aidants-connect'
  | 'bibliotheque'
  | 'pix'
  | 'conseiller-numerique'
  | 'emmaus-connect'
  | 'france-services'
  | 'grande-ecole'
  | 'croix-rouge'
  | 'caf'
  | 'promeneurs'
  | 'relais-emmaus';
/** How to come or get in touch (`modalites_acces`). */
export type Access = 'venir' | 'telephone' | 'courriel' | 'prescription' | 'rdv-en-ligne' | 'pas-de-public';
/** How one is helped (`modalites_accompagnement`). */
export type Format = 'seul' | 'individuel' | 'atelier' | 'distance';
/** Whether the help travels (`itinerance`). */
export type Itinerance = 'itinerant' | 'fixe';

/** Where a place is. `approximate` when all that is known is its commune. */
export interface PlacePosition extends Position {
  readonly approximate?: true;
}

/**
 * One place where digital help is given: what a list and its filters need.
 * A fact that the data does not give is absent (or an empty list), never guessed.
 */
export interface Place {
  /** The record's `id` in a file of the standard; in shards, a short form of it that stays the same from build to build. */
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly codeInsee?: string;
  readonly postcode?: string;
  /** Number and street. */
  readonly address?: string;
  readonly position?: PlacePosition;
  /** International form, `+33466000000`. */
  readonly phone?: string;
  /** International form: the mairie of its commune, kept only when the place itself has no telephone. */
  readonly mairiePhone?: string;
  /** First e-mail address of its details, kept in the list only when the place has no telephone. */
  readonly email?: string;
  /** First site of its details, kept in the list only when the place has neither telephone nor e-mail address. */
  readonly website?: string;
  /** As published: OSM `opening_hours` when `parseOpeningHours` reads it, free text otherwise. */
  readonly hours?: string;
  readonly services: readonly Service[];
  readonly publics: readonly Public[];
  readonly needs: readonly Need[];
  readonly costs: readonly Cost[];
  readonly programmes: readonly Programme[];
  /** `formations_labels` and `autres_formations_labels`, as published. */
  readonly labels: readonly string[];
  readonly access: readonly Access[];
  readonly formats: readonly Format[];
  readonly itinerance: readonly Itinerance[];
  /** The details hold an address for booking online. */
  readonly bookable?: true;
  /** The details hold an acceslibre sheet, which proves a sheet, not access. */
  readonly accessSheet?: true;
  /** Day on which the publisher last changed the record, `YYYY-MM-DD`. For France services it is the day of the label. */
  readonly updated?: string;
  /** Producers of the record, as the standard's `source` names them. */
  readonly origins: readonly string[];
  /** Who completed or added the record locally, shown as « Complété par … ». */
  readonly completedBy?: string;
  /** Present when the whole record was read; shards carry it in a second file. */
  readonly details?: PlaceDetails;
}

/** The rest of a place's record: what only its own sheet shows. */
export interface PlaceDetails {
  /** The record's `id` as published (merged records: ids joined with `__`). */
  readonly recordId: string;
  /** SIRET, 14 digits. */
  readonly siret?: string;
  /** Kinds of structure, codes of the standard's `typologie` (`BIB`, `CCAS`, `RFS`). */
  readonly typologies: readonly string[];
  readonly addressExtra?: string;
  readonly emails: readonly string[];
  /** `https:` or `http:` addresses only. */
  readonly websites: readonly string[];
  /** Plain text. */
  readonly summary?: string;
  /** Plain text, paragraphs separated by an empty line. */
  readonly description?: string;
  /** `https:` or `http:` address. */
  readonly bookingUrl?: string;
  /** `https:` or `http:` address. */
  readonly accessUrl?: string;
  readonly permanences: readonly Permanence[];
}

/** A regular presence of a helper in a place, added by a local correction. */
export interface Permanence {
  /** OSM `opening_hours`. */
  readonly hours: string;
  readonly programme?: Programme;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly until?: string;
  readonly note?: string;
}
