import {departementOf} from '../geography.js';
import type {PlacePosition} from '../place.js';
import {ADDRESS_EXTRA_MENDS, addressMends} from './address.js';
import {codeInseeFrom, postcodeFrom} from './codes.js';
import {positionFrom} from './position.js';
import type {RecordReader} from './record-reader.js';

const ADDRESS_LENGTH = 300;

/** The codes that say where a place is. */
export interface Codes {
  readonly codeInsee: string | undefined;
  readonly postcode: string | undefined;
  /** From the INSEE code, or the postal code without it; `''` when neither is known. */
  readonly departement: string;
}

/** Reads `code_insee` and `code_postal`. */
export function codesOf(reader: RecordReader): Codes {
  const insee = reader.text('code_insee');
  const postal = reader.text('code_postal');
  const codeInsee = insee === '' ? undefined : reader.take('code_insee', insee, codeInseeFrom(insee));
  const postcode = postal === '' ? undefined : reader.take('code_postal', postal, postcodeFrom(postal));
  return {codeInsee, postcode, departement: departementOf(codeInsee ?? postcode ?? '')};
}

/** Reads `adresse`, without the postal code and the commune. */
export function addressIn(
  reader: RecordReader,
  postcode: string | undefined,
  commune: string,
): string | undefined {
  return reader.line('adresse', ADDRESS_LENGTH, addressMends(postcode, commune));
}

/** Reads `complement_adresse`. */
export function addressExtraIn(reader: RecordReader): string | undefined {
  return reader.line('complement_adresse', ADDRESS_LENGTH, ADDRESS_EXTRA_MENDS);
}

const YES = /^(?:1|true|oui)$/i;

/** Reads `latitude` and `longitude`; approximate when the column `coord_approx`, outside the standard, says so. */
export function positionIn(reader: RecordReader): PlacePosition | undefined {
  const latitude = reader.text('latitude');
  const longitude = reader.text('longitude');
  if (latitude === '' && longitude === '') return undefined;
  const mend = positionFrom(latitude, longitude);
  const position = reader.take(
    'latitude',
    `${latitude} ${longitude}`,
    mend,
    (now) => `${now.latitude} ${now.longitude}`,
  );
  if (position === undefined) return undefined;
  return YES.test(reader.raw('coord_approx')) ? {...position, approximate: true} : position;
}
