import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {namedCommunes, namesWithRoom, type Named, type Spot} from '../../../src/elements/map/names.js';

const view = {marks: [], width: 400, height: 300, scale: 1};
const spotOf = ({latitude: y, longitude: x}: Named['position']) => ({x, y});
const commune = (name: string, x: number, y: number, population?: number) => ({
  code: name,
  name,
  position: {latitude: y, longitude: x},
  ...(population !== undefined && {population}),
});
const written = (communes: ReturnType<typeof commune>[], marks: {x: number; y: number}[] = []): string[] =>
  namesWithRoom(namedCommunes(communes), spotOf, {...view, marks}).map(({name}) => name);

describe('the names of communes on a map', () => {
  it('are all written where there is room', () => {
    assert.deepEqual(written([commune('Mende', 100, 100, 12_000), commune('Florac', 300, 250, 2_000)]), [
      'Mende',
      'Florac',
    ]);
  });

  it('give way to those of larger communes', () => {
    assert.deepEqual(written([commune('Mende', 200, 150, 12_000), commune('Badaroux', 205, 155, 900)]), [
      'Mende',
    ]);
  });

  it('stand beside the mark of a place, and not under it', () => {
    const [name] = namesWithRoom(namedCommunes([commune('Mende', 200, 150, 12_000)]), spotOf, {
      ...view,
      marks: [{x: 200, y: 150}],
    });
    assert.deepEqual(name?.shift, {x: 0, y: 29});
  });

  it('leave their letters whole beside the widest mark, which has a number of two digits', () => {
    // « Chadenet » is 60 pixels wide, such a mark 43.
    const beside = (gap: number): Spot | undefined =>
      namesWithRoom(namedCommunes([commune('Chadenet', 200, 150, 100)]), spotOf, {
        ...view,
        marks: [{x: 200 - 30 - gap, y: 150}],
      })[0]?.shift;
    assert.notDeepEqual(beside(19), {x: 0, y: 0});
    assert.deepEqual(beside(23), {x: 0, y: 0});
  });

  it('stand as far from a mark as it is large, where the page has large letters', () => {
    const [name] = namesWithRoom(namedCommunes([commune('Mende', 200, 150, 12_000)]), spotOf, {
      ...view,
      marks: [{x: 200, y: 150}],
      scale: 2,
    });
    assert.deepEqual(name?.shift, {x: 0, y: 58});
  });

  it('are left out where they would be cut by the edge', () => {
    assert.deepEqual(written([commune('Saint-Étienne-Vallée-Française', 20, 150, 500)]), []);
    assert.deepEqual(written([commune('Mende', 200, 299, 12_000)]), ['Mende']);
    assert.deepEqual(
      written(
        [commune('Mende', 200, 290, 12_000)],
        [
          {x: 200, y: 250},
          {x: 200, y: 300},
        ],
      ),
      [],
    );
  });

  it('are written larger for larger communes', () => {
    const named = namedCommunes([
      commune('Mende', 0, 0, 12_000),
      commune('Langogne', 0, 0, 3_000),
      commune('Arzenc', 0, 0, 40),
    ]);
    assert.deepEqual(
      named.map(({size}) => size),
      ['town', 'small-town', 'village'],
    );
  });

  it('begin with the communes that have most places, where nobody was counted', () => {
    const communes = ['Allenc', 'Altier', 'Mende', 'Florac'].map((name) => commune(name, 0, 0));
    const named = namedCommunes(communes, ['Florac', 'Mende', 'Mende', undefined]);
    assert.deepEqual(
      named.map(({name, size}) => [name, size]),
      [
        ['Mende', 'small-town'],
        ['Florac', 'village'],
        ['Allenc', 'village'],
        ['Altier', 'village'],
      ],
    );
  });
});
