import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {distanceKm} from '../../src/domain/geography.js';
import type {Place} from '../../src/domain/place.js';
import {searchPlaces} from '../../src/domain/search.js';
import {barePlace} from '../bare-place.js';

const place = (name: string, facts: Partial<Place> = {}): Place =>
  barePlace({name, commune: 'Mende', ...facts});
const names = (found: readonly {place: Place}[]): string[] => found.map((one) => one.place.name);

describe('searching places', () => {
  it('puts the nearest first, and last those whose position is not known', () => {
    const list = [
      place('sans position'),
      place('loin', {position: {latitude: 44.9, longitude: 3.5}}),
      place('près', {position: {latitude: 44.52, longitude: 3.5}}),
    ];
    const found = searchPlaces(list, {near: {latitude: 44.52, longitude: 3.49}});
    assert.deepEqual(names(found), ['près', 'loin', 'sans position']);
    assert.equal(found[2]?.distanceKm, undefined);
    assert.equal(Math.round(found[1]?.distanceKm ?? 0), 42);
  });

  it('goes by commune, then by name, as French sorts them, when nothing is measured', () => {
    const list = [
      place('b'),
      place('é'),
      place('z', {commune: 'Ète'}),
      place('f'),
      place('a', {commune: 'Florac'}),
    ];
    assert.deepEqual(names(searchPlaces(list, {})), ['z', 'a', 'b', 'é', 'f']);
  });

  it('does not give a place that receives no public, and leaves its argument as it was', () => {
    const list = Object.freeze([place('b'), place('siège', {access: ['pas-de-public']}), place('a')]);
    assert.deepEqual(names(searchPlaces(list, {})), ['a', 'b']);
  });
});

describe('measuring', () => {
  it('gives the great-circle distance, the same both ways, and nothing for the same point', () => {
    const [mende, paris] = [
      {latitude: 44.5176, longitude: 3.4996},
      {latitude: 48.8566, longitude: 2.3522},
    ];
    assert.ok(Math.abs(distanceKm(mende, paris) - 490.4) < 0.5, String(distanceKm(mende, paris)));
    assert.equal(distanceKm(mende, paris), distanceKm(paris, mende));
    assert.equal(distanceKm(mende, mende), 0);
    assert.ok(
      Math.abs(distanceKm({latitude: 0, longitude: 179.9}, {latitude: 0, longitude: -179.9}) - 22.24) < 0.1,
    );
  });
});
