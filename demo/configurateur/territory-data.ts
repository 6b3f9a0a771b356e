import type {Commune} from '../../src/domain/geography.js';
import {fold} from '../../src/domain/fold.js';
import type {PlaceSource} from '../../src/sources/place-source.js';

/** What this site knows of a territory: nothing is known before it came, nor where it does not come. */
export class TerritoryData {
  readonly #source: PlaceSource;
  readonly #communes = new Map<string, readonly Commune[]>();
  readonly #asked = new Set<string>();
  #departements: ReadonlySet<string> | undefined;

  constructor(source: PlaceSource) {
    this.#source = source;
  }

  /** Whether there is data here for a département; undefined where that is not known. */
  has(departement: string): boolean | undefined {
    return this.#communes.has(departement) || this.#departements?.has(departement);
  }

  /** The communes of a département, by name; none as long as they are not known. */
  communes(departement: string): readonly Commune[] {
    return this.#communes.get(departement) ?? [];
  }

  /** The commune that somebody wrote, by name, postal code or INSEE code, where there is only one. */
  find(departement: string, typed: string): Commune | undefined {
    const sought = fold(typed);
    const found = this.communes(departement).filter(
      ({name, code, postcodes}) =>
        fold(name) === sought || code === typed.trim() || postcodes.includes(typed.trim()),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** Asks which départements there are, once. */
  async askDepartements(): Promise<void> {
    const list = await this.#source.departements?.().catch(() => undefined);
    this.#departements = list && new Set(list.map(({code}) => code));
  }

  /** Asks for the communes of a département, once; a failure is forgotten. */
  async askCommunes(departement: string): Promise<void> {
    if (!departement || this.#asked.has(departement)) return;
    this.#asked.add(departement);
    try {
      const communes = await this.#source.communes(departement);
      const byName = [...communes].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
      this.#communes.set(departement, byName);
    } catch {
      this.#asked.delete(departement);
    }
  }
}
