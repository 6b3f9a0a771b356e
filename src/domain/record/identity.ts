import {COMMUNE_MENDS, NAME_MENDS} from './address.js';
import {isHostile, plainText} from './plain-text.js';
import type {RecordReader} from './record-reader.js';

const NAME_LENGTH = 200;
/** What some publishers list beside places: equipment, and workshops. */
const NOT_A_PLACE =
  /^(?:(?:(?:acc[eè]s|connexion) )?(?:internet|wi-?fi)|(?:ordinateur|imprimante|photocopieur|scanner|tablette)s?|mat[eé]riel informatique|r[eé]ussir mes [eé]changes avec france travail|d[eé]couvrir et m['’ ]approprier les services de francetravail\.fr|mobiliser mes services num[eé]riques france travail)$/i;
const LETTER = /\p{L}/u;

/** Name of the place, or nothing when the row is not one's; the reason is noted. */
export function nameIn(reader: RecordReader): string | undefined {
  const published = reader.raw('nom');
  const name = reader.line('nom', NAME_LENGTH, NAME_MENDS);
  if (name === undefined || !LETTER.test(name)) {
    const unreadable = published === '' ? 'missing' : 'unreadable';
    reader.note('nom', isHostile(published) ? 'hostile-text' : unreadable, 'rejected', published);
    return undefined;
  }
  if (NOT_A_PLACE.test(name)) {
    reader.note('nom', 'not-a-place', 'rejected', published);
    return undefined;
  }
  return name;
}

/** Name of the commune; `''` when only its INSEE code is known, nothing when neither is. */
export function communeIn(reader: RecordReader, codeInsee: string | undefined): string | undefined {
  const commune = reader.line('commune', NAME_LENGTH, COMMUNE_MENDS);
  if (commune !== undefined && LETTER.test(commune)) return commune;
  reader.note('commune', 'missing', codeInsee === undefined ? 'rejected' : 'flagged', commune);
  return codeInsee === undefined ? undefined : '';
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The record's `id`; without one, an id made of what identifies the place, the same from one reading to the next. */
export function idIn(reader: RecordReader): string {
  const id = plainText(reader.text('id')).replace(/\s+/g, ' ');
  if (id !== '') return id;
  const identity = ['source', 'pivot', 'nom', 'commune', 'code_insee', 'adresse'].map((field) =>
    reader.raw(field),
  );
  const made = `sans-id-${hashOf(identity.join('\n'))}`;
  reader.note('id', 'missing', 'mended', undefined, made);
  return made;
}
