import type {PlaceSource} from './place-source.js';
import {createReader, type SourceOptions} from './reader.js';
import {DEPARTEMENTS_NAME, unpackDepartements} from './departements-file.js';
import {latest} from './reading.js';
import {SHARD_VERSION, unpackCommunes, unpackDetails, unpackPlaces, type CommuneList} from './shard.js';

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
  const file = <T>(name: string, unpack: (value: unknown) => T) => ({
    url: new URL(`v${SHARD_VERSION}/${name}`, folder).href,
    parse: (body: string) => unpack(JSON.parse(body)),
  });
  const shard = <T>(departement: string, part: string, unpack: (value: unknown) => T) =>
    file(`${encodeURIComponent(departement)}${part}.json`, unpack);
  const table = async (departement: string): Promise<CommuneList> =>
    (await read(shard(departement, '.communes', unpackCommunes))).value;
  return {
    places: (departement, asking) => read(shard(departement, '', unpackPlaces), asking?.fresh),
    communes: async (departement) => (await table(departement)).communes,
    details: async (departement) => latest(await read(shard(departement, '.details', unpackDetails))),
    neighbours: async (departement) => (await table(departement)).neighbours,
    departements: async () => (await read(file(DEPARTEMENTS_NAME, unpackDepartements))).value,
  };
}
