import type {Commune} from '../domain/geography.js';
import type {Neighbour} from '../domain/neighbour.js';
import type {Place, PlaceDetails, PlacePosition} from '../domain/place.js';
import {packColumns, rowFrom, unpackColumns, type Columns, type Layout} from './columns.js';
import {originFrom} from './data-origin.js';
import type {DataOrigin, PlaceList} from './place-source.js';

/** Version of the files' format. It is also their folder, `v1/`, so that a widget of an older release finds its own. */
export const SHARD_VERSION = 1;

interface ShardHeader {
  version: typeof SHARD_VERSION;
  departement: {code: string; name: string};
  source: DataOrigin;
  count: number;
}
/** `v1/48.json` */
export interface PlacesShard extends ShardHeader {
  places: Columns;
}
/** `v1/48.details.json` */
export interface DetailsShard extends ShardHeader {
  details: Columns;
}
/** `v1/48.communes.json` */
export interface CommunesShard extends ShardHeader {
  /** Names of the intercommunalités, by SIREN. */
  epcis: Record<string, string>;
  communes: Columns;
  /** Those that have data in the same folder; absent in files of before. */
  neighbours?: {count: number; rows: Columns};
}

/** A row with its position laid flat, as columns want it. */
type Flat<T> = Omit<T, 'position'> & Partial<PlacePosition>;
type FlatPlace = Flat<Place>;
const PLACE_LAYOUT: Layout<FlatPlace> = [
  ['id', 'required'],
  ['name', 'required'],
  ['commune', 'required'],
  ['codeInsee', 'text'],
  ['postcode', 'text'],
  ['address', 'text'],
  ['latitude', 'degrees'],
  ['longitude', 'degrees'],
  ['approximate', 'flag'],
  ['phone', 'text'],
  ['mairiePhone', 'text'],
  ['email', 'text'],
  ['website', 'url'],
  ['hours', 'text'],
  ['services', 'list'],
  ['publics', 'list'],
  ['needs', 'list'],
  ['costs', 'list'],
  ['programmes', 'list'],
  ['labels', 'list'],
  ['access', 'list'],
  ['formats', 'list'],
  ['itinerance', 'list'],
  ['bookable', 'flag'],
  ['accessSheet', 'flag'],
  ['updated', 'day'],
  ['origins', 'list'],
  ['completedBy', 'text'],
];

const DEPARTEMENT_LAYOUT: Layout<PlaceList['departement']> = [
  ['code', 'required'],
  ['name', 'required'],
];

type FlatDetails = PlaceDetails & {id: string};
const DETAILS_LAYOUT: Layout<FlatDetails> = [
  ['id', 'required'],
  ['recordId', 'required'],
  ['siret', 'text'],
  ['typologies', 'list'],
  ['addressExtra', 'text'],
  ['emails', 'list'],
  ['websites', 'urls'],
  ['summary', 'text'],
  ['description', 'text'],
  ['bookingUrl', 'url'],
  ['accessUrl', 'url'],
  ['permanences', 'records'],
];

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

const flat = <T extends {position?: PlacePosition}>({position, ...rest}: T): Flat<T> => ({
  ...rest,
  ...position,
});

function withPosition<T extends Partial<PlacePosition>>({latitude, longitude, approximate, ...rest}: T) {
  if (latitude === undefined || longitude === undefined) return rest;
  return {...rest, position: {latitude, longitude, ...(approximate && {approximate})}};
}

function header(departement: ShardHeader['departement'], source: DataOrigin, count: number): ShardHeader {
  return {version: SHARD_VERSION, departement, source, count};
}

/** Writes `v1/48.json`: what the list and the filters need. */
export function packPlaces(list: PlaceList): PlacesShard {
  const {departement, origin, places} = list;
  return {...header(departement, origin, places.length), places: packColumns(places.map(flat), PLACE_LAYOUT)};
}

/** Writes `v1/48.details.json`: the rest of each place that has details. */
export function packDetails({departement, origin, places}: PlaceList): DetailsShard {
  const rows = places.flatMap(({id, details}) => (details ? [{id, ...details}] : []));
  return {...header(departement, origin, rows.length), details: packColumns(rows, DETAILS_LAYOUT)};
}

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

/** @throws {TypeError} when the value is not a shard of this version */
function checked<Shard extends ShardHeader>(value: unknown, part: keyof Shard & string): Shard {
  const {version} = (value ?? {}) as {version?: unknown};
  if (version !== SHARD_VERSION) {
    throw new TypeError(`data of version ${String(version)}, not ${SHARD_VERSION}`);
  }
  const shard = value as Shard;
  const parts: readonly unknown[] = [shard[part], shard.departement, shard.source];
  if (!parts.every((content) => typeof content === 'object' && content)) {
    throw new TypeError(`data without "${part}"`);
  }
  return shard;
}

/** Reads `v1/48.json`. @throws {TypeError} when it is something else */
export function unpackPlaces(value: unknown): PlaceList {
  const {departement, source, count, places} = checked<PlacesShard>(value, 'places');
  return {
    departement: rowFrom((field) => departement[field as never], DEPARTEMENT_LAYOUT),
    origin: originFrom(source),
    places: unpackColumns(places, PLACE_LAYOUT, count).map(withPosition),
  };
}

/** Reads `v1/48.details.json`, by `Place.id`. @throws {TypeError} when it is something else */
export function unpackDetails(value: unknown): Map<string, PlaceDetails> {
  const {count, details} = checked<DetailsShard>(value, 'details');
  const rows = unpackColumns(details, DETAILS_LAYOUT, count);
  return new Map(rows.map(({id, ...rest}) => [id, rest]));
}

/** Reads `v1/48.communes.json`. @throws {TypeError} when it is something else */
export function unpackCommunes(value: unknown): CommuneList {
  const {count, communes, neighbours} = checked<CommunesShard>(value, 'communes');
  return {
    communes: unpackColumns(communes, COMMUNE_LAYOUT, count).map(withPosition),
    neighbours: neighbours ? unpackColumns(neighbours.rows, NEIGHBOUR_LAYOUT, neighbours.count) : [],
  };
}
