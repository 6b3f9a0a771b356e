import type {CommuneList} from './communes-shard.js';
import {DEPARTEMENTS_NAME} from './departements-file.js';
import type {PlaceSource} from './place-source.js';
import {createReader, type SourceOptions} from './reader.js';
import type * as further from './further-shards.js';
import {latest} from './reading.js';
import {SHARD_VERSION, unpackPlaces} from './shard.js';
import {readerMissing} from './source-error.js';

type Further = typeof further;

/**
 * Gives the places of a folder that `draille-data` built, on any static host that allows other sites to read it (CORS).
 * A département without a file there is a `status` failure; a file of another version, a `format` failure.
 *
 * Communes may come from a copy kept in the browser; details wait for the network, because nothing replaces them later.
 * @param base absolute address of the folder that contains `v1/`
 */
export function shardSource(base: string | URL, options: SourceOptions = {}): PlaceSource {
  const read = createReader(options);
  const folder = new URL(base);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const urlOf = (name: string): string => new URL(`v${SHARD_VERSION}/${name}`, folder).href;
  const shard = (departement: string, part = ''): string =>
    urlOf(`${encodeURIComponent(departement)}${part}.json`);
  const readFurther = <Name extends keyof Further>(url: string, unpack: Name) => {
    // Asked for with the file, not after it.
    const code = import('./further-shards.js').catch(readerMissing(url));
    code.catch(() => undefined);
    const parse = async (body: string): Promise<ReturnType<Further[Name]>> =>
      (await code)[unpack](JSON.parse(body)) as ReturnType<Further[Name]>;
    return read({url, parse});
  };
  const table = async (departement: string): Promise<CommuneList> =>
    (await readFurther(shard(departement, '.communes'), 'unpackCommunes')).value;
  return {
    places: (departement, asking) =>
      read({url: shard(departement), parse: (body) => unpackPlaces(JSON.parse(body))}, asking?.fresh),
    communes: async (departement) => (await table(departement)).communes,
    details: async (departement) =>
      latest(await readFurther(shard(departement, '.details'), 'unpackDetails')),
    contours: async (departement) =>
      (await readFurther(shard(departement, '.contours'), 'unpackContours')).value,
    neighbours: async (departement) => (await table(departement)).neighbours,
    departements: async () => (await readFurther(urlOf(DEPARTEMENTS_NAME), 'unpackDepartements')).value,
  };
}
