import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {indexCommunes, type Origin} from '../../src/domain/find-communes.js';
import type {Commune} from '../../src/domain/geography.js';
import type {Place} from '../../src/domain/place.js';
import {understandFurther} from '../../src/domain/understand-further.js';
import {understandWhere, type Meaning} from '../../src/domain/understand-where.js';
import {barePlace} from '../bare-place.js';
import {communesOfLozere} from './lozere.js';

const somePlace = (facts: Partial<Place>): Place => barePlace({commune: 'Mende', ...facts});

/** Gives what is meant in a département, as the search does: plainly first, further when this says nothing. */
function reader(departement: {code: string; name: string}, communes: readonly Commune[], places: Place[]) {
  const index = indexCommunes(communes);
  return (typed: string): Meaning =>
    understandWhere(typed, index) ?? understandFurther(typed, {index, places, departement});
}

const bleymard = {latitude: 44.48, longitude: 3.73};
const read = reader({code: '48', name: 'Lozère'}, communesOfLozere, [
  somePlace({
    name: 'Point numérique du Bleymard',
    commune: 'Mont Lozère et Goulet',
    codeInsee: '48027',
    position: bleymard,
  }),
  somePlace({
    name: 'Médiathèque',
    address: 'Le Bourg, Le Bleymard',
    commune: 'Mont Lozère et Goulet',
    codeInsee: '48027',
    position: {latitude: 44.5, longitude: 3.75, approximate: true},
  }),
  somePlace({address: 'Route de Quézac', codeInsee: '48095', position: {latitude: 44.52, longitude: 3.5}}),
  somePlace({address: 'Foyer rural', codeInsee: '48095', position: {latitude: 44.52, longitude: 3.5}}),
  somePlace({name: 'Foyer rural', codeInsee: '48140', position: {latitude: 44.8, longitude: 3.28}}),
  somePlace({postcode: '48005', codeInsee: '48095', position: {latitude: 44.53, longitude: 3.51}}),
]);

const originIn = (meaning: Meaning): Origin => {
  assert.equal(meaning.kind, 'origin', JSON.stringify(meaning));
  return (meaning as {origin: Origin}).origin;
};
const from = (typed: string): string => originIn(read(typed)).label;
const offered = (typed: string): string[] => {
  const meaning = read(typed);
  return 'communes' in meaning ? meaning.communes.map(({name}) => name) : [meaning.kind];
};

describe('what a visitor of Lozère types', () => {
  for (const typed of [
    'mende',
    '48000 mende',
    '48 000 Mende',
    'mende 48000',
    'mende (48)',
    'mende lozère',
    'Mende, Lozère, France',
    'Mende en Lozère',
    'Mende, France',
    '48005 Mende Cedex',
    '1 place du foirail, mende',
    '1 place du foirail, 48000 mende',
    'Rue Basse Mende',
    'Mende centre',
    'France services, Mende',
  ]) {
    it(`means Mende by « ${typed} »`, () => assert.equal(from(typed), 'Mende'));
  }

  it('may have other spaces than the name', () => {
    assert.equal(from('st chely dapcher'), "Saint-Chély-d'Apcher");
    assert.deepEqual(offered('dapcher'), ["Arzenc-d'Apcher", "Saint-Chély-d'Apcher"]);
    assert.equal(from('pontdemontvert sudmontlozere'), 'Pont de Montvert - Sud Mont Lozère');
  });

  it('may be an address in a commune whose name is longer', () => {
    assert.equal(from('3 rue haute, florac'), 'Florac Trois Rivières');
    assert.equal(from('3 rue haute 48400 florac'), 'Florac Trois Rivières');
    assert.equal(from('12 rue basse, canourgue'), 'La Canourgue');
  });

  it('is a postal code, with or without a space, and names its commune when it has only one', () => {
    assert.equal(from('48 400'), '48400');
    assert.ok((read('48 400') as {refine?: unknown}).refine);
    assert.deepEqual(read('48 400'), read('48400'));
    const one = communesOfLozere.find(({name}) => name === 'Villefort');
    assert.match(from('48800'), /^48800/);
    assert.ok(one?.postcodes.includes('48800'));
  });

  it('goes by the name when the postal code is that of another commune of the département', () => {
    assert.equal(from('48100 mende'), 'Mende');
  });

  it('keeps to the postal code when the rest says nothing', () => {
    assert.equal(from('lotissement des genêts 48400'), '48400');
  });

  it('offers, and does not decide, when a commune is only a part of the name typed', () => {
    assert.deepEqual(offered('rue de mende'), ['Mende']);
    assert.deepEqual(offered('Saint-Laurent-de-Trèves'), [
      'Saint-Laurent-de-Muret',
      'Saint-Laurent-de-Veyrès',
    ]);
    assert.deepEqual(offered('Deuil-la-Barre'), ['Barre-des-Cévennes']);
    assert.deepEqual(offered('Fraissinet-de-Lozère'), ['Fraissinet-de-Fourques']);
  });

  it('may be a village that is no commune, known by its places: measured from those that are placed exactly', () => {
    for (const typed of ['le bleymard', 'Bleymard', '48190 Le Bleymard', 'le bleymard (48)']) {
      const origin = originIn(read(typed));
      assert.equal(origin.label, 'Le Bleymard', typed);
      assert.deepEqual(origin.position, bleymard);
      assert.deepEqual(
        origin.communes.map(({code}) => code),
        ['48027'],
      );
    }
  });

  it('is not a road that leads to a village, nor a word that places far apart have in common', () => {
    assert.equal(read('quézac').kind, 'unknown');
    assert.equal(read('foyer rural').kind, 'unknown');
    assert.equal(read('route de quézac').kind, 'unknown');
  });

  it('may be a postal code for companies, known by its places', () => {
    assert.deepEqual(originIn(read('48005')).position, {latitude: 44.53, longitude: 3.51});
    assert.deepEqual(read('48999'), {kind: 'unknown-postcode', postcode: '48999'});
  });

  it('may be a postal code or a city of elsewhere', () => {
    assert.deepEqual(read('30100'), {kind: 'elsewhere', postcode: '30100'});
    assert.deepEqual(read('30100 Alès'), {kind: 'elsewhere', postcode: '30100'});
    assert.deepEqual(read('Paris 11e'), {kind: 'elsewhere', postcode: '75011'});
    assert.equal(read('alès').kind, 'unknown');
    assert.equal(read('aumont').kind, 'unknown');
    assert.equal(read('montpellier').kind, 'unknown');
  });

  it('may be nothing that is known', () => {
    for (const typed of ['xyzxyz', '-', '?', 'Lozère', 'rue', 'saint-', '1']) {
      assert.ok(['unknown', 'several'].includes(read(typed).kind), typed);
    }
  });
});

