import type {Place} from '../domain/place.js';
import {detailsOf, listOf} from './departement-list.js';
import {communesFromGeoApi} from './geo-api.js';
import type {PlaceSource, Reading} from './place-source.js';
import {placesFromRows} from './read-table.js';
import {createReader} from './reader.js';
import {latest, mapReading} from './reading.js';
import {asSourceError, type Understood} from './requests.js';
import {placesOfText, textOfPlaces} from './stored-places.js';
import type {TableOptions} from './table-source.js';
import {pageAddress, readPages} from './tabular-api.js';

export interface TabularOptions extends TableOptions {
  /** Where the tabular API answers. */
  readonly base?: string | URL;
  /** Where geo.api.gouv.fr answers, which gives the communes. */
  readonly geoApi?: string | URL;
}

/**
 * Gives the places of a resource of data.gouv.fr in the national standard, through its tabular API: 50 rows a request.
 * Rows without `code_insee` are lost, because the API is asked by département. Communes come from geo.api.gouv.fr.
 * @param resourceId identifier of the resource, shown among its metadata on data.gouv.fr
 */
export function tabularSource(resourceId: string, options: TabularOptions = {}): PlaceSource {
  const {base = 'https://tabular-api.data.gouv.fr', geoApi = 'https://geo.api.gouv.fr'} = options;
  const {now = () => new Date()} = options;
  const url = `https://www.data.gouv.fr/api/1/datasets/r/${resourceId}`;
  const origin = options.origin ?? {name: 'data.gouv.fr', url};
  const read = createReader(options);

  const load = async (departement: string, fresh: boolean): Promise<Understood<readonly Place[]>> => {
    const addressOf = (page: number): string => pageAddress(base, resourceId, departement, page);
    const {rows, receivedAt} = await readPages(addressOf, options, fresh);
    try {
      const places = placesFromRows(rows, now());
      return {value: places, body: textOfPlaces(places), receivedAt};
    } catch (cause) {
      throw asSourceError(cause, addressOf(1));
    }
  };

  const whole = (departement: string, fresh?: boolean): Promise<Reading<readonly Place[]>> => {
    const name = pageAddress(base, resourceId, departement);
    return read({url: name, parse: placesOfText, load: (again) => load(departement, again)}, fresh);
  };

  return {
    async places(departement, asking) {
      const reading = await whole(departement, asking?.fresh);
      return mapReading(reading, (places) => listOf(departement, places, origin));
    },
    communes: async (departement) => (await read(communesFromGeoApi(departement, geoApi))).value,
    details: async (departement) => detailsOf(await latest(await whole(departement))),
  };
}
