import {createHash} from 'node:crypto';
import type {Box} from '../domain/box.js';
import {DEPARTEMENTS} from '../domain/departements.js';
import type {Contours} from '../domain/contours.js';
import type {Commune, Position} from '../domain/geography.js';
import type {Place} from '../domain/place.js';
import type {DataOrigin} from '../sources/place-source.js';
import type {Neighbour} from '../domain/neighbour.js';
import {packCommunes} from '../sources/communes-shard.js';
import {packContours} from '../sources/contours-shard.js';
import {packDetails} from '../sources/details-shard.js';
import {packPlaces, type ShardHeader} from '../sources/shard.js';
import type {OfficialCommune} from './commune-table.js';
import type {ManifestDepartement, ManifestFile} from './manifest.js';
import type {OutputFile} from './replace-files.js';

/** One département, ready to be written. */
export interface DepartementFiles {
  readonly files: readonly OutputFile[];
  readonly entry: ManifestDepartement;
}

/** Codes, names, postal codes and centres of communes are the State's, whichever file they are read from. */
const COMMUNES_ORIGIN: DataOrigin = {
  name: 'Découpage administratif (INSEE, IGN, La Poste)',
  url: 'https://geo.api.gouv.fr/decoupage-administratif',
  licence: 'Licence Ouverte 2.0',
};

/** Ten metres are enough to know which neighbours to ask for. */
const round = (degrees: number, direction: (value: number) => number): number =>
  direction(degrees * 1e4) / 1e4;

function boundingBox(positions: readonly Position[]): Box | undefined {
  if (positions.length === 0) return undefined;
  const longitudes = positions.map(({longitude}) => longitude);
  const latitudes = positions.map(({latitude}) => latitude);
  return [
    round(Math.min(...longitudes), Math.floor),
    round(Math.min(...latitudes), Math.floor),
    round(Math.max(...longitudes), Math.ceil),
    round(Math.max(...latitudes), Math.ceil),
  ];
}

/** Last day on which one of the records changed: the same as long as the places are. */
function newestDay(places: readonly Place[], today: string): string | undefined {
  const days = places.flatMap(({updated}) => (updated && updated <= today ? [updated] : []));
  return days.sort().at(-1);
}

/** The origin of some places, dated by them unless it has a date of its own. */
export function originOf(origin: DataOrigin, places: readonly Place[], today: string): DataOrigin {
  const updated = origin.updated ?? newestDay(places, today);
  return {...origin, ...(updated && {updated})};
}

function described({text}: {readonly text: string}): ManifestFile {
  return {bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex')};
}

function epcisOf(communes: readonly OfficialCommune[]): Record<string, string> {
  const pairs = communes.flatMap(({epci, epciName}) => (epci && epciName ? [[epci, epciName] as const] : []));
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const bare = ({epciName: _, population: __, ...commune}: OfficialCommune): Commune => commune;

/** What is official of a département: its communes, those that come near it and are published too, and its contours. */
export interface OfficialTable {
  readonly communes: readonly OfficialCommune[];
  readonly neighbours: readonly Neighbour[];
  readonly contours: Contours;
}

function communesText(
  departement: ShardHeader['departement'],
  {communes, neighbours}: OfficialTable,
): string {
  const list = {communes: communes.map(bare), neighbours};
  return JSON.stringify(packCommunes(departement, COMMUNES_ORIGIN, list, epcisOf(communes)));
}

/** Makes the four files of a département, and what the manifest says of them. */
export function departementFiles(
  code: string,
  places: readonly Place[],
  official: OfficialTable,
  origin: DataOrigin,
): DepartementFiles {
  const {communes, contours} = official;
  const name = DEPARTEMENTS.get(code) ?? code;
  const departement = {code, name};
  const list = {departement, places, origin};
  const files = [
    {name: `${code}.json`, text: JSON.stringify(packPlaces(list))},
    {name: `${code}.details.json`, text: JSON.stringify(packDetails(list))},
    {name: `${code}.communes.json`, text: communesText(departement, official)},
    {
      name: `${code}.contours.json`,
      text: JSON.stringify(packContours(departement, COMMUNES_ORIGIN, contours)),
    },
  ];
  const bbox = boundingBox([...places, ...communes].flatMap(({position}) => (position ? [position] : [])));
  return {
    files,
    entry: {
      name,
      ...(bbox && {bbox}),
      places: places.length,
      communes: communes.length,
      files: Object.fromEntries(files.map((file) => [file.name, described(file)])),
    },
  };
}
