import type {Place, PlaceDetails} from '../domain/place.js';
import {placeFromRecord, type RawRecord} from '../domain/record.js';
import type {Problem} from '../domain/problem.js';
import {recordIdOf} from './duplicates-match.js';
import {EMPTY} from './corrections-line.js';

type Target = readonly (keyof Place)[];
type DetailsTarget = readonly (keyof PlaceDetails)[];

/** What each column of the standard fills in a place, and in its details. */
const TARGETS: Readonly<Record<string, readonly [place: Target, details?: DetailsTarget]>> = {
  pivot: [[], ['siret']],
  nom: [['name']],
  commune: [['commune']],
  code_postal: [['postcode']],
  code_insee: [['codeInsee']],
  adresse: [['address']],
  complement_adresse: [[], ['addressExtra']],
  latitude: [['position']],
  longitude: [['position']],
  typologie: [[], ['typologies']],
  telephone: [['phone']],
  courriels: [[], ['emails']],
  site_web: [[], ['websites']],
  horaires: [['hours']],
  presentation_resume: [[], ['summary']],
  presentation_detail: [[], ['description']],
  source: [['origins']],
  itinerance: [['itinerance']],
  date_maj: [['updated']],
  services: [['services']],
  publics_specifiquement_adresses: [['publics']],
  prise_en_charge_specifique: [['needs']],
  frais_a_charge: [['costs']],
  dispositif_programmes_nationaux: [['programmes']],
  formations_labels: [['labels']],
  autres_formations_labels: [['labels']],
  modalites_acces: [['access']],
  modalites_accompagnement: [['formats']],
  fiche_acces_libre: [['accessSheet'], ['accessUrl']],
  prise_rdv: [['bookable'], ['bookingUrl']],
};

/** Details of a place that has none yet. */
export const detailsOf = (place: Place): PlaceDetails =>
  place.details ?? {
    recordId: recordIdOf(place),
    typologies: [],
    emails: [],
    websites: [],
    permanences: [],
  };

function without<T extends object>(object: T, keys: readonly (keyof T)[]): T {
  const unwanted = new Set<PropertyKey>(keys);
  return Object.fromEntries(Object.entries(object).filter(([key]) => !unwanted.has(key))) as T;
}

/** `into` with these keys as `from` has them; a key that `from` lacks is taken away. */
function withKeys<T extends object>(into: T, from: T, keys: readonly (keyof T)[]): T {
  const taken = Object.entries(from).filter(([key]) => keys.includes(key as keyof T));
  return {...without(into, keys), ...Object.fromEntries(taken)};
}

/** Whether a column of the record gave something. */
function isFilled(place: Place, column: string): boolean {
  const [keys, detailsKeys = []] = TARGETS[column] ?? [[]];
  const values = [...keys.map((key) => place[key]), ...detailsKeys.map((key) => detailsOf(place)[key])];
  return values.some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
}

/** What a correction makes doubtful: the code of another commune, the mairie's telephone where there is one. */
function outdatedBy(fields: readonly string[]): (keyof Place)[] {
  const outdated: (keyof Place)[] = [];
  if (fields.includes('commune') && !fields.includes('code_insee')) outdated.push('codeInsee');
  if (fields.includes('telephone')) outdated.push('mairiePhone');
  return outdated;
}

/** The row that the cells make, with what identifies the place where they say nothing of it. */
function recordOf(place: Place, cells: Readonly<Record<string, string>>): RawRecord {
  const {name: nom, commune, codeInsee: code_insee, postcode: code_postal} = place;
  const typed = Object.entries(cells).map(([column, cell]): [string, string] => [
    column,
    cell === EMPTY ? '' : cell,
  ]);
  return {id: recordIdOf(place), nom, commune, code_insee, code_postal, ...Object.fromEntries(typed)};
}

/** A place with what the cells say, the columns that were followed, and remarks about the cells. */
export interface CorrectedPlace {
  readonly place: Place;
  readonly fields: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Gives the place with the cells of a correction, read like a row of the standard: `-` empties a field, and a cell
 * that cannot be read leaves its field as it was.
 */
export function correctedPlace(place: Place, cells: Readonly<Record<string, string>>): CorrectedPlace {
  const {place: read, problems} = placeFromRecord(recordOf(place, cells));
  const columns = Object.keys(cells).filter((column) => column in TARGETS);
  const fields = columns.filter((column) => read && (cells[column] === EMPTY || isFilled(read, column)));
  const about = problems.filter(({field}) => columns.includes(field));
  if (!read) return {place, fields: [], problems: about};
  const keys = fields.flatMap((column) => TARGETS[column]?.[0] ?? []);
  const detailsKeys = fields.flatMap((column) => TARGETS[column]?.[1] ?? []);
  const changed = withKeys(place, read, keys);
  return {
    place: {
      ...without(changed, outdatedBy(fields)),
      details: withKeys(detailsOf(place), detailsOf(read), detailsKeys),
    },
    fields,
    problems: about,
  };
}
