import {rowFrom, type Layout} from './columns.js';
import type {DataOrigin} from './place-source.js';

const LAYOUT: Layout<DataOrigin> = [
  ['name', 'required'],
  ['url', 'url'],
  ['licence', 'text'],
  ['updated', 'day'],
];

/**
 * Gives an origin with what may be shown of it: a link leads nowhere but to the web.
 * @throws {TypeError} when it is not made of texts
 */
export function originFrom(source: object): DataOrigin {
  return rowFrom((field) => source[field as never], LAYOUT);
}
