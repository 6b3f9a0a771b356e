import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CRITERIA} from '../../src/domain/criteria.js';
import {NO_WISHES, isNothing, wishesFrom, wishesText, type Wishes} from '../../src/domain/wishes.js';

const back = (wishes: Wishes): Wishes => wishesFrom(wishesText(wishes));

describe('what a visitor asks, in an address', () => {
  it('is short and can be read, whatever the order of the choices', () => {
    const wishes: Wishes = {criteria: new Set(['gratuit', 'demarches']), moment: {kind: 'saturday'}};
    assert.equal(wishesText(wishes), 'demarches,gratuit,samedi');
    assert.equal(wishesText({...wishes, criteria: new Set(['demarches', 'gratuit'])}), wishesText(wishes));
  });

  it('comes back whole', () => {
    for (const {id} of CRITERIA) assert.deepEqual(back({criteria: new Set([id])}), {criteria: new Set([id])});
    for (const kind of ['now', 'today', 'saturday'] as const)
      assert.deepEqual(back({...NO_WISHES, moment: {kind}}), {...NO_WISHES, moment: {kind}});
    const all: Wishes = {
      criteria: new Set(['gratuit', 'label:qpv', 'source:coop-numerique']),
      moment: {kind: 'day', date: '2026-12-01'},
      withoutPublic: true,
    };
    assert.equal(wishesText(all), 'gratuit,label:qpv,source:coop-numerique,le-2026-12-01,sans-public');
    assert.deepEqual(back(all), all);
  });

  it('keeps a label that holds commas, colons, per cents and letters of another script', () => {
    const criteria: Wishes['criteria'] = new Set(['label:a,b:c 100 %', 'label:网']);
    assert.deepEqual(back({criteria}).criteria, criteria);
  });

  it('passes over what nobody knows, and keeps the rest', () => {
    for (const odd of ['', 'toString', 'le-2026-02-30', 'le-demain', 'label:', '%E0%A4%A', 'Gratuit'])
      assert.deepEqual(wishesFrom(`${odd},gratuit`), {criteria: new Set(['gratuit'])}, odd);
    assert.ok(isNothing(wishesFrom('')));
  });
});
