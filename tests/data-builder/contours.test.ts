import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {readContours} from '../../src/data-builder/contours.js';
import type {Contours, Line} from '../../src/domain/contours.js';
import {collection, FOUR, polygon, square, TABLE} from './squares.js';
import {Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());

/** What is read of files with these features, one file after the other. */
const read = (...files: string[]) => {
  const addresses = files.map((content, index) => workspace.file(`contours-${index}.json`, content));
  return readContours({kind: 'files', addresses}, ['48'], TABLE, 1000);
};
async function contours(departement: string, ...files: string[]): Promise<Contours> {
  const {atlas} = await read(...files);
  return atlas.contoursOf(departement, TABLE.of(departement));
}

const corners = (line: Line): string[] => [...new Set(line.map((point) => point.join()))].sort();
const isClosed = (line: Line): boolean => line[0]?.join() === line.at(-1)?.join();

describe('the contours of four communes in a square', () => {
  it('are its outline, of which only the corners and the ends of borders remain', async () => {
    const {outline} = await contours('48', collection(...FOUR));
    assert.equal(outline.length, 1);
    const [ring = []] = outline;
    assert.ok(isClosed(ring));
    const [west, south, east, north] = ['3', '44', '3.2', '44.2'];
    const all = [west, '3.1', east].flatMap((x) => [south, '44.1', north].map((y) => `${x},${y}`));
    assert.deepEqual(corners(ring), all.filter((point) => point !== '3.1,44.1').sort());
  });

  it('are the cross inside, each border once', async () => {
    const {borders} = await contours('48', collection(...FOUR));
    const length = (line: Line): number =>
      line.slice(1).reduce((sum, [x, y], index) => {
        const [fromX = 0, fromY = 0] = line[index] ?? [];
        return sum + Math.hypot(x - fromX, y - fromY);
      }, 0);
    assert.equal(borders.reduce((sum, line) => sum + length(line), 0).toFixed(6), '0.400000');
    assert.ok(borders.every((line) => line.some((point) => point.join() === '3.1,44.1')));
  });

  it('are the names of its communes, the most populous first, the unknown last', async () => {
    const {communes} = await contours('48', collection(...FOUR));
    assert.deepEqual(
      communes.map(({code, population}) => [code, population]),
      [
        ['48003', 1000],
        ['48001', 200],
        ['48004', 200],
        ['48002', undefined],
      ],
    );
  });

  it('are the same whatever the order in the file', async () => {
    const once = await contours('48', collection(...FOUR));
    assert.deepEqual(await contours('48', collection(...[...FOUR].reverse())), once);
  });

  it('are the same from several files, and the last has the last word on a commune', async () => {
    const once = await contours('48', collection(...FOUR));
    const wrong = polygon('48004', square(5, 5));
    const files = [collection(...FOUR.slice(0, 3), wrong), collection(...FOUR.slice(3))];
    assert.deepEqual(await contours('48', ...files), once);
  });

  it('leave former communes out, and what is inside a commune twice', async () => {
    const once = await contours('48', collection(...FOUR));
    const former = polygon('48999', square(0, 0));
    assert.deepEqual(await contours('48', collection(...FOUR, former)), once);
  });

  it('keep an enclave of another département as a hole, which the neighbour fills', async () => {
    const hole = square(0.25, 0.25, 0.5);
    const [, ...others] = FOUR;
    const file = collection(polygon('48001', square(0, 0), hole), ...others, polygon('12001', hole));
    const {outline, borders, around} = await contours('48', file);
    assert.equal(outline.length, 2);
    assert.ok(outline.every(isClosed));
    assert.equal(borders.length, (await contours('48', collection(...FOUR))).borders.length);
    assert.deepEqual(
      around.map(({code, name, rings}) => [code, name, rings.length]),
      [['12', 'Aveyron', 1]],
    );
  });

  it('keep an island of a hectare, however small its bends, and no rock', async () => {
    const island = square(3, 0, 0.02);
    const rock = square(4, 0, 0.005);
    const main = {
      type: 'Feature',
      properties: {code: '48004'},
      geometry: {type: 'MultiPolygon', coordinates: [[square(1, 1)], [island], [rock]]},
    };
    const {outline} = await contours('48', collection(...FOUR.slice(0, 3), main));
    assert.equal(outline.length, 2);
  });

  it('are nothing where a contour is too small to be drawn', async () => {
    const {outline, borders} = await contours('48', collection(polygon('48001', square(0, 0, 0.0001))));
    assert.deepEqual([outline, borders], [[], []]);
  });

  it('follow a border that bends, to about 100 m', async () => {
    const bent = (metres: number) => {
      const east = 3.1 + metres / 80_000;
      const shared: [number, number][] = [
        [3.1, 44],
        [east, 44.05],
        [3.1, 44.1],
      ];
      const west = polygon('48001', [[3, 44], ...shared, [3, 44.1], [3, 44]]);
      const other = polygon('48002', [[3.2, 44], [3.2, 44.1], ...[...shared].reverse(), [3.2, 44]]);
      return contours('48', collection(west, other));
    };
    assert.equal((await bent(10)).borders[0]?.length, 2);
    assert.equal((await bent(150)).borders[0]?.length, 3);
  });
});

