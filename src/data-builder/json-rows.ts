import type {RawRecord} from '../domain/record.js';
import {BuildError} from './build-error.js';
import type {Row} from './row.js';

const isObject = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Envelopes met on open data portals: the tabular API, Opendatasoft, GeoJSON, DILA. */
const ENVELOPES = ['data', 'results', 'features', 'service'];

function recordsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isObject(value)) return undefined;
  return ENVELOPES.map((key) => value[key]).find((list): list is unknown[] => Array.isArray(list));
}

/** A GeoJSON feature as a flat record: its properties, and its point unless they say where it is. */
function flat(value: RawRecord): RawRecord {
  if (value['type'] !== 'Feature' || !isObject(value['properties'])) return value;
  const {geometry, properties} = value;
  const point = isObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined;
  const [longitude, latitude] = Array.isArray(point) ? (point as unknown[]) : [];
  return {...(point ? {latitude, longitude} : {}), ...properties};
}

/** Reads JSON. @throws {BuildError} when it is not */
export function parsedJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const cure = 'Le fichier est sans doute incomplet : téléchargez-le de nouveau';
    throw new BuildError(`${name} : JSON illisible. ${cure}.`, {cause: error});
  }
}

/**
 * Gives the records of a JSON file: an array, or one in `data`, `results` or GeoJSON `features`.
 * @throws {BuildError} when it is not JSON, or holds no list
 */
export async function* jsonRows(text: AsyncIterable<string>, name: string): AsyncGenerator<Row> {
  const pieces: string[] = [];
  for await (const piece of text) pieces.push(piece);
  const records = recordsIn(parsedJson(pieces.join(''), name));
  if (!records) throw new BuildError(`${name} : ce JSON ne contient pas de liste de lieux.`);
  for (const value of records) {
    yield isObject(value)
      ? {kind: 'record', record: flat(value)}
      : {kind: 'unreadable', explanation: 'Ce n’est pas un objet JSON.'};
  }
}
