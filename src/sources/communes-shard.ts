import type {Commune} from '../domain/geography.js';
import type {Neighbour} from '../domain/neighbour.js';
import {packColumns, unpackColumns, type Columns, type Layout} from './columns.js';
import type {DataOrigin} from './place-source.js';
import {checked, flat, header, withPosition, type Flat, type ShardHeader} from './shard.js';

/** `v1/48.communes.json` */
export interface CommunesShard extends ShardHeader {
  /** Names of the intercommunalités, by SIREN. */
  epcis: Record<string, string>;
  communes: Columns;
  /** Those that have data in the same folder; absent in files of before. */
  neighbours?: {count: number; rows: Columns};
}

type FlatCommune = Flat<Commune>;
const COMMUNE_LAYOUT: Layout<FlatCommune> = [
  ['code', 'required'],
  ['name', 'required'],
  ['postcodes', 'list'],
  ['latitude', 'degrees'],
  ['longitude', 'degrees'],
  ['epci', 'text'],
];

const NEIGHBOUR_LAYOUT: Layout<Neighbour> = [
  ['code', 'required'],
  ['name', 'required'],
  ['cells', 'list'],
];

/** The communes of a département, and the départements that come near it. */
export interface CommuneList {
  readonly communes: readonly Commune[];
  readonly neighbours: readonly Neighbour[];
}

/** Writes `v1/48.communes.json`. */
export function packCommunes(
  departement: ShardHeader['departement'],
  origin: DataOrigin,
  {communes, neighbours}: CommuneList,
  epcis: Record<string, string>,
): CommunesShard {
  const rows = packColumns(communes.map(flat), COMMUNE_LAYOUT);
  const head = header(departement, origin, communes.length);
  const near = {count: neighbours.length, rows: packColumns(neighbours, NEIGHBOUR_LAYOUT)};
  return {...head, epcis, communes: rows, ...(near.count > 0 && {neighbours: near})};
}

/** Reads `v1/48.communes.json`. @throws {TypeError} when it is something else */
export function unpackCommunes(value: unknown): CommuneList {
  const {count, communes, neighbours} = checked<CommunesShard>(value, 'communes');
  return {
    communes: unpackColumns(communes, COMMUNE_LAYOUT, count).map(withPosition),
    neighbours: neighbours ? unpackColumns(neighbours.rows, NEIGHBOUR_LAYOUT, neighbours.count) : [],
  };
}
