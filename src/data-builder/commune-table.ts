import {fold} from '../domain/fold.js';
import {departementOf, type Commune} from '../domain/geography.js';

/** A commune, the name of its intercommunalité, and its inhabitants. */
export interface OfficialCommune extends Commune {
  readonly epciName?: string;
  readonly population?: number;
}

/** Metropolitan France has 96 départements: a table that covers as many can say that a name exists once. */
const NATIONAL = 96;

/** Arrondissements of Paris, Lyon and Marseille have INSEE codes of their own, and are not communes: gives that of theirs. */
export function communeCode(codeInsee: string): string {
  return codeInsee
    .replace(/^751(0[1-9]|1\d|20)$/, '75056')
    .replace(/^6938[1-9]$/, '69123')
    .replace(/^132(0[1-9]|1[0-6])$/, '13055');
}

/** Keys by spelling: the same few come back with every place. */
const keys = new Map<string, string>();

/** The form in which two spellings of a commune are the same: « MENDE CEDEX 9 » is Mende, « Lyon 3e » is Lyon. */
export function communeKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = fold(name)
    .replace(/ cedex.*$/, '')
    .replace(/ \d+ ?(e|er|eme|ieme)?( arrondissement)?$/, '');
  keys.set(name, key);
  return key;
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** The communes of a country or of a part of it. */
export class CommuneTable {
  readonly #byCode: ReadonlyMap<string, OfficialCommune>;
  readonly #byPostcode: ReadonlyMap<string, readonly OfficialCommune[]>;
  readonly #byDepartement: ReadonlyMap<string, readonly OfficialCommune[]>;
  readonly #byName: ReadonlyMap<string, readonly OfficialCommune[]>;

  constructor(communes: readonly OfficialCommune[]) {
    const sorted = [...communes].sort((a, b) => (a.code < b.code ? -1 : 1));
    this.#byCode = new Map(sorted.map((commune) => [commune.code, commune]));
    this.#byPostcode = grouped(sorted, ({postcodes}) => postcodes);
    this.#byDepartement = grouped(sorted, ({code}) => [departementOf(code)]);
    this.#byName = grouped(sorted, ({name}) => [communeKey(name)]);
  }

  /** Whether it covers the country, so that what it has once exists once. */
  get isNational(): boolean {
    return this.#byDepartement.size >= NATIONAL;
  }

  /** Communes of a département, by code. */
  of(departement: string): readonly OfficialCommune[] {
    return this.#byDepartement.get(departement) ?? [];
  }

  byCode(codeInsee: string): OfficialCommune | undefined {
    return this.#byCode.get(communeCode(codeInsee));
  }

  byPostcode(postcode: string): readonly OfficialCommune[] {
    return this.#byPostcode.get(postcode) ?? [];
  }

  byName(name: string): readonly OfficialCommune[] {
    return this.#byName.get(communeKey(name)) ?? [];
  }
}
