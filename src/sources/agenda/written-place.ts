import type {EventPlace} from '../../domain/agenda/agenda-event.js';
import {placeOf} from './read-event.js';

const POSTCODE_AND_COMMUNE = /(?:^|[^\dA-Z]|[^\d ] )(\d\d ?\d{3})\s+(\p{Lu}[\p{L}'’ -]*\p{L})/u;

const NAME_AND_ADDRESS = /^([^()]+?)\s*\(([^()]+)\)$/;

/** Reads a place written on one line: « Médiathèque, 1 rue de l’Exemple, 48000 Mende ». */
export function writtenPlace(
  text: string | undefined,
  position?: EventPlace['position'],
): EventPlace | undefined {
  const line = text?.replace(/\s*\n\s*/g, ', ').trim() || undefined;
  const [, named, within] = NAME_AND_ADDRESS.exec(line ?? '') ?? [];
  const [first = '', ...others] = named && within ? [named, within] : (line?.split(/\s*,\s*/) ?? []);
  const isAddress = /^\d/.test(first);
  const rest = isAddress ? line : others.join(', ');
  const [, postcode, commune] = POSTCODE_AND_COMMUNE.exec(line ?? '') ?? [];
  return placeOf({
    name: isAddress ? undefined : first || undefined,
    address: rest || undefined,
    postcode: postcode?.replace(' ', ''),
    commune: commune?.replace(/ - .*$/, ''),
    position,
  });
}
