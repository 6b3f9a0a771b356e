import {unpackCommunes, type CommunesShard} from '../../src/sources/communes-shard.js';
import {DEPARTEMENTS_NAME, unpackDepartements} from '../../src/sources/departements-file.js';
import {SHARD_VERSION} from '../../src/sources/shard.js';
import type {TerritorySource} from './territories.js';

/** The files of communes of a folder of data. */
export function territoryFiles(data: URL): TerritorySource {
  async function json(name: string): Promise<unknown> {
    const response = await fetch(new URL(`v${SHARD_VERSION}/${name}`, data));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  }
  return {
    departements: async () => unpackDepartements(await json(DEPARTEMENTS_NAME)).map(({code}) => code),
    territory: async (departement) => {
      const file = await json(`${departement}.communes.json`);
      const {communes} = unpackCommunes(file);
      const {epcis = {}} = file as Partial<CommunesShard>;
      return {communes, epci: Object.entries(epcis).map(([code, name]) => ({code, name}))};
    },
  };
}
