import {fold} from './fold.js';
import type {Commune, Position} from './geography.js';
import {meanPosition} from './mean-position.js';

/** Communes ready to be searched; made once for a list, because every keystroke reads it. */
export interface CommuneIndex {
  readonly communes: readonly Commune[];
  /** Folded names, in the order of `communes`. */
  readonly names: readonly string[];
}

/** Gives what `findCommunes` searches. */
export function indexCommunes(communes: readonly Commune[]): CommuneIndex {
  return {communes, names: communes.map(({name}) => fold(name))};
}

/** 0 for the whole name, 1 for its beginning, 2 for the beginning of one of its words; nothing otherwise. */
function rankOf(name: string, sought: string): number | undefined {
  if (name === sought) return 0;
  if (name.startsWith(sought)) return 1;
  return name.includes(` ${sought}`) ? 2 : undefined;
}

/**
 * Communes whose name or postal code begins with what was typed: whole names first, then beginnings, then words within;
 * in alphabetical order among equals. Accents, capitals, hyphens, « St » do not matter. Nothing typed finds nothing.
 */
export function findCommunes({communes, names}: CommuneIndex, typed: string): Commune[] {
  const sought = fold(typed);
  const digits = typed.replace(/\s/g, '');
  if (/^\d{2,5}$/.test(digits)) {
    return communes.filter(({postcodes}) => postcodes.some((postcode) => postcode.startsWith(digits)));
  }
  if (!sought) return [];
  const found = communes.flatMap((commune, index) => {
    const name = names[index] ?? '';
    const rank = rankOf(name, sought);
    return rank === undefined ? [] : [{commune, name, rank}];
  });
  return found.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1)).map(({commune}) => commune);
}

/** Where to measure from. */
export interface Origin {
  /** A commune's name, a postal code with the commune when it has only one (« 75011 Paris »), or a village. */
  readonly label: string;
  /** Absent for a commune that is known without its centre. */
  readonly position?: Position | undefined;
  /** The communes that it stands for: several for a postal code. */
  readonly communes: readonly Commune[];
  /** It is where somebody stands or lives: neither told nor kept. */
  readonly personal?: true;
}

/**
 * Gives the one place that several communes mean together: a commune its centre, a postal code the middle of the
 * communes that it serves.
 */
export function originOf(label: string, communes: readonly Commune[]): Origin {
  const position = meanPosition(communes.flatMap((commune) => commune.position ?? []));
  return {label, communes, ...(position && {position})};
}
