import type {PlaceSource} from './place-source.js';
import {createReader, type SourceOptions} from './reader.js';
import {latest} from './reading.js';
import {SHARD_VERSION, unpackCommunes, unpackDetails, unpackPlaces} from './shard.js';

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
  const shard = <T>(departement: string, part: string, unpack: (value: unknown) => T) => ({
    url: new URL(`v${SHARD_VERSION}/${encodeURIComponent(departement)}${part}.json`, folder).href,
    parse: (body: string) => unpack(JSON.parse(body)),
  });
  return {
    places: (departement, asking) => read(shard(departement, '', unpackPlaces), asking?.fresh),
    communes: async (departement) => (await read(shard(departement, '.communes', unpackCommunes))).value,
    details: async (departement) => latest(await read(shard(departement, '.details', unpackDetails))),
  };
}
