import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Neighbourhood} from '../../src/data-builder/neighbours.js';
import {someCommunes} from './some-communes.js';

const around = (departements: readonly string[], of: string) =>
  new Neighbourhood(departements, someCommunes()).of(of);

describe('the neighbours of a published département', () => {
  it('are those that have a commune near, with the squares that are near and no other', () => {
    assert.deepEqual(around(['12', '48', '07', '75'], '48'), [
      {code: '07', name: 'Ardèche', cells: ['446,39']},
    ]);
    assert.deepEqual(around(['48', '07'], '07'), [
      {code: '48', name: 'Lozère', cells: ['444,37', '445,38', '446,39']},
    ]);
  });

  it('are none that is not published', () => {
    assert.deepEqual(around(['48', '75'], '48'), []);
    assert.deepEqual(around(['48'], '48'), []);
  });

  it('are across the street in a city, and none across the sea', () => {
    assert.deepEqual(
      around(['75', '93', '974'], '75').map(({code}) => code),
      ['93'],
    );
    assert.deepEqual(around(['75', '93', '974'], '974'), []);
  });
});
