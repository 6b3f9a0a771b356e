import type {Position} from './geography.js';

/** Points `[longitude, latitude]`, degrees, WGS 84. A ring is a line whose last point is its first. */
export type Line = readonly (readonly [longitude: number, latitude: number])[];

/** A commune to be named on a map. */
export interface NamedCommune {
  /** INSEE code, five characters. */
  readonly code: string;
  readonly name: string;
  /** Centre of the commune, where its name is written. */
  readonly position: Position;
  /** Inhabitants (INSEE, « population municipale »); absent where the source does not say. */
  readonly population?: number;
}

/**
 * What a map of a département is drawn from: lines to about 100 m, from the official limits (IGN, Admin Express), and
 * the names of the communes (INSEE, « code officiel géographique »).
 */
export interface Contours {
  /** Rings of the département, outer and inner: to be filled with the even-odd rule. Empty where no contour was given. */
  readonly outline: readonly Line[];
  /** Borders between two of its communes, each drawn once, the outline left out. */
  readonly borders: readonly Line[];
  /**
   * What is near of the départements around, cut at a frame around this one: a ring may follow the frame. Rings are to
   * be filled with the even-odd rule, those of each département together.
   */
  readonly around: readonly {
    readonly code: string;
    readonly name: string;
    readonly rings: readonly Line[];
  }[];
  /** Communes that have a position, the most populous first, then by code. */
  readonly communes: readonly NamedCommune[];
}
