import type {Commune} from '../../src/domain/geography.js';
import type {PlaceSource} from '../../src/sources/place-source.js';
import {communesMeant} from '../communes-meant.js';

/** Whether this site has a file of data, by its path. @throws where that cannot be known */
export type HasFile = (path: string) => Promise<boolean>;

/** What this site knows of a territory: nothing is known before it came, nor where it does not come. */
export class TerritoryData {
  readonly #source: Pick<PlaceSource, 'communes'>;
  readonly #hasFile: HasFile;
  readonly #communes = new Map<string, readonly Commune[]>();
  readonly #files = new Map<string, boolean>();
  readonly #asked = new Set<string>();

  constructor(source: Pick<PlaceSource, 'communes'>, hasFile: HasFile) {
    this.#source = source;
    this.#hasFile = hasFile;
  }

  /** Whether there is a file of data here; undefined where that is not known. */
  has(path: string | undefined): boolean | undefined {
    return path === undefined ? undefined : this.#files.get(path);
  }

  /** The communes of a département, by name; none as long as they are not known. */
  communes(departement: string): readonly Commune[] {
    return this.#communes.get(departement) ?? [];
  }

  /** The communes of a département that somebody may mean: which one is asked where there are several. */
  matching(departement: string, typed: string): readonly Commune[] {
    return communesMeant(typed, this.communes(departement), 'letters');
  }

  /** Asks whether a file is there, once; a failure is forgotten. */
  async askFile(path: string | undefined): Promise<void> {
    if (path === undefined) return;
    await this.#once(path, async () => void this.#files.set(path, await this.#hasFile(path)));
  }

  /** Asks for the communes of a département, once; a failure is forgotten. */
  async askCommunes(departement: string): Promise<void> {
    if (!departement) return;
    await this.#once(`${departement} communes`, async () => {
      const communes = await this.#source.communes(departement);
      const byName = [...communes].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
      this.#communes.set(departement, byName);
    });
  }

  async #once(what: string, ask: () => Promise<void>): Promise<void> {
    if (this.#asked.has(what)) return;
    this.#asked.add(what);
    await ask().catch(() => this.#asked.delete(what));
  }
}
