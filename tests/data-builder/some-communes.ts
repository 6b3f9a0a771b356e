import type {OfficialCommune} from '../../src/data-builder/commune-table.js';
import {CommuneTable} from '../../src/data-builder/commune-table.js';
import {DEPARTEMENTS} from '../../src/domain/departements.js';

const commune = (
  code: string,
  name: string,
  postcodes: string,
  latitude: number,
  longitude: number,
): OfficialCommune => ({code, name, postcodes: postcodes.split(' '), position: {latitude, longitude}});

const COMMUNES: readonly OfficialCommune[] = [
  commune('48061', 'Florac Trois Rivières', '48400', 44.32, 3.63),
  commune('48116', 'Pont de Montvert - Sud Mont Lozère', '48220', 44.37, 3.74),
  commune('48194', 'Vialas', '48220', 44.34, 3.9),
  commune('48027', 'Mont Lozère et Goulet', '48170 48190 48250', 44.51, 3.75),
  commune('48086', 'Luc', '48250', 44.64, 3.88),
  commune('07136', 'Laveyrune', '48250', 44.63, 3.91),
  commune('48095', 'Mende', '48000', 44.53, 3.49),
  commune('12145', 'Millau', '12100', 44.09, 3.09),
  commune('75056', 'Paris', '75001 75011', 48.86, 2.35),
  commune('93066', 'Saint-Denis', '93200', 48.93, 2.36),
  commune('97411', 'Saint-Denis', '97400', -20.89, 55.46),
  commune('97362', 'Papaichton', '97316', 3.8, -54),
];

/** The communes of a few tests, as a table of part of the country. */
export const someCommunes = (): CommuneTable => new CommuneTable(COMMUNES);

/** The same and one more commune in every other département, so that what it has once exists once. */
export function nationalCommunes(): CommuneTable {
  const others = [...DEPARTEMENTS.keys()].map((code) => ({
    code: `${code}999`.slice(0, 5),
    name: `Ailleurs ${code}`,
    postcodes: [],
  }));
  return new CommuneTable([...COMMUNES, ...others]);
}
