import type {Commune} from './geography.js';

/** What an element shows: a département, or only some of its communes, or one of its intercommunalités. */
export interface Territory {
  readonly departement: string;
  /** INSEE codes. */
  readonly communes?: ReadonlySet<string>;
  /** SIREN of the intercommunalité. */
  readonly epci?: string;
}

/** Reads a territory as attributes write it: communes separated by commas. Without a département there is none. */
export function territoryFrom(departement?: string, communes = '', epci = ''): Territory | undefined {
  if (!departement) return undefined;
  const codes = communes.split(',').flatMap((code) => code.trim() || []);
  return {
    departement,
    ...(codes.length > 0 && {communes: new Set(codes)}),
    ...(epci.trim() && {epci: epci.trim()}),
  };
}

/**
 * INSEE codes of the communes that a territory is narrowed to; `undefined` for the whole département. The table of
 * communes is asked for only where an intercommunalité has to be spelled out.
 */
export async function communesIn(
  {communes, epci}: Territory,
  table: () => Promise<readonly Commune[]>,
): Promise<ReadonlySet<string> | undefined> {
  if (!epci) return communes;
  const members = (await table()).filter((commune) => commune.epci === epci).map(({code}) => code);
  return new Set([...members, ...(communes ?? [])]);
}
