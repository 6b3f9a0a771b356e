import {departementAt, type DepartementBox} from '../domain/departement-box.js';
import type {Origin} from '../domain/find-communes.js';
import type {Position} from '../domain/geography.js';
import type {Answer} from './commune-answer.js';
import type {Here} from './here.js';
import type {SearchContext} from './search-context.js';

const EVERYWHERE: DepartementBox['bbox'] = [-180, -90, 180, 90];

/** The département that the integrator wrote, when it is near enough; whichever has data, where none was written. */
async function departementHere(
  position: Position,
  {source, departementGiven}: SearchContext,
): Promise<string | undefined> {
  const boxes = departementGiven
    ? [{code: departementGiven, bbox: EVERYWHERE}]
    : ((await source.departements?.()) ?? []);
  return departementAt(position, boxes, (code) => source.communes(code));
}

/**
 * Gives where a visitor is and the département to show them, or what is to be told instead. The position stays in the page.
 * @param label names the position, from how many kilometres it is known within
 * @throws {SourceError}
 */
export async function aroundMe(
  here: () => Promise<Here>,
  label: (withinKm: number) => string,
  context: SearchContext,
): Promise<{readonly departement: string; readonly origin: Origin} | Answer> {
  const found = await here();
  if (found.kind !== 'found') return {kind: found.kind};
  const {position, within} = found;
  const departement = await departementHere(position, context);
  if (!departement) return {kind: context.departementGiven ? 'far' : 'nothing-there'};
  return {departement, origin: {label: label(within), position, communes: [], personal: true}};
}
