import type {NamedCommune} from '../../domain/contours.js';

/** A point of the view, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How large a name is written: by what lives there, since nobody looks for a hamlet first. */
export type NameSize = 'around' | 'town' | 'small-town' | 'village';

/** What has a name on the ground: a commune, or a département around. */
export interface Named {
  readonly name: string;
  readonly position: NamedCommune['position'];
  readonly size: NameSize;
}

export interface WrittenName extends Named {
  /** Pixels under its point, or over it where negative. */
  readonly lower: number;
}

/** Inhabitants from which a name is written larger. */
const TOWN = 9000;
const SMALL_TOWN = 2500;
/** Where nobody was counted, the first ones are the largest that are known. */
const LARGEST = 6;

/** Pixels that a letter takes, an average one, and those that are left free on each side of a name. */
const LETTER: Readonly<Record<NameSize, number>> = {around: 8.5, town: 10, 'small-town': 8.5, village: 7.5};
const MARGIN: Readonly<Record<NameSize, number>> = {around: 4, town: 4, 'small-town': 10, village: 28};
const HALF_HEIGHT = 11;
/** Half of what the mark of a place takes. */
const HALF_MARK = 17;
/** Where a name may stand, the best first: on its point, or clear of a mark that stands there, or of two. */
const LOWER = [0, 26, -26, 44, -44];

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const room = ({x, y}: Spot, halfWidth: number, halfHeight: number): Room => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});
const touches = (a: Room, b: Room): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Gives the names of communes, the largest first, with their size. */
export function namedCommunes(communes: readonly NamedCommune[]): Named[] {
  return communes.map(({name, position, population}, rank) => {
    if (population === undefined) return {name, position, size: rank < LARGEST ? 'small-town' : 'village'};
    if (population >= TOWN) return {name, position, size: 'town'};
    return {name, position, size: population >= SMALL_TOWN ? 'small-town' : 'village'};
  });
}

/**
 * Chooses the names that have room beside the marks and each other, the first ones first.
 * @param spotOf where something is, in pixels of the view
 * @param marks what stands on the map already
 */
export function namesWithRoom(
  all: readonly Named[],
  spotOf: (position: Named['position']) => Spot,
  {marks, width, height}: {readonly marks: readonly Spot[]; readonly width: number; readonly height: number},
): WrittenName[] {
  const taken = marks.map((spot) => room(spot, HALF_MARK, HALF_MARK));
  const names: WrittenName[] = [];
  for (const named of all) {
    const {x, y} = spotOf(named.position);
    const half = (named.name.length * LETTER[named.size]) / 2;
    if (x < half || x > width - half) continue;
    for (const lower of LOWER) {
      if (y + lower < HALF_HEIGHT || y + lower > height - HALF_HEIGHT) continue;
      const text = room({x, y: y + lower}, half, HALF_HEIGHT);
      const free = room({x, y: y + lower}, half + MARGIN[named.size], HALF_HEIGHT + MARGIN[named.size] / 3);
      const blocker = taken.findIndex((other, index) => touches(index < marks.length ? text : free, other));
      // A name stands aside for a mark; for another name, a small one gives up.
      if (blocker >= marks.length && named.size === 'village') break;
      if (blocker >= 0) continue;
      taken.push(text);
      names.push({...named, lower});
      break;
    }
  }
  return names;
}
