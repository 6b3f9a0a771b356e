import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findCommunes, indexCommunes, originOf} from '../../src/domain/find-communes.js';
import {findCommunesLoosely} from '../../src/domain/find-communes-loosely.js';
import {fold} from '../../src/domain/fold.js';
import {
  departementCode,
  departementOf,
  departementOfPostcode,
  type Commune,
} from '../../src/domain/geography.js';
import {communesIn, territoryFrom} from '../../src/domain/territory.js';
import {communesOfLozere} from './lozere.js';

const communes = communesOfLozere;
const lozere = indexCommunes(communes);
const find = (typed: string): string[] => findCommunes(lozere, typed).map(({name}) => name);
const findLoosely = (typed: string): string[] => findCommunesLoosely(lozere, typed).map(({name}) => name);

describe('finding a commune of Lozère', () => {
  it('does not mind accents, capitals, hyphens, apostrophes, « St » and « Ste »', () => {
    for (const typed of ["st-chely d'apcher", 'SAINT CHELY D’APCHER', 'Saint-Chély-d’Apcher', 'st chely d']) {
      assert.deepEqual(find(typed), ['Saint-Chély-d’Apcher'.replace('’', "'")], typed);
    }
    assert.deepEqual(find('ste croix'), ['Sainte-Croix-Vallée-Française']);
  });

  it('gives whole names first, then beginnings, then words within', () => {
    assert.equal(find('mende')[0], 'Mende');
    assert.equal(find('saint')[0], 'Saint-Alban-sur-Limagnole');
    assert.deepEqual(find('apcher').slice(-1), ["Saint-Chély-d'Apcher"]);
  });

  it('finds every commune of a postal code, and those of a beginning', () => {
    assert.ok(find('48400').includes('Florac Trois Rivières'));
    assert.ok(find('48400').length > 1);
    assert.equal(find('48').length, communes.length);
    assert.deepEqual(find('4'), []);
  });

  it('finds nothing for nothing', () => {
    assert.deepEqual(find('  '), []);
    assert.deepEqual(find('-'), []);
    assert.deepEqual(findLoosely(''), []);
  });

  it('finds the commune meant, first or second, when one letter is missing, doubled, or changed places with the next', () => {
    const missed: string[] = [];
    for (const {name} of communes) {
      const typed = fold(name);
      if (typed.length < 5) continue; // « Luc » less a letter could be anything
      const middle = Math.floor(typed.length / 2);
      const slips = [
        typed.slice(0, middle) + typed.slice(middle + 1),
        typed.slice(0, middle) + typed.slice(middle - 1),
        typed.slice(0, middle - 1) +
          (typed[middle] ?? '') +
          (typed[middle - 1] ?? '') +
          typed.slice(middle + 1),
      ];
      missed.push(...slips.filter((slip) => !findLoosely(slip).slice(0, 2).includes(name)));
    }
    assert.deepEqual(missed, []);
  });

  it('forgives two wrong letters, and invents nothing for a name from elsewhere', () => {
    assert.deepEqual(findLoosely('vilfort'), ['Villefort']);
    assert.deepEqual(findLoosely('mnede'), ['Mende']);
    assert.deepEqual(findLoosely('sant chely dapcher'), ["Saint-Chély-d'Apcher"]);
    assert.deepEqual(findLoosely('alès'), []);
    assert.deepEqual(findLoosely('nîmes'), []);
    assert.deepEqual(findLoosely('saint-leu'), []);
    assert.deepEqual(findLoosely('sainte-énimie'), []);
    assert.equal(findLoosely('marvejol')[0], 'Marvejols');
    assert.deepEqual(findLoosely('montpellier'), []);
    assert.deepEqual(findLoosely('xyzxyz'), []);
  });

  it('measures from the middle of several communes, and from nowhere when none has a centre', () => {
    const [a, b] = [
      {code: '1', name: 'A', postcodes: [], position: {latitude: 44, longitude: 3}},
      {code: '2', name: 'B', postcodes: [], position: {latitude: 45, longitude: 4}},
    ] as const;
    assert.deepEqual(originOf('48400', [a, b])?.position, {latitude: 44.5, longitude: 3.5});
    const unplaced = {code: '3', name: 'C', postcodes: []};
    assert.deepEqual(originOf('C', [unplaced]), {label: 'C', communes: [unplaced]});
  });
});

describe('départements', () => {
  it('are told by the INSEE code', () => {
    assert.deepEqual(['48061', '2A004', '97411', '98818', '01001'].map(departementOf), [
      '48',
      '2A',
      '974',
      '988',
      '01',
    ]);
  });

  it('are guessed from a postal code', () => {
    const codes = ['48000', '20000', '20200', '97400', '01000'];
    assert.deepEqual(codes.map(departementOfPostcode), ['48', '2A', '2B', '974', '01']);
  });

  it('are read as people write them, and refused when there is no such one', () => {
    assert.deepEqual(['48', ' 1 ', '2a', '974', '2B'].map(departementCode), ['48', '01', '2A', '974', '2B']);
    assert.deepEqual(
      ['480', '0', '00', '20', '96', 'Lozère', ''].map(departementCode),
      Array(7).fill(undefined),
    );
  });
});

describe('a territory', () => {
  it('is a département, some of its communes, or an intercommunalité', async () => {
    assert.equal(territoryFrom(undefined, '48061'), undefined);
    const table = (): Promise<readonly Commune[]> => Promise.resolve(communes);
    assert.equal(await communesIn({departement: '48'}, table), undefined);
    const named = territoryFrom('48', ' 48061,48095 ,');
    assert.deepEqual(named && [...((await communesIn(named, table)) ?? [])], ['48061', '48095']);
    const epci = communes[0]?.epci ?? '';
    const members = territoryFrom('48', undefined, epci);
    const codes = members && (await communesIn(members, table));
    assert.equal(codes?.size, communes.filter((commune) => commune.epci === epci).length);
  });
});
