import {isWithin, type Box} from './box.js';
import {distanceKm, type Commune, type Position} from './geography.js';

/** A département and the rectangle around its communes' centres. */
export interface DepartementBox {
  readonly code: string;
  readonly bbox: Box;
}

/** Half of a large commune: its people live around its centre. */
const MARGIN = 0.15;

/** Farther than this from every commune, a position is in another country, or at sea. */
const FARTHEST_KM = 25;

/**
 * Gives the département of a position: that of the nearest commune, among the départements whose rectangle holds it,
 * since rectangles overlap. `undefined` where none is near.
 * @param communesOf reads the communes of a département; asked only for those that may be it
 */
export async function departementAt(
  position: Position,
  boxes: readonly DepartementBox[],
  communesOf: (departement: string) => Promise<readonly Commune[]>,
): Promise<string | undefined> {
  const candidates = boxes.filter(({bbox}) => isWithin(position, bbox, MARGIN));
  const nearest = await Promise.all(
    candidates.map(async ({code}) => {
      const distances = (await communesOf(code)).flatMap((commune) =>
        commune.position ? distanceKm(position, commune.position) : [],
      );
      return {code, km: Math.min(...distances, Infinity)};
    }),
  );
  const best = nearest.reduce((a, b) => (b.km < a.km ? b : a), {code: '', km: Infinity});
  return best.km <= FARTHEST_KM ? best.code : undefined;
}
