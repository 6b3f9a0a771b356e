import type {Place, PlacePosition} from '../domain/place.js';
import {packColumns, rowFrom, unpackColumns, type Columns, type Layout} from './columns.js';
import {originFrom} from './data-origin.js';
import type {DataOrigin, PlaceList} from './place-source.js';

/** Version of the files' format. It is also their folder, `v1/`, so that a widget of an older release finds its own. */
export const SHARD_VERSION = 1;

/** What every file of a département begins with. */
export interface ShardHeader {
  version: typeof SHARD_VERSION;
  departement: {code: string; name: string};
  source: DataOrigin;
  count: number;
}
/** `v1/48.json` */
export interface PlacesShard extends ShardHeader {
  places: Columns;
}
/** A row with its position laid flat, as columns want it. */
export type Flat<T> = Omit<T, 'position'> & Partial<PlacePosition>;
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

export const flat = <T extends {position?: PlacePosition}>({position, ...rest}: T): Flat<T> => ({
  ...rest,
  ...position,
});

export function withPosition<T extends Partial<PlacePosition>>({
  latitude,
  longitude,
  approximate,
  ...rest
}: T) {
  if (latitude === undefined || longitude === undefined) return rest;
  return {...rest, position: {latitude, longitude, ...(approximate && {approximate})}};
}

export function header(
  departement: ShardHeader['departement'],
  source: DataOrigin,
  count: number,
): ShardHeader {
  return {version: SHARD_VERSION, departement, source, count};
}

/** Writes `v1/48.json`: what the list and the filters need. */
export function packPlaces(list: PlaceList): PlacesShard {
  const {departement, origin, places} = list;
  return {...header(departement, origin, places.length), places: packColumns(places.map(flat), PLACE_LAYOUT)};
}

/** Takes a value as a shard. @throws {TypeError} when it is not one, or not of this version */
export function checked<Shard extends ShardHeader>(value: unknown, part: keyof Shard & string): Shard {
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
