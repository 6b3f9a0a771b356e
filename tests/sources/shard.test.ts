import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Commune} from '../../src/domain/geography.js';
import type {Neighbour} from '../../src/domain/neighbour.js';
import type {Place} from '../../src/domain/place.js';
import {packCommunes, unpackCommunes} from '../../src/sources/communes-shard.js';
import {packDetails, unpackDetails} from '../../src/sources/details-shard.js';
import {packPlaces, unpackPlaces} from '../../src/sources/shard.js';
import {barePlace} from '../bare-place.js';
import {emptyDetails, fullDetails, fullPlace, listOf} from './places.js';

/** As the file is written and read back. */
const throughFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const sameAfterFile = (places: readonly Place[]): void => {
  const list = listOf(places);
  assert.deepEqual(unpackPlaces(throughFile(packPlaces(list))), list);
};

describe('a département’s file', () => {
  it('gives back every fact of a place', () => sameAfterFile([fullPlace]));

  it('gives back a place of which nothing is known as a place of which nothing is known', () => {
    sameAfterFile([barePlace()]);
    sameAfterFile([barePlace({name: '', commune: ''}), fullPlace]);
  });

  it('keeps places that know different things apart', () => {
    sameAfterFile([
      barePlace(),
      fullPlace,
      barePlace({id: 'c3', position: {latitude: 44.5, longitude: 3.5}}),
      barePlace({id: 'd4', phone: '+33465710003', services: ['internet']}),
      barePlace({id: 'e5', email: 'accueil@exemple.example'}),
      barePlace({id: 'f6', website: 'https://exemple.example/'}),
    ]);
  });

  it('writes repeated values once, and gives them back to each place', () => {
    const places = Array.from({length: 40}, (_, index) => ({
      ...fullPlace,
      id: `p${index}`,
      name: `Lieu ${index}`,
    }));
    sameAfterFile(places);
    assert.equal(JSON.stringify(packPlaces(listOf(places))).split('rue du Pont').length, 2);
  });

  it('places on the equator, on the Greenwich meridian and in the southern hemisphere stay there', () => {
    sameAfterFile([
      barePlace({position: {latitude: 0, longitude: 0}}),
      barePlace({position: {latitude: -21.1151, longitude: 55.5364}}),
    ]);
  });

  it('rounds a position to eleven metres at most', () => {
    const [place] = unpackPlaces(
      throughFile(packPlaces(listOf([barePlace({position: {latitude: 44.51234567, longitude: 3.49996}})]))),
    ).places;
    assert.deepEqual(place?.position, {latitude: 44.5123, longitude: 3.5});
  });

  it('is read when there is no place in the département', () => sameAfterFile([]));

  it('is the same file for the same places', () => {
    const write = (): string => JSON.stringify(packPlaces(listOf([barePlace(), fullPlace])));
    assert.equal(write(), write());
  });

  it('leaves out a column that no place fills', () => {
    assert.deepEqual(Object.keys(packPlaces(listOf([barePlace()])).places), ['id', 'name', 'commune']);
  });

  it('says nothing of details, which have a file of their own', () => {
    const shard = packPlaces(listOf([{...fullPlace, details: fullDetails}]));
    assert.ok(!JSON.stringify(shard).includes('cour'));
  });
});

describe('a département’s details file', () => {
  it('gives back every detail by place, with bars and line breaks in the texts', () => {
    const list = listOf([
      {...fullPlace, details: fullDetails},
      barePlace(),
      barePlace({id: 'c3', details: emptyDetails}),
    ]);
    const details = unpackDetails(throughFile(packDetails(list)));
    assert.deepEqual(
      [...details],
      [
        ['b2', fullDetails],
        ['c3', emptyDetails],
      ],
    );
  });
});

describe('a département’s communes file', () => {
  it('gives back each commune, placed or not', () => {
    const communes: Commune[] = [
      {
        code: '48061',
        name: 'Florac Trois Rivières',
        postcodes: ['48400'],
        position: {latitude: 44.32, longitude: 3.59},
        epci: '200069151',
      },
      {code: '48027', name: 'Mont Lozère et Goulet', postcodes: ['48170', '48190', '48250']},
    ];
    const neighbours: Neighbour[] = [{code: '07', name: 'Ardèche', cells: ['447,40']}];
    const shard = packCommunes(
      {code: '48', name: 'Lozère'},
      {name: 'Exemple'},
      {communes, neighbours},
      {'200069151': 'CC d’exemple'},
    );
    assert.deepEqual(unpackCommunes(throughFile(shard)), {communes, neighbours});
  });
});

