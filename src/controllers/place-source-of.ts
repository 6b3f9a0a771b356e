import {defaultDataBase} from '../sources/data-base.js';
import type {PlaceSource} from '../sources/place-source.js';
import {shardSource} from '../sources/shards.js';
import {sourceFor} from '../sources/source-for.js';
import {warnOnce} from './warn-once.js';

/** An element that shows places: from an object given by code, from an address given by `src`, or from the release's own data. */
export interface ShowsPlaces extends Element {
  source?: PlaceSource;
  src?: string;
}

/** Gives where an element's places come from. An address that cannot be one is said in the console, and replaced. */
export function placeSourceOf(element: ShowsPlaces): PlaceSource {
  if (element.source) return element.source;
  const dataBase = defaultDataBase();
  const named = sourceFor(element.src, {dataBase, documentBase: element.ownerDocument.baseURI});
  if (named) return named;
  warnOnce(
    element,
    `src="${element.src ?? ''}" is not an address of the web; this release's own data is shown`,
  );
  return sourceFor(undefined, {dataBase}) ?? shardSource(dataBase);
}
