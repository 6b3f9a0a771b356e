import type {Place} from '../domain/place.js';
import {communesOf, detailsOf, listOf, placesIn} from './departement-list.js';
import type {DataOrigin, PlaceSource, Reading} from './place-source.js';
import {readTable} from './read-table.js';
import {createReader, type SourceOptions} from './reader.js';
import {latest, mapReading} from './reading.js';
import {ask, type Understood} from './requests.js';
import {placesOfText, textOfPlaces} from './stored-places.js';

export interface TableOptions extends SourceOptions {
  /** Who made the file. Without it, the name of its host; the date is then that of the newest row. */
  readonly origin?: DataOrigin;
}

/**
 * Gives the places of one CSV or JSON file in the national standard, such as a mairie's own, or of the France services
 * list. The file is read once, whole; no département (`''`) means all its places. Its communes are those that have a place.
 * @param url absolute address, on a host that allows other sites to read it (CORS)
 */
export function tableSource(url: string | URL, options: TableOptions = {}): PlaceSource {
  const {now = () => new Date()} = options;
  const {href, host} = new URL(url);
  const origin = options.origin ?? {name: host, url: href};
  const read = createReader(options);

  const load = async (fresh: boolean): Promise<Understood<readonly Place[]>> => {
    const {value, receivedAt} = await ask(href, (body) => readTable(body, now()), options, fresh);
    return {value, body: textOfPlaces(value), receivedAt};
  };

  const whole = (fresh?: boolean): Promise<Reading<readonly Place[]>> =>
    read({url: href, parse: placesOfText, load}, fresh);

  return {
    async places(departement, asking) {
      const reading = await whole(asking?.fresh);
      return mapReading(reading, (places) => listOf(departement, placesIn(departement, places), origin));
    },
    communes: async (departement) => communesOf(placesIn(departement, (await whole()).value)),
    details: async (departement) => detailsOf(placesIn(departement, await latest(await whole()))),
  };
}
