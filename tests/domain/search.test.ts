import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {distanceKm} from '../../src/domain/geography.js';
import type {Place} from '../../src/domain/place.js';
import {searchPlaces, toldKm, type FoundPlace, type PlaceQuery} from '../../src/domain/search.js';
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

  it('gives a place that receives no public to whoever asks for those too', () => {
    const list = [place('b'), place('siège', {access: ['pas-de-public']})];
    assert.deepEqual(names(searchPlaces(list, {withoutPublic: true})), ['b', 'siège']);
  });

  it('sorts a long list, and any part of it, as comparing every two places does', () => {
    const long = Array.from({length: 600}, (_, index) => anyPlace(index));
    const queries: PlaceQuery[] = [
      {},
      {near: {latitude: 44.5, longitude: 3.5}},
      {communes: new Set(['48003', '48004'])},
      {near: {latitude: -21.1, longitude: 55.5}},
    ];
    const parts = [long.slice(100, 200), long, long.filter((_, index) => index % 3), []];
    for (const query of queries) {
      for (const part of parts)
        assert.deepEqual(ids(searchPlaces(part, query)), ids(bruteForce(part, query)));
    }
  });
});

const ids = (found: readonly FoundPlace[]): string[] => found.map((one) => one.place.id);
const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** Places with many equals: one name for several, spellings that French sorts alike, positions shared or not known. */
const anyPlace = (index: number): Place =>
  place(pick(['Mairie', 'mairie', 'Médiathèque', 'Mediatheque', 'École', 'Espace'], index * 7), {
    id: `${index}`,
    commune: pick(['Ètes', 'Etes', 'Mende', 'Saint-Pons', 'Saint Pons'], index * 3),
    codeInsee: `4800${index % 9}`,
    ...(index % 5 && {
      position: {
        latitude: 44 + (index % 40) / 20,
        longitude: 3.5,
        ...(index % 4 === 0 && {approximate: true as const}),
      },
    }),
    ...(index % 2 && {phone: '+33465710001'}),
    ...(index % 6 && {hours: 'Mo 09:00-12:00'}),
  });

/** What the order is, said in the simplest way: every two places compared. */
function bruteForce(list: readonly Place[], {near, communes}: PlaceQuery): FoundPlace[] {
  const french = new Intl.Collator('fr');
  const measured = list.map((one) =>
    near && one.position ? {place: one, distanceKm: distanceKm(near, one.position)} : {place: one},
  );
  const told = ({place: one, distanceKm: km}: FoundPlace): number =>
    km === undefined ? 1e9 : toldKm(km, one.position?.approximate);
  const vague = ({place: one}: FoundPlace): number =>
    (one.position?.approximate ? 4 : 0) + (one.phone ? 0 : 2) + (one.hours ? 0 : 1);
  const elsewhere = ({place: one}: FoundPlace): number => Number(!communes?.has(one.codeInsee ?? ''));
  return measured.sort(
    (a, b) =>
      (near ? told(a) - told(b) || vague(a) - vague(b) : elsewhere(a) - elsewhere(b)) ||
      french.compare(a.place.commune, b.place.commune) ||
      french.compare(a.place.name, b.place.name),
  );
}

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
