import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cellOf, neighboursNear} from '../../src/domain/neighbour.js';

const GARD = {code: '30', name: 'Gard', cells: ['443,39', '442,40']};
const ARDECHE = {code: '07', name: 'Ardèche', cells: ['446,40']};
const codes = (latitude: number, longitude: number, km: number): string[] =>
  neighboursNear([GARD, ARDECHE], {latitude, longitude}, km).map(({code}) => code);

describe('neighbouring départements', () => {
  it('are named by squares of a tenth of a degree', () => {
    assert.equal(cellOf({latitude: 44.34, longitude: 3.56}), '443,36');
    assert.equal(cellOf({latitude: 48.39, longitude: -4.49}), '484,-45');
  });

  it('are near when one of their squares is', () => {
    assert.deepEqual(codes(44.3, 3.8, 10), ['30']);
    assert.deepEqual(codes(44.45, 3.95, 20), ['30', '07']);
  });

  it('are not near from the middle of a département', () => {
    assert.deepEqual(codes(44.5, 3.2, 10), []);
  });

  it('are never near by a square that is misspelled', () => {
    assert.deepEqual(neighboursNear([{...GARD, cells: ['', 'x,y']}], {latitude: 0, longitude: 0}, 50), []);
  });
});