describe('a file that is not one of ours', () => {
  const shard = packPlaces(listOf([fullPlace]));
  const refused: [what: string, value: unknown, message: RegExp][] = [
    ['of a later version', {...shard, version: 2}, /version 2, not 1/],
    ['without a version', {error: 'not found'}, /version undefined/],
    ['that is null', null, /version/],
    ['that is a list', [], /version/],
    ['that is another part of the shards', packDetails(listOf([])), /without "places"/],
    ['without its source', {...shard, source: undefined}, /without "places"/],
    ['with a column cut short', {...shard, count: 2}, /1 cells for 2 rows/],
    ['whose département has a number for a name', {...shard, departement: {code: '48', name: 48}}, /name/],
    ['whose producer has a list for a name', {...shard, source: {name: ['Exemple']}}, /name/],
    ['whose licence is a number', {...shard, source: {name: 'Exemple', licence: 2}}, /licence/],
    ['that was updated on a number', {...shard, source: {name: 'Exemple', updated: 20261002}}, /updated/],
  ];
  for (const [what, value, message] of refused) {
    it(`is refused: one ${what}`, () => {
      assert.throws(() => unpackPlaces(value), {name: 'TypeError', message});
    });
  }
});

describe('a file that someone spoiled', () => {
  const shard = packPlaces(listOf([fullPlace]));
  const spoiled = (columns: object): unknown => ({...shard, places: {...shard.places, ...columns}});
  const refused: [what: string, columns: object][] = [
    ['hours that are a number', {hours: [5]}],
    ['a telephone that is a number', {phone: [33465710001]}],
    ['an INSEE code that is a number', {codeInsee: [48095]}],
    ['a name that is a list', {name: [['Médiathèque']]}],
    ['services that are a number', {services: [3]}],
    ['services that are a list already', {services: [['outils']]}],
    ['numbered values that are not texts', {hours: {values: [{}], index: [0]}}],
    ['a latitude that is a text', {latitude: ['44.3']}],
    ['a latitude that is no number at all', {latitude: [true]}],
    ['a longitude beyond all numbers', {longitude: [Infinity]}],
    ['a column that is a text', {hours: 'Mo-Fr 09:00-12:00'}],
  ];
  for (const [what, columns] of refused) {
    it(`is refused: ${what}`, () => {
      assert.throws(() => unpackPlaces(spoiled(columns)), {name: 'TypeError'});
    });
  }

  it('is refused: permanences that are not facts in words', () => {
    const details = packDetails(listOf([{...fullPlace, details: fullDetails}]));
    for (const cell of [5, 'Tu 09:00-12:00', [5], [null], [{hours: 9}]]) {
      const value = {...details, details: {...details.details, permanences: [cell]}};
      assert.throws(() => unpackDetails(value), {name: 'TypeError'}, JSON.stringify(cell));
    }
  });

  it('says nothing of a day that is none', () => {
    for (const updated of ['hier', '02/10/2026', '2026-13-45']) {
      const list = unpackPlaces({...(spoiled({updated: [updated]}) as object), source: {name: 'X', updated}});
      assert.deepEqual([list.places[0]?.updated, list.origin], [undefined, {name: 'X'}]);
    }
  });

  it('passes words that this release does not know: a later one may add some', () => {
    const list = unpackPlaces(spoiled({services: ['outils|robotique'], costs: ['troc']}));
    assert.deepEqual([list.places[0]?.services, list.places[0]?.costs], [['outils', 'robotique'], ['troc']]);
  });
});

describe('an address in a file', () => {
  const hostile = [
    'javascript:alert(1)',
    'JavaScript:alert(1)//https://a.example',
    'data:text/html,x',
    ' http',
    '//a.example',
  ];
  const shard = packPlaces(listOf([]));

  for (const url of hostile) {
    it(`never becomes a link: « ${url} »`, () => {
      assert.deepEqual(unpackPlaces({...shard, source: {name: 'Exemple', url}}).origin, {name: 'Exemple'});
      const facts = {...fullDetails, websites: [url, 'https://a.example/'], bookingUrl: url, accessUrl: url};
      const list = listOf([{...fullPlace, website: url, details: facts}]);
      assert.equal(unpackPlaces(throughFile(packPlaces(list))).places[0]?.website, undefined);
      const read = unpackDetails(throughFile(packDetails(list))).get('b2');
      assert.deepEqual(
        [read?.websites, read?.bookingUrl, read?.accessUrl],
        [['https://a.example/'], undefined, undefined],
      );
    });
  }

  it('is kept when it is one of the web, in capitals too', () => {
    for (const url of ['http://a.example/', 'HTTPS://A.EXAMPLE/']) {
      assert.equal(unpackPlaces({...shard, source: {name: 'Exemple', url}}).origin.url, url);
    }
  });
});
