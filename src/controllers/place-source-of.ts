import {defaultDataBase} from '../sources/data-base.js';
import type {PlaceSource} from '../sources/place-source.js';
import {sourceFor} from '../sources/source-for.js';
import {warnOnce} from './warn-once.js';

/** An element that shows places: from an object given by code, from an address given by `src`, or from the release's own data. */
export interface ShowsPlaces extends Element {
  source?: PlaceSource;
  src?: string;
}

/** Whether nothing is written of where an element's places come from: they are the release's own. */
export const hasOwnSource = ({source, src}: ShowsPlaces): boolean => !source && !src?.trim();

/** Gives where an element's places come from. An address that cannot be one is said in the console, and replaced. */
export function placeSourceOf(element: ShowsPlaces): PlaceSource {
  if (element.source) return element.source;
  const options = {dataBase: defaultDataBase(), documentBase: element.ownerDocument.baseURI};
  const named = sourceFor(element.src, options);
  if (named) return named;
  warnOnce(element, `src="${element.src ?? ''}" is no web address; its default is used`);
  return sourceFor('', options) as PlaceSource;
}
