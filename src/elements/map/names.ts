import type {NamedCommune} from '../../domain/contours.js';

/** A point of the map, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How large a name is written: by what lives there, since nobody looks for a hamlet first. */
export type NameSize = 'town' | 'small-town' | 'village';

export interface WrittenName {
  readonly commune: NamedCommune;
  readonly size: NameSize;
}

/** Inhabitants from which a name is written larger. */
const TOWN = 9000;
const SMALL_TOWN = 2500;
/** Pixels that a name takes, and leaves free around it. Widths are those of an average letter. */
const LETTER: Readonly<Record<NameSize, number>> = {town: 9.5, 'small-town': 8, village: 7};
const HEIGHT = 20;
const GAP = 14;

/** Where nobody was counted, the first ones are the largest that are known. */
function sizeOf({population}: NamedCommune, rank: number): NameSize {
  if (population === undefined) return rank < 6 ? 'small-town' : 'village';
  if (population >= TOWN) return 'town';
  return population >= SMALL_TOWN ? 'small-town' : 'village';
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const touches = (a: Room, b: Room): boolean =>
  a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < HEIGHT + GAP / 2;

/**
 * Chooses the names that have room, the largest communes first.
 * @param spotOf where a commune is, in pixels of the view
 * @param width of the view, as `height`
 */
export function namesWithRoom(
  communes: readonly NamedCommune[],
  spotOf: (commune: NamedCommune) => Spot,
  {width, height}: {readonly width: number; readonly height: number},
): WrittenName[] {
  const taken: Room[] = [];
  const names: WrittenName[] = [];
  communes.forEach((commune, rank) => {
    const {x, y} = spotOf(commune);
    if (x < 0 || y < 0 || x > width || y > height) return;
    const size = sizeOf(commune, rank);
    const half = (commune.name.length * LETTER[size]) / 2 + GAP;
    const room = {left: x - half, right: x + half, y};
    if (taken.some((other) => touches(room, other))) return;
    taken.push(room);
    names.push({commune, size});
  });
  return names;
}
