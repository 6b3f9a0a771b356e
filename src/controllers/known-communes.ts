import {indexCommunes, type CommuneIndex} from '../domain/find-communes.js';
import type {PlaceSource} from '../sources/place-source.js';

/** The communes of a source's département, ready to be searched: made once while neither changes. */
export class KnownCommunes {
  #known: {source: PlaceSource; departement: string; index: CommuneIndex} | undefined;

  /** Those that are here already. */
  of(source: PlaceSource, departement: string): CommuneIndex | undefined {
    const known = this.#known;
    return known?.departement === departement && known.source === source ? known.index : undefined;
  }

  /** @throws {SourceError} */
  async load(source: PlaceSource, departement: string): Promise<CommuneIndex> {
    const known = this.of(source, departement);
    if (known) return known;
    const index = indexCommunes(await source.communes(departement));
    this.#known = {source, departement, index};
    return index;
  }
}
