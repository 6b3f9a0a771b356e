import type {Contours, Line, NamedCommune} from '../domain/contours.js';
import {DEGREE, packColumns, unpackColumns, type Columns, type Layout} from './columns.js';
import type {DataOrigin} from './place-source.js';
import {isText} from './published-values.js';
import {checked, flat, header, type Flat, type ShardHeader} from './shard.js';

/** Whole ten-thousandths of a degree, as positions are; the first point, then the way to each next: `[x,y,dx,dy,…]`. */
export type PackedLine = readonly number[];

/** `v1/48.contours.json`; `count` is the number of communes. */
export interface ContoursShard extends ShardHeader {
  outline: PackedLine[];
  borders: PackedLine[];
  around: {code: string; name: string; rings: PackedLine[]}[];
  communes: Columns;
}

/** Columns know texts and degrees: a number of inhabitants is written as a text. */
type FlatCommune = Omit<Flat<NamedCommune>, 'population'> & {population?: string};
const COMMUNE_LAYOUT: Layout<FlatCommune> = [
  ['code', 'required'],
  ['name', 'required'],
  ['latitude', 'degrees'],
  ['longitude', 'degrees'],
  ['population', 'text'],
];

function packLine(line: Line): PackedLine {
  let [x, y] = [0, 0];
  return line.flatMap((point) => {
    const [nextX, nextY] = [Math.round(point[0] * DEGREE), Math.round(point[1] * DEGREE)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}

function unpackLine(packed: unknown): Line {
  if (!Array.isArray(packed) || packed.length % 2 === 1 || !packed.every(Number.isFinite)) {
    throw new TypeError('a line is not a list of points');
  }
  const steps = packed as readonly number[];
  const line: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    line.push([x / DEGREE, y / DEGREE]);
  }
  return line;
}

function listIn(value: unknown, part: string): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw new TypeError(`data without "${part}"`);
}

const linesIn = (value: unknown, part: string): Line[] => listIn(value, part).map(unpackLine);

function neighbourFrom(value: unknown): Contours['around'][number] {
  const {code, name, rings} = (value ?? {}) as Record<string, unknown>;
  if (!isText(code) || !isText(name)) throw new TypeError('a département around without its name');
  return {code, name, rings: linesIn(rings, 'rings')};
}

const flatCommune = ({population, ...commune}: NamedCommune): FlatCommune => ({
  ...flat(commune),
  ...(population !== undefined && {population: String(population)}),
});

/** A commune of which the file says where it is. */
function communesFrom({code, name, latitude, longitude, population: text}: FlatCommune): NamedCommune[] {
  const population = text === undefined ? undefined : Number(text);
  if (Number.isNaN(population)) throw new TypeError('population holds something else than a number');
  if (latitude === undefined || longitude === undefined) return [];
  const position = {latitude, longitude};
  return [{code, name, position, ...(population !== undefined && {population})}];
}

/** Writes `v1/48.contours.json`: what a map draws under the places. */
export function packContours(
  departement: ShardHeader['departement'],
  origin: DataOrigin,
  {outline, borders, around, communes}: Contours,
): ContoursShard {
  return {
    ...header(departement, origin, communes.length),
    outline: outline.map(packLine),
    borders: borders.map(packLine),
    around: around.map(({code, name, rings}) => ({code, name, rings: rings.map(packLine)})),
    communes: packColumns(communes.map(flatCommune), COMMUNE_LAYOUT),
  };
}

/** Reads `v1/48.contours.json`. @throws {TypeError} when it is something else */
export function unpackContours(value: unknown): Contours {
  const {count, outline, borders, around, communes} = checked<ContoursShard>(value, 'communes');
  return {
    outline: linesIn(outline, 'outline'),
    borders: linesIn(borders, 'borders'),
    around: listIn(around, 'around').map(neighbourFrom),
    communes: unpackColumns(communes, COMMUNE_LAYOUT, count).flatMap(communesFrom),
  };
}
