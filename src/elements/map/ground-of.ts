import type {Contours} from '../../domain/contours.js';
import type {PlaceSource} from '../../sources/place-source.js';

/**
 * Gives what a map of the département is drawn from. Where the source has no contours, the communes stand there by their
 * names; where it has not even them, nothing. Never rejects: the places are what matters.
 */
export async function groundOf(source: PlaceSource, departement: string): Promise<Contours | undefined> {
  try {
    const drawn = await source.contours?.(departement);
    if (drawn) return drawn;
  } catch {
    // The names of the communes are better than nothing
  }
  try {
    const communes = await source.communes(departement);
    return {
      ...{outline: [], borders: [], around: []},
      communes: communes.flatMap(({code, name, position}) => (position ? [{code, name, position}] : [])),
    };
  } catch {
    return undefined;
  }
}
