import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {departementAt, type DepartementBox} from '../../src/domain/departement-box.js';
import type {Commune} from '../../src/domain/geography.js';

const BOXES: DepartementBox[] = [
  {code: '48', bbox: [3, 44.1, 4, 45]},
  {code: '30', bbox: [3.3, 43.5, 4.8, 44.5]},
  {code: '29', bbox: [-5, 47.8, -3.4, 48.8]},
];
const at = (name: string, latitude: number, longitude: number): Commune => ({
  code: '00000',
  name,
  postcodes: [],
  position: {latitude, longitude},
});
const COMMUNES: Record<string, Commune[]> = {
  '48': [at('nord', 44.5, 3.5), at('sud', 44.2, 3.6)],
  '30': [at('près', 44.3, 3.9), {code: '30000', name: 'sans position', postcodes: []}],
  '29': [at('bout', 48.4, -4.5)],
};

async function ask(
  latitude: number,
  longitude: number,
): Promise<{code: string | undefined; asked: string[]}> {
  const asked: string[] = [];
  const code = await departementAt({latitude, longitude}, BOXES, (departement) => {
    asked.push(departement);
    return Promise.resolve(COMMUNES[departement] ?? []);
  });
  return {code, asked};
}

describe('the département of a position', () => {
  it('is that of the nearest commune, where rectangles overlap', async () => {
    assert.equal((await ask(44.22, 3.62)).code, '48');
    assert.equal((await ask(44.29, 3.88)).code, '30');
  });

  it('asks for the communes of those that may be it alone', async () => {
    assert.deepEqual((await ask(44.22, 3.62)).asked, ['48', '30']);
    assert.deepEqual((await ask(44.9, 3.1)).asked, ['48']);
  });

  it('counts people who live a little beyond the last centre', async () => {
    assert.equal((await ask(48.4, -5.1)).asked.join(), '29');
    assert.deepEqual((await ask(48.4, -5.2)).asked, []);
  });

  it('is none far from every commune, even inside a rectangle, nor outside all of them', async () => {
    const inside = await ask(47.9, -3.5);
    assert.deepEqual(inside, {code: undefined, asked: ['29']});
    assert.deepEqual(await ask(0, 0), {code: undefined, asked: []});
  });
});
