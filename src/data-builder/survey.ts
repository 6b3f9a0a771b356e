import {DEPARTEMENTS} from '../domain/departements.js';
import type {Place} from '../domain/place.js';
import {withWrittenContact} from '../domain/record/written-contact.js';
import {BuildError} from './build-error.js';
import {reportOn} from './build-report.js';
import type {CommuneTable} from './commune-table.js';
import {communeAddresses, readCommunes} from './communes.js';
import {readContours, type ContoursChoice} from './contours.js';
import type {Atlas} from './contours-atlas.js';
import type {Selection} from './departements.js';
import {readLocalCorrections} from './local-corrections.js';
import {readMairies} from './mairies.js';
import {withoutPersonalContacts} from './personal-contacts.js';
import {preparePlaces} from './prepare-places.js';
import {readPlaces} from './read-places.js';
import type {BuildReport} from './report.js';
import {Territory} from './territory.js';

/** What to read, and for which territory. */
export interface SurveyOptions {
  /** Files or addresses, in the national standard or in the columns of the France services list. */
  readonly places: readonly string[];
  /** Table of communes; geo.api.gouv.fr when absent. */
  readonly communes?: string;
  readonly contours: ContoursChoice;
  /** Export of DILA's annuaire. */
  readonly mairies?: string;
  /** The coordinator's corrections. */
  readonly local?: string;
  readonly departements: Selection;
  readonly personalContacts: 'keep' | 'drop';
  /** Milliseconds of silence after which an address is given up. */
  readonly timeout: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The places of a territory as they will be published, and the report. */
export interface Survey {
  readonly places: readonly Place[];
  readonly territory: Territory;
  readonly communes: CommuneTable;
  readonly atlas: Atlas;
  readonly report: BuildReport;
}

/** Départements of which the table has communes; all of them must be there when they were named. */
function presentDepartements(
  {communes: address, departements}: SurveyOptions,
  table: CommuneTable,
): string[] {
  const codes = departements === 'all' ? [...DEPARTEMENTS.keys()] : departements;
  const present = codes.filter((code) => table.of(code).length > 0);
  const missing = codes.find((code) => !present.includes(code));
  if (missing !== undefined && departements !== 'all') {
    const cure = 'Donnez à --communes un fichier qui en contient';
    throw new BuildError(
      `${address ?? 'geo.api.gouv.fr'} : aucune commune du département ${missing}. ${cure}.`,
    );
  }
  return present;
}

async function communesFor({communes, departements, timeout}: SurveyOptions): Promise<CommuneTable> {
  if (communes) return readCommunes([communes], timeout);
  try {
    return await readCommunes(communeAddresses(departements), timeout);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    throw new BuildError(`${error.message} Ou donnez une table des communes avec --communes.`, {
      cause: error,
    });
  }
}

/** The mairie's telephone is the last resort of a place that has none. */
function withMairiePhone(place: Place, mairies: ReadonlyMap<string, string>): Place {
  const mairiePhone = place.phone ? undefined : mairies.get(place.codeInsee ?? '');
  return mairiePhone ? {...place, mairiePhone} : place;
}

/**
 * Reads everything and makes the places of the territory, without writing anything.
 * @throws {BuildError} when something cannot be read, or a correction names a place that is nowhere
 */
export async function survey(options: SurveyOptions): Promise<Survey> {
  const {timeout, today, personalContacts} = options;
  const communes = await communesFor(options);
  const departements = presentDepartements(options, communes);
  const mairies = options.mairies ? await readMairies(options.mairies, timeout) : new Map<string, string>();
  const corrections = options.local ? await readLocalCorrections(options.local, timeout, today) : undefined;
  const read = await readPlaces(options.places, timeout, today);
  const {atlas, gaps} = await readContours(options.contours, departements, communes, timeout);
  const territory = new Territory(departements, communes);
  const prepared = preparePlaces(read, communes, territory, corrections);
  const places = prepared.places.map((place) =>
    withMairiePhone(
      withWrittenContact(personalContacts === 'drop' ? withoutPersonalContacts(place) : place),
      mairies,
    ),
  );
  const applied = corrections?.applied ?? [];
  const report = reportOn({
    ...prepared,
    places,
    inputs: read.inputs,
    departements,
    applied,
    contourGaps: gaps,
    personalContacts,
    today,
  });
  return {places, territory, communes, atlas, report};
}
