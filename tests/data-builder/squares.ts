import {CommuneTable, type OfficialCommune} from '../../src/data-builder/commune-table.js';

type Ring = [longitude: number, latitude: number][];

/**
 * A square of a grid of tenths of a degree, from 3° E 44° N on, by its south-west corner. It has points on its sides, as
 * those that neighbours share.
 */
export function square(column: number, row: number, size = 1): Ring {
  const steps = Math.max(4, size * 10);
  const step = size / 10 / steps;
  const corner = (x: number, y: number): Ring[number] => [
    3 + column / 10 + x * step,
    44 + row / 10 + y * step,
  ];
  const side = (from: (index: number) => Ring[number]): Ring =>
    Array.from({length: steps}, (_, index) => from(index));
  const ring = [
    ...side((index) => corner(index, 0)),
    ...side((index) => corner(steps, index)),
    ...side((index) => corner(steps - index, steps)),
    ...side((index) => corner(0, steps - index)),
  ];
  return [...ring, corner(0, 0)];
}

/** A GeoJSON feature made of one polygon. */
export const polygon = (code: string, ...rings: Ring[]): object => ({
  type: 'Feature',
  properties: {code, nom: `Commune ${code}`},
  geometry: {type: 'Polygon', coordinates: rings},
});

export const collection = (...features: object[]): string =>
  JSON.stringify({type: 'FeatureCollection', features});

/** Four communes in a square, two by two. */
export const FOUR = [
  polygon('48001', square(0, 0)),
  polygon('48002', square(1, 0)),
  polygon('48003', square(0, 1)),
  polygon('48004', square(1, 1)),
];

const commune = (code: string, population?: number): OfficialCommune => ({
  code,
  name: `Commune ${code}`,
  postcodes: [],
  position: {latitude: 44.05, longitude: 3.05},
  ...(population !== undefined && {population}),
});

/** The table of those four and of a few neighbours. */
export const TABLE = new CommuneTable([
  commune('48001', 200),
  commune('48002'),
  commune('48003', 1000),
  commune('48004', 200),
  commune('12001', 50),
  commune('75056', 2_000_000),
]);
