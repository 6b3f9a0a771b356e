import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findPlaces, indexPlaceNames} from '../../src/domain/find-places.js';
import {barePlace} from '../bare-place.js';

const index = indexPlaceNames([
  barePlace({name: 'Espace de la Médiathèque', commune: 'Mende'}),
  barePlace({name: 'Médiathèque du Vallon', commune: 'Florac Trois Rivières'}),
  barePlace({name: 'Relais d’Ispagnac', commune: 'Florac Trois Rivières'}),
]);
const found = (typed: string, most = 5): string[] => findPlaces(index, typed, most).map(({name}) => name);

describe('finding places by their name', () => {
  it('gives first those whose name begins so, accents and capitals aside', () => {
    assert.deepEqual(found('MEDIATH'), ['Médiathèque du Vallon', 'Espace de la Médiathèque']);
  });

  it('lets the commune help, and never alone', () => {
    assert.deepEqual(found('mediath flo'), ['Médiathèque du Vallon']);
    assert.deepEqual(found('florac'), []);
  });

  it('reads beginnings of words, not their middles', () => {
    assert.deepEqual(found('iathèque'), []);
  });

  it('waits for three letters', () => {
    assert.deepEqual(found('mé'), []);
    assert.deepEqual(found('m é'), []);
    assert.equal(found('méd').length, 2);
  });

  it('gives no more than asked, the best ones', () => {
    assert.deepEqual(found('médiathèque', 1), ['Médiathèque du Vallon']);
  });
});
