import {hoursFromFranceServices} from './france-services-hours.js';
import {phoneFrom} from './record/phone.js';
import {placeFromRecord, type RawRecord, type ReadingOptions, type RecordReading} from './record.js';
import {ACCESSES, COSTS, ITINERANCES, PROGRAMMES, SERVICES} from './standard.js';

/*
 * The list of France services (ANCT, data.gouv.fr « liste-des-structures-france-services »), one row for each, put
 * in the words of the national standard as the national inventory itself does.
 */

/** Every France services gives these, by its charter. */
const COMMON_SERVICES = [SERVICES.demarches, SERVICES.outils, SERVICES.emploi, SERVICES.comprendre].join('|');
const BY_APPOINTMENT = [ACCESSES.telephone, ACCESSES.courriel].join('|');
/** `format_fs`: « Bus_équivalent », « Itinérante », « Fixe », « Multisites », « Fixe_antenne(s) ». */
const TRAVELS = /^(?:bus|itin)/i;
const STAYS = /^(?:fixe|multisites)/i;

/** « Espace labellisé 01/02/2020 ». */
const LABEL_DAY = /^.*\b(\d\d)\/(\d\d)\/(\d{4})$/;

/** Whether a row is one of the France services list rather than of the national standard. */
export function isFranceServicesRow(row: RawRecord): boolean {
  return 'id_fs' in row && 'lib_fs' in row;
}

function textIn(row: RawRecord, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The list writes telephones as people do: that is not a defect of a row. */
function internationalPhone(text: string): string {
  const phone = phoneFrom(text);
  return phone.kind === 'mended' && phone.reason === 'phone-format' ? phone.value : text;
}

function accessOf(appointment: string): string {
  if (/^oui$/i.test(appointment)) return BY_APPOINTMENT;
  return /^non$/i.test(appointment) ? ACCESSES.venir : '';
}

function itineranceOf(format: string): string {
  if (TRAVELS.test(format)) return ITINERANCES.itinerant;
  return STAYS.test(format) ? ITINERANCES.fixe : '';
}

/** Gives the record of the national standard that says the same as one row of the France services list. */
export function recordFromFranceServices(row: RawRecord): RawRecord {
  const id = textIn(row, 'id_fs');
  return {
    id: id === '' ? '' : `France-Services_${id}`,
    nom: row.lib_fs,
    commune: row.lib_com,
    code_postal: row.code_postal,
    code_insee: row.insee_com,
    adresse: row.adresse,
    complement_adresse: row.complement_adresse,
    latitude: row.latitude,
    longitude: row.longitude,
    typologie: 'RFS',
    telephone: internationalPhone(textIn(row, 'telephone')),
    courriels: row.mail,
    horaires: hoursFromFranceServices(row),
    presentation_detail: row.commentaire,
    source: 'France Services',
    itinerance: itineranceOf(textIn(row, 'format_fs')),
    date_maj: textIn(row, 'labellisation_fs').replace(LABEL_DAY, '$3-$2-$1'),
    services: COMMON_SERVICES,
    frais_a_charge: COSTS.gratuit,
    dispositif_programmes_nationaux: PROGRAMMES['france-services'],
    modalites_acces: accessOf(textIn(row, 'prise_rdv')),
  };
}

/** Gives the place of one row of the France services list, as `placeFromRecord` does. `updated` is the day of the label. */
export function placeFromFranceServices(row: RawRecord, options?: ReadingOptions): RecordReading {
  return placeFromRecord(recordFromFranceServices(row), options);
}
