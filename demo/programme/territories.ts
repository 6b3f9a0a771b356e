import {DEPARTEMENTS} from '../../src/domain/departements.js';
import {departementOf} from '../../src/domain/geography.js';
import {meant, writtenName, type Named, type Territory} from './known-names.js';

/** Where the communes and the intercommunalités of this site are read. Promises reject where it has not these. */
export interface TerritorySource {
  /** Codes of the départements that it has. */
  departements(): Promise<readonly string[]>;
  territory(departement: string): Promise<Territory>;
}

/** As many files as are asked for, to find a name that may be in any of them. */
const MOST = 12;
const HAS_LETTER = /\p{L}{2}/u;

const NOWHERE: TerritorySource = {
  departements: () => Promise.resolve([]),
  territory: () => Promise.reject(new Error('no data')),
};

/** What this site knows of the names that somebody writes in place of codes. */
export class Territories {
  readonly #source: TerritorySource;
  readonly #known = new Map<string, Territory>();
  #here: readonly string[] | undefined;

  constructor(source: TerritorySource = NOWHERE) {
    this.#source = source;
  }

  /** Whether names of this list can be understood now. */
  knows(list: string): boolean {
    return list === 'departements' || this.#known.size > 0;
  }

  meant(list: string, item: string): readonly Named[] {
    const all = [...this.#known.values()];
    const communes = all.flatMap((one) => one.communes);
    // One of two départements is in the files of both.
    const epci = new Map(all.flatMap((one) => one.epci.map((each) => [each.code, each] as const)));
    return meant(list, item, {communes, epci: [...epci.values()]});
  }

  /** The codes of what is understood without a doubt; the rest stays as it is written. */
  codesOf(list: string, items: readonly string[]): readonly string[] {
    const codes = items.map((item) => {
      const [only, ...others] = this.meant(list, item);
      return only && others.length === 0 ? only.code : item;
    });
    return [...new Set(codes)];
  }

  /** What codes stand for, where that is known. */
  namesOf(list: string, codes: readonly string[]): readonly string[] {
    return codes.flatMap((code) =>
      this.meant(list, code).flatMap((one) => (one.code === code ? one.name : [])),
    );
  }

  /** Whether something is written that only data can tell the meaning of. */
  awaits(list: string, items: readonly string[]): boolean {
    const isName = (item: string): boolean => HAS_LETTER.test(item) && this.meant(list, item).length === 0;
    return list !== 'departements' && items.some(isName);
  }

  /**
   * Reads what may tell the meaning of what is written.
   * @param near codes of communes and départements that are written elsewhere in the file
   */
  async ask(list: string, items: readonly string[], near: readonly string[]): Promise<void> {
    if (list === 'departements') return;
    const said = items.flatMap((item) => writtenName(item).departement ?? []);
    const ofCodes = [...near, ...(list === 'communes' ? items : [])].map((code) => departementOf(code));
    const wanted = [...said, ...ofCodes].filter((code) => DEPARTEMENTS.has(code));
    await this.#read(wanted);
    if (!this.awaits(list, items) && !(list === 'epci' && this.namesOf(list, items).length < items.length))
      return;
    const here = await this.#all();
    if (here.length <= MOST) await this.#read(here);
  }

  async #all(): Promise<readonly string[]> {
    this.#here ??= await this.#source.departements().catch(() => undefined);
    return this.#here ?? [];
  }

  async #read(departements: readonly string[]): Promise<void> {
    const missing = [...new Set(departements)].filter((code) => !this.#known.has(code));
    await Promise.all(
      missing.map(async (code) => {
        const territory = await this.#source.territory(code).catch(() => undefined);
        if (territory) this.#known.set(code, territory);
      }),
    );
  }
}
