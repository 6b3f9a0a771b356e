import type {Place} from '../domain/place.js';
import {SHARD_VERSION} from './shard.js';

/** Gives the text under which places are kept: what was read of a file, not the file, which may name people. */
export function textOfPlaces(places: readonly Place[]): string {
  return JSON.stringify({version: SHARD_VERSION, places});
}

/** Gives back the places of `textOfPlaces`. @throws when it is another text, or another version's */
export function placesOfText(text: string): readonly Place[] {
  const {version, places} = JSON.parse(text) as {version?: unknown; places?: unknown};
  if (version !== SHARD_VERSION || !Array.isArray(places)) throw new TypeError('not places of this version');
  return places as Place[];
}
