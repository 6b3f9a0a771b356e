import {feature} from 'topojson-client';
import {BuildError, errorCode} from './build-error.js';
import {areaFrom, joined, UnreadableArea, type Area} from './contours-area.js';
import {CODE_PROPERTIES} from './contours-code.js';
import {decodeText} from './decode-text.js';
import {readInput} from './input.js';
import {parsedJson} from './json-rows.js';
import {faultOf} from './table.js';

type Topology = Parameters<typeof feature>[0];

async function textAt(address: string, timeout: number): Promise<string> {
  const pieces: string[] = [];
  try {
    for await (const piece of decodeText(readInput(address, timeout))) pieces.push(piece);
    return pieces.join('');
  } catch (error) {
    if (!(error instanceof RangeError) && errorCode(error) !== 'ERR_STRING_TOO_LONG') throw error;
    const cure = 'Donnez un fichier par département, ou des contours généralisés à 100 m';
    throw new BuildError(`${address} : fichier trop grand pour être lu d’un coup. ${cure}.`, {cause: error});
  }
}

/** Features of every object of a topology. */
function featuresOf(topology: Topology, address: string): unknown[] {
  try {
    return Object.values(topology.objects).flatMap((object): unknown => {
      const made = feature(topology, object);
      return made.type === 'FeatureCollection' ? made.features : [made];
    });
  } catch (error) {
    const cure = 'Téléchargez-le de nouveau';
    throw new BuildError(`${address} : TopoJSON incomplet ou abîmé. ${cure}.`, {cause: error});
  }
}

function featuresIn(value: unknown, address: string): readonly unknown[] {
  const {type, features} = (value ?? {}) as Record<string, unknown>;
  if (type === 'Topology') return featuresOf(value as Topology, address);
  if (type === 'FeatureCollection' && Array.isArray(features)) return features as unknown[];
  const cure = 'Donnez une FeatureCollection GeoJSON, ou un TopoJSON';
  throw new BuildError(`${address} : ce JSON ne contient pas de contours. ${cure}.`);
}

const FAULTS: Readonly<Record<UnreadableArea['why'], string>> = {
  malformed: 'ses coordonnées ne sont pas des listes de points. Téléchargez de nouveau le fichier',
  'not-degrees': 'ses coordonnées ne sont pas des degrés. Convertissez-les en WGS 84 (EPSG:4326)',
};

function areasIn(features: readonly unknown[], address: string): Area[] {
  try {
    return features.flatMap((one) => areaFrom(one) ?? []);
  } catch (error) {
    if (!(error instanceof UnreadableArea)) throw error;
    const {message: code, why} = error;
    throw new BuildError(`${address} : le contour de ${code} est illisible : ${FAULTS[why]}.`, {
      cause: error,
    });
  }
}

/**
 * Reads the contours of communes and départements in a GeoJSON or TopoJSON file, by code.
 * @param address a file or an `http(s):` address
 * @param timeout milliseconds of silence after which an address is given up
 * @throws {BuildError} when it cannot be read, is something else, or no polygon carries a code
 */
export async function readAreas(address: string, timeout: number): Promise<ReadonlyMap<string, Area>> {
  const text = await textAt(address, timeout);
  const fault = faultOf(text.slice(0, 1000));
  if (fault) throw new BuildError(`${address} : ${fault}.`);
  const areas = areasIn(featuresIn(parsedJson(text, address), address), address);
  if (areas.length > 0) return joined(areas);
  const cure = `Il faut des polygones, et leur code INSEE dans l’une de ces propriétés : ${CODE_PROPERTIES.join(', ')}`;
  throw new BuildError(`${address} : aucun contour de commune ni de département. ${cure}.`);
}
