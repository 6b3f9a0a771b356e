import type {Origin} from './find-communes.js';

/**
 * Gives the words that find an origin again: a commune's name, a postal code, a village. For a position or an address,
 * which are nobody's business, its commune or nothing.
 * @param withPostcode for a finder that does not know its département before
 */
export function soughtText({label, communes, personal}: Origin, withPostcode: boolean): string | undefined {
  const [only, second] = communes;
  const commune = only && !second ? only : undefined;
  if (!commune) return personal ? undefined : label;
  if (label !== commune.name && !personal) return label;
  return withPostcode ? `${commune.postcodes[0] ?? ''} ${commune.name}`.trim() : commune.name;
}