describe('what is around a département', () => {
  const far = polygon('30', square(9, 9));
  const near = polygon('12', square(-4, 0, 4));
  const own = polygon('48', square(0, 0, 2));

  it('is cut at a frame about a third larger on each side, and goes without the département itself', async () => {
    const {around} = await contours('48', collection(own, near, far));
    assert.deepEqual(
      around.map(({code}) => code),
      ['12'],
    );
    const points = around.flatMap(({rings}) => rings.flat());
    const west = Math.min(...points.map(([longitude]) => longitude));
    assert.ok(west < 2.94 && west > 2.88, String(west));
    assert.ok(around.every(({rings}) => rings.every(isClosed)));
  });

  it('is made of communes where no département has a contour of its own', async () => {
    const file = collection(...FOUR, polygon('12001', square(-1, 0)), polygon('30001', square(9, 9)));
    const {around} = await contours('48', file);
    assert.deepEqual(
      around.map(({code, rings}) => [code, rings.length]),
      [['12', 1]],
    );
  });

  it('is made of both where only some départements have a contour of their own', async () => {
    const file = collection(own, near, ...FOUR, polygon('30001', square(2, 0)));
    const {around} = await contours('48', file);
    assert.deepEqual(
      around.map(({code}) => code),
      ['12', '30'],
    );
  });

  it('is nothing where the département itself has no contour', async () => {
    const {outline, around} = await contours('48', collection(near, far));
    assert.deepEqual([outline, around], [[], []]);
  });
});

describe('a département’s own contour', () => {
  it('is its outline, without borders', async () => {
    const {outline, borders, communes} = await contours('48', collection(polygon('48', square(0, 0, 2))));
    assert.deepEqual([outline.length, borders.length, communes.length], [1, 0, 4]);
  });

  it('of the Rhône is made of both of its parts', async () => {
    const parts = collection(polygon('69D', square(0, 0)), polygon('69M', square(1, 0)));
    const {outline} = await contours('69', parts);
    assert.equal(outline.length, 1);
    assert.ok(corners(outline[0] ?? []).includes('3.2,44.1'));
  });
});

describe('the contours of Paris', () => {
  const arrondissements = [polygon('75101', square(0, 0)), polygon('75102', square(1, 0))];

  it('are those of its arrondissements where it has none, without a border', async () => {
    const {outline, borders} = await contours('75', collection(...arrondissements));
    assert.deepEqual([outline.length, borders.length], [1, 0]);
  });

  it('are its own where it has one', async () => {
    const {outline, borders} = await contours(
      '75',
      collection(...arrondissements, polygon('75056', square(0, 0, 2))),
    );
    assert.deepEqual([outline.length, borders.length], [1, 0]);
    assert.ok(corners(outline[0] ?? []).includes('3.2,44.2'));
  });
});

describe('what contours lack', () => {
  it('is told: communes that leave a hole', async () => {
    const {gaps} = await read(collection(...FOUR.slice(1)));
    assert.deepEqual(gaps, [{departement: '48', why: 'Communes sans contour : Commune 48001 (48001).'}]);
  });

  it('is told: a département that no file draws', async () => {
    const {gaps} = await read(collection(polygon('12', square(0, 0))));
    assert.deepEqual(
      gaps.map(({departement}) => departement),
      ['48'],
    );
  });

  it('is nothing when all are there, or when none were asked for', async () => {
    assert.deepEqual((await read(collection(...FOUR))).gaps, []);
    const {atlas, gaps} = await readContours({kind: 'none'}, ['48'], TABLE, 1000);
    assert.deepEqual(gaps, []);
    const {outline, borders, around, communes} = atlas.contoursOf('48', TABLE.of('48'));
    assert.deepEqual([outline, borders, around, communes.length], [[], [], [], 4]);
  });
});
