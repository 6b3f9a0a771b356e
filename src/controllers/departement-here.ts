import {departementAt, type DepartementBox} from '../domain/departement-box.js';
import type {Position} from '../domain/geography.js';
import type {SearchContext} from './search-context.js';

const EVERYWHERE: DepartementBox['bbox'] = [-180, -90, 180, 90];

/**
 * Gives the département to show to a visitor who is there: the one that the integrator wrote, when it is near enough;
 * whichever has data, where none was written. `undefined` for neither.
 * @throws {SourceError}
 */
export async function departementHere(
  position: Position,
  {source, departementGiven}: SearchContext,
): Promise<string | undefined> {
  const boxes = departementGiven
    ? [{code: departementGiven, bbox: EVERYWHERE}]
    : ((await source.departements?.()) ?? []);
  return departementAt(position, boxes, (code) => source.communes(code));
}
