import {departementOf, departementOfPostcode, distanceKm, type Position} from '../domain/geography.js';
import {communeKey, type CommuneTable, type OfficialCommune} from './commune-table.js';

/** What a row says of its commune. */
export interface CommuneClues {
  readonly commune: string;
  readonly codeInsee?: string;
  readonly postcode?: string;
  readonly position?: Position;
}

/** A commune, and whether the row's INSEE code or the rest of the row says so. */
export interface CommuneFound {
  readonly commune: OfficialCommune;
  readonly by: 'code' | 'clues';
}

/** A postal code and a point this close to a commune's centre, in kilometres, are enough to name it. */
const NEAR = 5;

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** « Les Mathes - La Palmyre » begins like Les Mathes, and « Einville » like Einville-au-Jard. */
const isBeginning = (a: string, b: string): boolean =>
  `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `);

/** « Pont de Montvert Sud Lozère » has words of Pont de Montvert - Sud Mont Lozère only. */
function isPart(a: string, b: string): boolean {
  const [few = [], many = []] = [a.split(' '), b.split(' ')].sort((one, other) => one.length - other.length);
  return few.some(({length}) => length > 3) && few.every((word) => many.includes(word));
}

function nearest(communes: readonly OfficialCommune[], point: Position): OfficialCommune | undefined {
  const distances = communes.flatMap((commune) =>
    commune.position ? [{commune, km: distanceKm(commune.position, point)}] : [],
  );
  return distances.filter(({km}) => km <= NEAR).sort((a, b) => a.km - b.km)[0]?.commune;
}

/** The one commune that has this postal code and a part of this name. */
function partlyNamed(
  table: CommuneTable,
  {postcode = '', commune}: CommuneClues,
): OfficialCommune | undefined {
  const sought = communeKey(commune);
  const like = (isLike: (name: string, sought: string) => boolean): OfficialCommune | undefined =>
    only(table.byPostcode(postcode).filter(({name}) => isLike(communeKey(name), sought)));
  return sought ? (like(isBeginning) ?? like(isPart)) : undefined;
}

/** The one commune that has this postal code and this very name. */
function named(table: CommuneTable, {postcode = '', commune}: CommuneClues): OfficialCommune | undefined {
  const served = table.byPostcode(postcode);
  return only(served.filter(({name}) => communeKey(name) === communeKey(commune)));
}

/** What only a table of the whole country can say: that a postal code or a name is nobody else's. */
function nationally(table: CommuneTable, clues: CommuneClues): OfficialCommune | undefined {
  if (!table.isNational) return undefined;
  const served = table.byPostcode(clues.postcode ?? '');
  return (
    only(served) ??
    (clues.postcode ? undefined : only(table.byName(clues.commune))) ??
    (clues.position && nearest(served, clues.position))
  );
}

/** Without an INSEE code: by name and postal code, in full, in part, within its département; then by either alone. */
function guessed(table: CommuneTable, clues: CommuneClues): OfficialCommune | undefined {
  const {postcode = '', commune, codeInsee} = clues;
  const departement = departementOfPostcode(postcode);
  const found =
    named(table, clues) ??
    partlyNamed(table, clues) ??
    only(table.byName(commune).filter(({code}) => departementOf(code) === departement)) ??
    nationally(table, clues);
  const isElsewhere = found && codeInsee && departementOf(codeInsee) !== departementOf(found.code);
  return isElsewhere ? undefined : found;
}

const distanceTo = ({position}: OfficialCommune, point: Position): number =>
  position ? distanceKm(position, point) : Infinity;

/** A commune of the row's name that its postal code or its position confirms, whatever its INSEE code. */
function confirmed(table: CommuneTable, clues: CommuneClues): OfficialCommune | undefined {
  return named(table, clues) ?? (clues.position && nearest(table.byName(clues.commune), clues.position));
}

/**
 * Gives the commune of a row. Its INSEE code decides, unless its name, with its postal code or its position, is that of
 * another commune and the position does not say otherwise. A code that no longer exists still says the département.
 * Nothing when several communes are possible.
 */
export function findCommune(table: CommuneTable, clues: CommuneClues): CommuneFound | undefined {
  const {codeInsee = '', commune: name, position} = clues;
  const coded = table.byCode(codeInsee);
  const other = coded && communeKey(coded.name) !== communeKey(name) ? confirmed(table, clues) : undefined;
  if (coded && other) {
    const isCoded = position && distanceTo(coded, position) < distanceTo(other, position);
    return isCoded ? {commune: coded, by: 'code'} : {commune: other, by: 'clues'};
  }
  const commune = coded ?? guessed(table, clues);
  return commune && {commune, by: coded ? 'code' : 'clues'};
}
