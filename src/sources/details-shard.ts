import type {PlaceDetails} from '../domain/place.js';
import {packColumns, unpackColumns, type Columns, type Layout} from './columns.js';
import type {PlaceList} from './place-source.js';
import {checked, header, type ShardHeader} from './shard.js';

/** `v1/48.details.json` */
export interface DetailsShard extends ShardHeader {
  details: Columns;
}

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

/** Writes `v1/48.details.json`: the rest of each place that has details. */
export function packDetails({departement, origin, places}: PlaceList): DetailsShard {
  const rows = places.flatMap(({id, details}) => (details ? [{id, ...details}] : []));
  return {...header(departement, origin, rows.length), details: packColumns(rows, DETAILS_LAYOUT)};
}

/** Reads `v1/48.details.json`, by `Place.id`. @throws {TypeError} when it is something else */
export function unpackDetails(value: unknown): Map<string, PlaceDetails> {
  const {count, details} = checked<DetailsShard>(value, 'details');
  const rows = unpackColumns(details, DETAILS_LAYOUT, count);
  return new Map(rows.map(({id, ...rest}) => [id, rest]));
}
