import {DEPARTEMENTS} from '../domain/departements.js';
import {cellOf, type Neighbour} from '../domain/neighbour.js';
import type {CommuneTable} from './commune-table.js';

/** Cells on each side, twenty kilometres: how far people go for help. */
const AROUND = 2;

/** The squares where a département has communes. */
function cellsOf(departement: string, communes: CommuneTable): Set<string> {
  return new Set(communes.of(departement).flatMap(({position}) => (position ? cellOf(position) : [])));
}

function* around(cell: string): Generator<string> {
  const [latitude = 0, longitude = 0] = cell.split(',').map(Number);
  for (let north = -AROUND; north <= AROUND; north++)
    for (let east = -AROUND; east <= AROUND; east++) yield [latitude + north, longitude + east].join();
}

/** Tells which départements come near which others, among those that are published. */
export class Neighbourhood {
  readonly #cells: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(departements: readonly string[], communes: CommuneTable) {
    this.#cells = new Map(departements.map((code) => [code, cellsOf(code, communes)]));
  }

  /** Gives the neighbours of a département, each with its cells that are near, in the order of the codes. */
  of(departement: string): Neighbour[] {
    const own = [...(this.#cells.get(departement) ?? [])];
    const near = new Set(own.flatMap((cell) => [...around(cell)]));
    return [...this.#cells].flatMap(([code, cells]) => {
      const shared = code === departement ? [] : [...cells].filter((cell) => near.has(cell)).sort();
      if (shared.length === 0) return [];
      return [{code, name: DEPARTEMENTS.get(code) ?? code, cells: shared}];
    });
  }
}
