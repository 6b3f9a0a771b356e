import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CriterionId} from '../../src/domain/criteria.js';
import {countChoices, filterPlaces, indexCriteria, offeredCriteria} from '../../src/domain/filter.js';
import {namedCriteria, namedId} from '../../src/domain/named-criteria.js';
import {barePlace} from '../bare-place.js';

const places = [
  barePlace({name: 'a', labels: ['QPV', 'Étapes numériques (La Poste)'], origins: ['Hub du Sud']}),
  barePlace({name: 'b', labels: ['ZRR'], origins: ['hub-du-sud'], costs: ['gratuit']}),
  barePlace({name: 'c', labels: ['FRR'], origins: ['Coop numérique']}),
  barePlace({name: 'd'}),
  ...['e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p'].map((name) => barePlace({name})),
];
const index = indexCriteria(places);
const names = (...ids: CriterionId[]): string =>
  filterPlaces(index, {criteria: new Set(ids)})
    .map(({name}) => name)
    .join('');

describe('labels and producers that the data names', () => {
  it('are each one choice, however they are spelled', () => {
    assert.deepEqual(
      namedCriteria(places).map(({id, name}) => `${id} ${name ?? ''}`),
      [
        'label:etapes-numeriques-la-poste Étapes numériques (La Poste)',
        'label:frr ZRR',
        'label:qpv QPV',
        'source:coop-numerique Coop numérique',
        'source:hub-du-sud Hub du Sud',
      ],
    );
    assert.equal(names('source:hub-du-sud'), 'ab');
  });

  it('count the ZRR as the FRR that it became', () => {
    assert.equal(names('label:frr'), 'bc');
    assert.equal(namedId('label', 'Zone de Revitalisation Rurale'), 'label:frr');
  });

  it('are enough one by one, and go with the other choices', () => {
    assert.equal(names('label:qpv', 'label:frr'), 'abc');
    assert.equal(names('label:frr', 'gratuit'), 'b');
    assert.equal(names('label:frr', 'source:coop-numerique'), 'c');
  });

  it('are answered by no place where none has them: such a choice is not passed over', () => {
    assert.equal(names('label:inconnu'), '');
    assert.equal(names('label:inconnu', 'label:qpv'), 'a');
    assert.equal(names('source:inconnue'), '');
  });

  it('are unknown, and not refused, where the record has none', () => {
    const count = countChoices(index, {criteria: new Set()}).find(
      ({criterion}) => criterion.id === 'label:frr',
    );
    assert.deepEqual([count?.places, count?.unknown], [2, 13]);
  });

  it('are offered as soon as a place has the label; the producer, where most records tell it', () => {
    const offered = offeredCriteria(index);
    assert.ok(offered.has('label:qpv'));
    assert.ok(!offered.has('source:hub-du-sud'));
    assert.ok(offeredCriteria(indexCriteria(places.slice(0, 4))).has('source:hub-du-sud'));
  });
});
