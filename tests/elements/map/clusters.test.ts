import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Clusters, MAX_ZOOM} from '../../../src/elements/map/clusters.js';
import {mapPlaces} from '../../../src/elements/map/map-view.js';
import {frMap} from '../../../src/i18n/fr-map.js';
import {barePlace} from '../../bare-place.js';

const LOZERE = [3, 44, 4, 45] as const;
const at = (id: string, latitude: number, longitude: number, facts = {}) => ({
  place: barePlace({id, name: id, position: {latitude, longitude}, ...facts}),
});
const clusters = (found: ReturnType<typeof at>[]) => new Clusters(mapPlaces(found, frMap));

describe('the marks of a map', () => {
  it('are one for each place where they stand apart', () => {
    const marks = clusters([at('b', 44.5, 3.5), at('a', 44.2, 3.2)]).within(LOZERE, 9);
    assert.deepEqual(
      marks.map(({key, places}) => [key, places]),
      [
        ['b', 1],
        ['a', 1],
      ],
    );
  });

  it('are one for several that are too near, as the first of them is in the list', () => {
    const all = clusters([at('far', 44.9, 3.9), at('a', 44.5, 3.5), at('b', 44.501, 3.501)]);
    const [, group] = all.within(LOZERE, 9);
    assert.equal(group?.places, 2);
    assert.equal(group.rank, 1);
    assert.deepEqual(
      all.placesOf(group).map(({id}) => id),
      ['a', 'b'],
    );
  });

  it('fall apart at the zoom that they say', () => {
    const all = clusters([at('a', 44.5, 3.5), at('b', 44.501, 3.501)]);
    const [group] = all.within(LOZERE, 9);
    assert.ok(group);
    const zoom = all.opensAt(group);
    assert.ok(zoom !== undefined && zoom > 9 && zoom <= MAX_ZOOM, String(zoom));
    assert.equal(all.within(LOZERE, zoom).length, 2);
  });

  it('never fall apart where places stand at one point', () => {
    const all = clusters([at('a', 44.5, 3.5), at('b', 44.5, 3.5)]);
    const [group] = all.within(LOZERE, MAX_ZOOM);
    assert.equal(group?.places, 2);
    assert.equal(all.opensAt(group), undefined);
  });

  it('are found among twenty thousand', () => {
    const many = Array.from({length: 20_000}, (_, index) =>
      at(String(index), 44 + (index % 100) / 100, 3 + Math.floor(index / 100) / 200),
    );
    const marks = clusters(many).within(LOZERE, 8);
    assert.equal(
      marks.reduce((sum, {places}) => sum + places, 0),
      20_000,
    );
    assert.ok(marks.length < 200, `${marks.length} marks`);
  });
});

describe('a place on a map', () => {
  it('is told by its name, its commune, its kind, and that its position is approximate', () => {
    const place = barePlace({
      id: 'x',
      name: 'Médiathèque',
      commune: 'Florac',
      programmes: ['conseiller-numerique', 'france-services'],
      position: {latitude: 44, longitude: 3, approximate: true},
    });
    const [shown] = mapPlaces([{place}], frMap);
    assert.equal(shown?.label, 'Médiathèque, Florac, France services, position approximative');
    assert.equal(shown.kind, 'france-services');
  });

  it('is left out where its position is not known', () => {
    assert.deepEqual(mapPlaces([{place: barePlace({id: 'x'})}], frMap), []);
  });
});
