import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Contours} from '../../src/domain/contours.js';
import {packContours, unpackContours} from '../../src/sources/contours-shard.js';
import {packDetails} from '../../src/sources/details-shard.js';
import {listOf} from './places.js';

const LOZERE = {code: '48', name: 'Lozère'};
const NOTHING: Contours = {outline: [], borders: [], around: [], communes: []};
const FULL: Contours = {
  outline: [
    [
      [3, 44],
      [3.2, 44],
      [3.2, 44.1234],
      [3, 44],
    ],
    [
      [-61.5, -21.0001],
      [-61.4, 0],
      [0, -21],
      [-61.5, -21.0001],
    ],
  ],
  borders: [
    [
      [3.1, 44],
      [3.1, 44.1],
    ],
  ],
  around: [
    {
      code: '12',
      name: 'Aveyron',
      rings: [
        [
          [2.9, 44],
          [3, 44],
          [3, 44.1],
          [2.9, 44],
        ],
      ],
    },
  ],
  communes: [
    {code: '48095', name: 'Mende', position: {latitude: 44.53, longitude: 3.49}, population: 12_300},
    {code: '48080', name: 'Langogne', position: {latitude: 44.72, longitude: 3.85}, population: 0},
    {code: '48166', name: 'Un Village', position: {latitude: 44.5, longitude: 3.5}},
  ],
};
const pack = (contours: Contours) => packContours(LOZERE, {name: 'Exemple'}, contours);
const throughFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a département’s contours file', () => {
  it('gives back its outline, borders, neighbours and communes', () => {
    assert.deepEqual(unpackContours(throughFile(pack(FULL))), FULL);
  });

  it('gives back that nothing is drawn', () => {
    assert.deepEqual(unpackContours(throughFile(pack(NOTHING))), NOTHING);
  });

  it('begins as the other files do', () => {
    const {version, departement, source, count} = pack(FULL);
    assert.deepEqual([version, departement, source, count], [1, LOZERE, {name: 'Exemple'}, 3]);
  });

  it('writes a line as whole ten-thousandths of a degree, from point to point', () => {
    assert.deepEqual(pack(FULL).borders, [[31_000, 440_000, 0, 1000]]);
  });

  it('does not drift along a line of a thousand points', () => {
    const line = Array.from({length: 1000}, (_, index) => [3 + index * 1.23456e-4, 44] as const);
    const [read = []] = unpackContours(throughFile(pack({...NOTHING, borders: [line]}))).borders;
    for (const [index, [longitude]] of read.entries()) {
      assert.ok(Math.abs(longitude - (line[index]?.[0] ?? NaN)) <= 5.1e-5, String(index));
    }
  });
});

describe('a contours file that someone spoiled', () => {
  const shard = throughFile(pack(FULL)) as object;
  const refused: [what: string, change: object, message: RegExp][] = [
    ['of a later version', {version: 2}, /version 2, not 1/],
    ['without its outline', {outline: undefined}, /without "outline"/],
    ['whose borders are a text', {borders: '[]'}, /without "borders"/],
    ['without what is around', {around: null}, /without "around"/],
    ['without its communes', {communes: undefined}, /without "communes"/],
    ['with a line that is a number', {outline: [5]}, /not a list of points/],
    ['with a line that is null', {borders: [null]}, /not a list of points/],
    ['with a line of texts', {outline: [['3', '44']]}, /not a list of points/],
    ['with a line of pairs', {outline: [[[3, 44]]]}, /not a list of points/],
    ['with half a point', {outline: [[30_000, 440_000, 5]]}, /not a list of points/],
    ['with a point that is null', {outline: [[30_000, null]]}, /not a list of points/],
    ['with a point beyond all numbers', {outline: [[Infinity, 0]]}, /not a list of points/],
    ['with a neighbour that is null', {around: [null]}, /without its name/],
    ['with a neighbour whose name is a number', {around: [{code: '12', name: 12, rings: []}]}, /its name/],
    ['with a neighbour without rings', {around: [{code: '12', name: 'Aveyron'}]}, /without "rings"/],
    ['with fewer communes than it says', {count: 4}, /3 cells for 4 rows/],
  ];
  for (const [what, change, message] of refused) {
    it(`is refused: one ${what}`, () => {
      assert.throws(() => unpackContours({...shard, ...change}), {name: 'TypeError', message});
    });
  }

  it('is refused: one whose inhabitants are words', () => {
    const {communes} = shard as {communes: object};
    const spoiled = {...shard, communes: {...communes, population: ['beaucoup', '', '']}};
    assert.throws(() => unpackContours(spoiled), {name: 'TypeError', message: /population/});
  });

  it('is refused: another part of the shards', () => {
    assert.throws(() => unpackContours(packDetails(listOf([]))), {name: 'TypeError'});
  });

  it('leaves out a commune that is nowhere', () => {
    const {communes} = shard as {communes: object};
    const spoiled = {...shard, communes: {...communes, latitude: [445_300, '', 445_000]}};
    assert.deepEqual(
      unpackContours(spoiled).communes.map(({name}) => name),
      ['Mende', 'Un Village'],
    );
  });
});
