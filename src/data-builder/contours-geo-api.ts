import {BuildError} from './build-error.js';
import type {CommuneTable} from './commune-table.js';
import {GEO_API} from './communes.js';
import {readAreas} from './contours-read.js';
import {drawn, sheetsFrom, type Sheet} from './contours-sheets.js';
import type {ContourGap} from './report-contents.js';

/** So many failures in a row, and the service is left alone: each may cost a long wait. */
const PATIENCE = 3;

/** What was drawn, and for which départements there was nothing to draw from. */
export interface SheetsRead {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly gaps: readonly ContourGap[];
}

/** Address of the contours of a département's communes. */
export const contoursAddress = (departement: string): string =>
  `${GEO_API}/departements/${departement}/communes?fields=code,nom,population&format=geojson&geometry=contour`;

/**
 * Reads the communes' contours of départements one by one, each drawn before the next is read: those of the country are
 * too many to be held together. Goes on without those that cannot be read, since a map does without.
 * @param addressOf address of the contours of a département's communes
 * @param timeout milliseconds of silence after which an address is given up
 */
export async function readSheets(
  departements: readonly string[],
  addressOf: (departement: string) => string,
  communes: CommuneTable,
  timeout: number,
): Promise<SheetsRead> {
  const sheets = new Map<string, Sheet>();
  const gaps: ContourGap[] = [];
  let failures = 0;
  for (const departement of departements) {
    if (failures === PATIENCE) {
      gaps.push({departement, why: `Contours non demandés, après ${PATIENCE} échecs de suite.`});
      continue;
    }
    try {
      const areas = await readAreas(addressOf(departement), timeout);
      const sheet = sheetsFrom(areas, communes).get(departement);
      if (sheet) sheets.set(departement, drawn(sheet));
      failures = 0;
    } catch (error) {
      if (!(error instanceof BuildError)) throw error;
      gaps.push({departement, why: error.message});
      failures += 1;
    }
  }
  return {sheets, gaps};
}
