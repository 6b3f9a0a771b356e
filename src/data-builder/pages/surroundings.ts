import type {Position} from '../../domain/geography.js';
import type {Place} from '../../domain/place.js';

/** What lies closer than this is always among what `around` gives: a degree of longitude is shortest in the north. */
export const AROUND_KM = 60;

const cell = (latitude: number, longitude: number): string => `${latitude},${longitude}`;
const NEXT = [-1, 0, 1];

/** Places by squares of a degree, so that each of thousands of communes is compared with its neighbourhood alone. */
export class Surroundings {
  readonly places: readonly Place[];
  readonly #cells = new Map<string, Place[]>();

  constructor(places: readonly Place[]) {
    this.places = places;
    for (const place of places) {
      const {position} = place;
      if (!position) continue;
      const key = cell(Math.floor(position.latitude), Math.floor(position.longitude));
      this.#cells.set(key, [...(this.#cells.get(key) ?? []), place]);
    }
  }

  /** The places of the square of a position and of the eight around it. */
  around({latitude, longitude}: Position): Place[] {
    const [row, column] = [Math.floor(latitude), Math.floor(longitude)];
    return NEXT.flatMap((up) =>
      NEXT.flatMap((along) => this.#cells.get(cell(row + up, column + along)) ?? []),
    );
  }
}
