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
  /** Pixels from its point, to the right and down, where its middle stands. */
  readonly shift: Spot;
}

/** Inhabitants from which a name is written larger. */
const TOWN = 9000;
const SMALL_TOWN = 2500;
/** Places from which a commune that nobody counted is written larger. */
const SEVERAL = 2;

/** Pixels that a letter takes, an average one, and those that are left free on each side of a name. */
const LETTER: Readonly<Record<NameSize, number>> = {around: 8.5, town: 11, 'small-town': 9, village: 7.5};
const MARGIN: Readonly<Record<NameSize, number>> = {around: 4, town: 4, 'small-town': 10, village: 28};
const HALF_HEIGHT = 11;
/** Half of what a mark takes, in height and, with a number of two digits, in width. */
const HALF_MARK = 17;
const HALF_WIDE_MARK = 22;
/** Where the middle of a name may stand, the best first: on its point, or clear of a mark that stands there. */
function shifts(size: NameSize, half: number, scale: number): Spot[] {
  const up = (y: number): Spot => ({x: 0, y: y * scale});
  const near = [0, 29, -29].map(up);
  if (size !== 'town') return near;
  // A town is named, were it beside a crowd.
  const aside = [1, -1].map((way) => ({x: way * (half + 31 * scale), y: 0}));
  return [...near, ...aside, ...[44, -44, 62, -62].map(up)];
}

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

const isWithin = (a: Room, b: Room): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

function sizeOf(population: number): NameSize {
  if (population >= TOWN) return 'town';
  return population >= SMALL_TOWN ? 'small-town' : 'village';
}

/**
 * Gives the names of communes, the largest first, with their size. Where nobody was counted, those with most places are
 * the ones that people know.
 * @param places INSEE codes of the communes of the places, each place once
 */
export function namedCommunes(
  communes: readonly NamedCommune[],
  places: readonly (string | undefined)[] = [],
): Named[] {
  if (communes.some(({population}) => population !== undefined)) {
    return communes.map(({name, position, population = 0}) => ({name, position, size: sizeOf(population)}));
  }
  const counts = new Map<string, number>();
  for (const code of places) if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  const known = communes.map(({code, name, position}) => ({name, position, count: counts.get(code) ?? 0}));
  known.sort((a, b) => b.count - a.count);
  return known.map(({name, position, count}) => ({
    ...{name, position},
    size: count >= SEVERAL ? 'small-town' : 'village',
  }));
}

/** What the names have room in, in pixels. */
export interface NameRoom {
  /** What stands on the map already. */
  readonly marks: readonly Spot[];
  readonly width: number;
  readonly height: number;
  /** Size of the page's text, of the usual 17 pixels. */
  readonly scale: number;
}

/**
 * Chooses the names that have room beside the marks and each other, the first ones first.
 * @param spotOf where something is, in pixels of the view
 */
export function namesWithRoom(
  all: readonly Named[],
  spotOf: (position: Named['position']) => Spot,
  {marks, width, height, scale}: NameRoom,
): WrittenName[] {
  const taken = marks.map((spot) => room(spot, HALF_WIDE_MARK * scale, HALF_MARK * scale));
  const view = {left: 0, right: width, top: 0, bottom: height};
  const names: WrittenName[] = [];
  for (const named of all) {
    const {size, name, position} = named;
    const point = spotOf(position);
    const half = (name.length * LETTER[size] * scale) / 2;
    for (const shift of shifts(size, half, scale)) {
      const spot = {x: point.x + shift.x, y: point.y + shift.y};
      const text = room(spot, half, HALF_HEIGHT * scale);
      if (!isWithin(text, view)) continue;
      const free = room(spot, half + MARGIN[size], HALF_HEIGHT * scale + MARGIN[size] / 3);
      const blocker = taken.findIndex((other, index) => touches(index < marks.length ? text : free, other));
      // A name stands aside for a mark; for another name, a small one gives up.
      if (blocker >= marks.length && size === 'village') break;
      if (blocker >= 0) continue;
      taken.push(text);
      names.push({...named, shift});
      break;
    }
  }
  return names;
}
