import {join} from 'node:path';
import type {Commune} from '../../domain/geography.js';
import type {Place} from '../../domain/place.js';
import {unpackCommunes} from '../../sources/communes-shard.js';
import {DEPARTEMENTS_NAME, unpackDepartements} from '../../sources/departements-file.js';
import {unpackDetails} from '../../sources/details-shard.js';
import type {PlaceList} from '../../sources/place-source.js';
import {SHARD_VERSION, unpackPlaces} from '../../sources/shard.js';
import {BuildError} from '../build-error.js';
import type {Selection} from '../departements.js';
import {isUrl} from '../download.js';
import {readInput} from '../input.js';

/** What is known of a département: its places with their details, and its communes. */
export interface DepartementData extends PlaceList {
  readonly communes: readonly Commune[];
}

const CURE = 'Faites les données avec draille-data build, puis recommencez';

function addressOf(data: string, name: string): string {
  const path = `v${SHARD_VERSION}/${name}`;
  return isUrl(data) ? new URL(path, data.replace(/\/?$/, '/')).href : join(data, path);
}

async function textAt(address: string, timeout: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readInput(address, timeout)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Reads one file of the data. @throws {BuildError} when it is not there, or is not what it should be */
async function read<T>(address: string, timeout: number, unpack: (value: unknown) => T): Promise<T> {
  try {
    return unpack(JSON.parse(await textAt(address, timeout)));
  } catch (error) {
    if (error instanceof BuildError) throw new BuildError(`${error.message} ${CURE}.`, {cause: error});
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    const what = 'ce n’est pas un fichier de draille-data build, ou il est d’une autre version';
    throw new BuildError(`${address} : ${what}. ${CURE}.`, {cause: error});
  }
}

async function readDepartement(data: string, code: string, timeout: number): Promise<DepartementData> {
  const list = await read(addressOf(data, `${code}.json`), timeout, unpackPlaces);
  const details = await read(addressOf(data, `${code}.details.json`), timeout, unpackDetails);
  const {communes} = await read(addressOf(data, `${code}.communes.json`), timeout, unpackCommunes);
  if (list.places.length === 0 || communes.length === 0) {
    const missing = list.places.length === 0 ? 'aucun lieu' : 'aucune commune';
    throw new BuildError(`${data} : ${missing} dans le département ${code}. ${CURE}.`);
  }
  const places = list.places.map((place): Place => {
    const own = details.get(place.id);
    return own ? {...place, details: own} : place;
  });
  return {...list, places, communes};
}

/**
 * Reads the data of these départements, or of all those that the folder has.
 * @throws {BuildError} when a file is missing or cannot be read, or has no place
 */
export async function readData(
  data: string,
  departements: Selection,
  timeout: number,
): Promise<DepartementData[]> {
  const codes =
    departements === 'all'
      ? (await read(addressOf(data, DEPARTEMENTS_NAME), timeout, unpackDepartements)).map(({code}) => code)
      : departements;
  const all: DepartementData[] = [];
  for (const code of codes) all.push(await readDepartement(data, code, timeout));
  return all;
}
