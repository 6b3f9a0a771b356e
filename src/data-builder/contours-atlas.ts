import type {Contours, Line, NamedCommune} from '../domain/contours.js';
import {DEPARTEMENTS} from '../domain/departements.js';
import type {OfficialCommune} from './commune-table.js';
import type {Area} from './contours-area.js';
import {Coverage} from './contours-coverage.js';
import {boxOf, clipRings, frameAround, meets} from './contours-frame.js';
import type {Drawing, Sheet} from './contours-sheets.js';

function namedCommunes(communes: readonly OfficialCommune[]): NamedCommune[] {
  const named = communes.flatMap(({code, name, position, population}): NamedCommune[] =>
    position ? [{code, name, position, ...(population !== undefined && {population})}] : [],
  );
  return named.sort((a, b) => (b.population ?? -1) - (a.population ?? -1) || (a.code < b.code ? -1 : 1));
}

/** Every contour that a build has read. */
export class Atlas {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #departements: ReadonlyMap<string, Area>;
  #coverage: Coverage | undefined;

  /**
   * @param sheets départements by their communes
   * @param departements contours of whole départements
   */
  constructor(sheets: ReadonlyMap<string, Sheet>, departements: ReadonlyMap<string, Area>) {
    this.#sheets = sheets;
    this.#departements = departements;
  }

  /** Whether something can be drawn of a département. */
  has(departement: string): boolean {
    return this.#sheets.has(departement) || this.#departements.has(departement);
  }

  /** Codes of the communes of a département that have a contour; `undefined` when it is not drawn by communes. */
  communesOf(departement: string): ReadonlySet<string> | undefined {
    return this.#sheets.get(departement)?.communes;
  }

  /** Gives what a map of a département is drawn from; only names where there is no contour. */
  contoursOf(departement: string, communes: readonly OfficialCommune[]): Contours {
    const {outline, borders} = this.#drawingOf(departement);
    const around = outline.length > 0 ? this.#around(departement, outline) : [];
    return {outline, borders, around, communes: namedCommunes(communes)};
  }

  #drawingOf(departement: string): Drawing {
    const sheet = this.#sheets.get(departement);
    return sheet ? sheet.drawing() : {outline: this.#ringsOf(departement), borders: []};
  }

  /** A whole département by its own contour, all of them made lighter at the first. */
  #ringsOf(departement: string): Line[] {
    if (!this.#departements.has(departement)) return [];
    this.#coverage ??= new Coverage([...this.#departements.values()]);
    return this.#coverage.ringsOf(departement);
  }

  #around(departement: string, outline: readonly Line[]): Contours['around'] {
    const frame = frameAround(boxOf(outline));
    const near = (code: string): readonly Line[] => {
      if (this.#departements.has(code)) return this.#ringsOf(code);
      const sheet = this.#sheets.get(code);
      return sheet && meets(sheet.box, frame) ? sheet.drawing().outline : [];
    };
    const known = new Set([...this.#departements.keys(), ...this.#sheets.keys()]);
    return [...known].sort().flatMap((code) => {
      const rings = code === departement ? [] : clipRings(near(code), frame);
      return rings.length > 0 ? [{code, name: DEPARTEMENTS.get(code) ?? code, rings}] : [];
    });
  }
}
