import {departementOf} from '../domain/geography.js';
import type {RawRecord} from '../domain/record.js';
import {phoneFrom} from '../domain/record/phone.js';
import {BuildError} from './build-error.js';
import {readTable} from './table.js';

/** Types that the directory gives to town halls, annexes left out. */
const TOWN_HALLS = ['mairie', 'mairie_com'];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The directory's exports give lists as they are, or as JSON inside a text. */
function listIn(value: unknown): readonly RawRecord[] {
  const list = typeof value === 'string' ? parsed(value) : value;
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.filter((item): item is RawRecord => typeof item === 'object' && item !== null);
}

interface TownHall {
  readonly codeInsee: string;
  readonly name: string;
  readonly phone: string;
}

function townHallFrom(record: RawRecord): TownHall | undefined {
  const pivot = listIn(record['pivot']).find(({type_service_local: type}) =>
    TOWN_HALLS.includes(String(type)),
  );
  const codes: unknown = pivot?.['code_insee_commune'];
  const codeInsee = text(record['code_insee_commune']) || text(Array.isArray(codes) ? codes[0] : codes);
  const published = text(listIn(record['telephone'])[0]?.['valeur']);
  const phone = phoneFrom(published, departementOf(codeInsee));
  if (!pivot || !codeInsee || phone.kind === 'dropped') return undefined;
  return {codeInsee, name: text(record['nom']), phone: phone.value};
}

/** After the merger of communes several town halls share a code: the main one is not « déléguée », and has a short name. */
function isBetter(candidate: TownHall, current: TownHall | undefined): boolean {
  if (!current) return true;
  const rank = ({name}: TownHall): number => (/délégu|annexe/i.test(name) ? 1000 : 0) + name.length;
  return (
    rank(candidate) < rank(current) || (rank(candidate) === rank(current) && candidate.name < current.name)
  );
}

/**
 * Reads DILA's « annuaire de l’administration » and gives the town hall's telephone, in international form, by INSEE
 * code.
 * @throws {BuildError} when it cannot be read or holds no town hall
 */
export async function readMairies(address: string, timeout: number): Promise<Map<string, string>> {
  const best = new Map<string, TownHall>();
  for await (const row of readTable(address, timeout)) {
    const townHall = row.kind === 'record' ? townHallFrom(row.record) : undefined;
    if (townHall && isBetter(townHall, best.get(townHall.codeInsee))) best.set(townHall.codeInsee, townHall);
  }
  if (best.size === 0) {
    const cure = 'Donnez un export CSV ou JSON de l’annuaire de l’administration';
    throw new BuildError(`${address} : aucune mairie avec son téléphone. ${cure}.`);
  }
  return new Map([...best].map(([codeInsee, {phone}]) => [codeInsee, phone]));
}