describe('a large commune of several postal codes', () => {
  const lyon: Commune = {
    code: '69123',
    name: 'Lyon',
    postcodes: ['69001', '69002', '69003'],
    position: {latitude: 45.76, longitude: 4.84},
  };
  const third = [
    {latitude: 45.25, longitude: 4.75},
    {latitude: 45.75, longitude: 5.25},
  ];
  const readRhone = reader(
    {code: '69', name: 'Rhône'},
    [lyon],
    [
      ...third.map((position) => somePlace({postcode: '69003', codeInsee: '69123', position})),
      somePlace({postcode: '69001', codeInsee: '69123', position: {latitude: 45.77, longitude: 4.83}}),
    ],
  );

  for (const typed of [
    '69003',
    '69 003',
    'lyon 3',
    'Lyon 3e',
    'lyon 3eme',
    'Lyon 3ème arrondissement',
    '69003 Lyon',
  ]) {
    it(`is measured from the places of the arrondissement by « ${typed} »`, () => {
      const {label, position} = originIn(readRhone(typed));
      assert.equal(label, '69003 Lyon');
      assert.deepEqual(position, {latitude: 45.5, longitude: 5});
    });
  }

  it('is measured from its middle where no place has the postal code', () => {
    assert.deepEqual(originIn(readRhone('69002')), {
      label: '69002 Lyon',
      position: lyon.position,
      communes: [lyon],
    });
  });

  it('may be in a département of the same name', () => {
    const paris = {code: '75056', name: 'Paris', postcodes: ['75001', '75002']};
    const readParis = reader({code: '75', name: 'Paris'}, [paris], []);
    for (const typed of ['Paris (75)', 'Paris, Paris', 'paris', '10 rue de la Mairie, Paris']) {
      assert.equal(originIn(readParis(typed)).label, 'Paris', typed);
    }
  });

  it('has no arrondissement but its own', () => {
    assert.notEqual(readRhone('lyon 12').kind, 'elsewhere');
    assert.deepEqual(readRhone('marseille 13e'), {kind: 'elsewhere', postcode: '13013'});
  });
});

it('knows a commune without its centre, and measures from nowhere', () => {
  const commune: Commune = {code: '48061', name: 'Florac', postcodes: ['48400']};
  const origin = originIn(reader({code: '48', name: 'Lozère'}, [commune], [])('florac'));
  assert.deepEqual(origin, {label: 'Florac', communes: [commune]});
});
