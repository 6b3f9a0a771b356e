import type {Place, PlaceDetails} from './place.js';
import type {Problem} from './problem.js';
import {siretFrom} from './record/codes.js';
import {contactIn, webAddressIn, type Contact} from './record/contact.js';
import {dayFrom} from './record/day.js';
import {HOURS_MENDS} from './record/hours.js';
import {communeIn, idIn, nameIn} from './record/identity.js';
import {known} from './record/known.js';
import {codesIn, labelsIn} from './record/lists.js';
import {offerIn} from './record/offer.js';
import type {RawRecord} from './record/raw-record.js';
import {RecordReader} from './record/record-reader.js';
import {TYPOLOGIES} from './record/vocabulary.js';
import {addressExtraIn, addressIn, codesOf, positionIn} from './record/whereabouts.js';
import {writtenContact} from './record/written-contact.js';

export {isNominativeEmail} from './record/email.js';
export {isMobilePhone} from './record/phone.js';
export type {RawRecord} from './record/raw-record.js';

const HOURS_LENGTH = 500;
const SUMMARY_LENGTH = 500;
const DESCRIPTION_LENGTH = 5000;

/** A place read from a row, unless the row is rejected, and all that was remarked about it. */
export interface RecordReading {
  readonly place?: Place;
  readonly problems: readonly Problem[];
}

/** What a row does not say. */
export interface ReadingOptions {
  /** `YYYY-MM-DD`: a record dated later is read as undated. */
  readonly today?: string;
}

function siretIn(reader: RecordReader): string | undefined {
  const published = reader.text('pivot');
  const mend = siretFrom(published);
  return mend && reader.take('pivot', published, mend);
}

function updatedIn(reader: RecordReader, today: string | undefined): string | undefined {
  const published = reader.text('date_maj');
  return published === '' ? undefined : reader.take('date_maj', published, dayFrom(published, today));
}

function detailsIn(reader: RecordReader, id: string, contact: Contact): PlaceDetails {
  return known<PlaceDetails>({
    recordId: id,
    siret: siretIn(reader),
    typologies: codesIn(reader, 'typologie', TYPOLOGIES),
    addressExtra: addressExtraIn(reader),
    emails: contact.emails,
    websites: contact.websites,
    summary: reader.line('presentation_resume', SUMMARY_LENGTH),
    description: reader.paragraphs('presentation_detail', DESCRIPTION_LENGTH),
    bookingUrl: webAddressIn(reader, 'prise_rdv'),
    accessUrl: webAddressIn(reader, 'fiche_acces_libre'),
    permanences: [],
  });
}

/**
 * Gives the place of one row of the national standard, of any version, as published, and what was remarked about it.
 * What cannot be read is left out, what is certain is mended, and nothing is invented. Only the standard's columns are
 * read: names of mediators never enter. There is no place when the row has no name, or neither commune nor INSEE code,
 * or is not about a place; a commune known by its INSEE code only has `''` for a name.
 */
export function placeFromRecord(record: RawRecord, options: ReadingOptions = {}): RecordReading {
  const reader = new RecordReader(record);
  const {problems} = reader;
  const name = nameIn(reader);
  if (name === undefined) return {problems};
  const {codeInsee, postcode, departement} = codesOf(reader);
  const commune = communeIn(reader, codeInsee);
  if (commune === undefined) return {problems};
  const id = idIn(reader);
  const contact = contactIn(reader, departement);
  const offer = offerIn(reader);
  const details = detailsIn(reader, id, contact);
  const place = known<Place>({
    id,
    name,
    commune,
    codeInsee,
    postcode,
    address: addressIn(reader, postcode, commune),
    position: positionIn(reader),
    phone: contact.phone,
    ...writtenContact(contact.phone, contact),
    hours: reader.line('horaires', HOURS_LENGTH, HOURS_MENDS),
    ...offer,
    bookable: details.bookingUrl === undefined ? undefined : true,
    accessSheet: details.accessUrl === undefined ? undefined : true,
    updated: updatedIn(reader, options.today),
    origins: labelsIn(reader, 'source'),
    details,
  });
  return {place, problems};
}
