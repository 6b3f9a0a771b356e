import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inseeCode, sirenCode} from '../../../demo/configurateur/typed-code.js';
import type {Commune} from '../../../src/domain/geography.js';

const COMMUNES: readonly Commune[] = [
  {code: '48061', name: 'Florac Trois Rivières', postcodes: ['48400'], epci: '200069151'},
  {code: '48095', name: 'Mende', postcodes: ['48000']},
];

describe('the INSEE code of a commune', () => {
  it('is said back by the name of the commune', () =>
    assert.deepEqual(inseeCode(' 48061 ', COMMUNES), {
      value: '48061',
      remark: 'Compris : Florac Trois Rivières',
    }));

  it('is given to who wrote the postal code', () =>
    assert.deepEqual(inseeCode('48400', COMMUNES), {
      problem: '48400 est un code postal. Le code INSEE à écrire : 48061 (Florac Trois Rivières).',
    }));

  it('is refused where it cannot be one, or is that of no commune', () => {
    for (const typed of ['Florac', '480', '48061x', '99999'])
      assert.ok('problem' in inseeCode(typed, COMMUNES));
  });

  it('is taken as it is where the communes are not known', () =>
    assert.deepEqual(inseeCode('2a004', []), {value: '2A004'}));
});

describe('the number of an intercommunalité', () => {
  it('has nine digits, and a commune of the département in it', () => {
    assert.deepEqual(sirenCode('200 069 151', COMMUNES), {value: '200069151'});
    for (const typed of ['123', '20006915A', '123456789']) assert.ok('problem' in sirenCode(typed, COMMUNES));
    assert.deepEqual(sirenCode('123456789', []), {value: '123456789'});
  });
});
