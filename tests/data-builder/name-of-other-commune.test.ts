import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CommuneTable} from '../../src/data-builder/commune-table.js';
import {otherCommuneNamed} from '../../src/data-builder/name-of-other-commune.js';
import {checkPlaces} from '../../src/data-builder/place-checks.js';
import type {PlacePosition} from '../../src/domain/place.js';
import {somePlace} from './some-place.js';

const commune = (code: string, name: string, ...postcodes: string[]) => ({code, name, postcodes});
const table = new CommuneTable([
  commune('48095', 'Mende', '48000'),
  commune('48081', 'Lanuéjols', '48000'),
  commune('48029', 'Bourgs sur Colagne', '48100'),
  commune('48092', 'Marvejols', '48100'),
  commune('48061', 'Florac Trois Rivières', '48400'),
  commune('48176', 'Saint-Pierre-des-Tripiers', '48150'),
  commune('48034', 'La Canourgue', '48500'),
  commune('48017', 'Banassac-Canilhac', '48500'),
  commune('48116', 'Pont de Montvert - Sud Mont Lozère', '48220'),
  commune('59390', 'Lys-lez-Lannoy', '59390'),
  commune('59332', 'Lannoy', '59390'),
  commune('59522', 'Sailly-lez-Lannoy', '59390'),
  commune('17306', 'Royan', '17200'),
  commune('17409', 'Saint-Sulpice-de-Royan', '17200'),
]);

const CENTRE: PlacePosition = {latitude: 44.5, longitude: 3.5, approximate: true};
const placed = (name: string, codeInsee: string, position: PlacePosition = CENTRE) => {
  const own = table.byCode(codeInsee);
  const [postcode = ''] = own?.postcodes ?? [];
  return somePlace({name, codeInsee, postcode, commune: own?.name ?? '', position});
};
const cited = (...args: Parameters<typeof placed>) => otherCommuneNamed(placed(...args), table)?.name;

describe('a place whose name cites another commune', () => {
  for (const [name, codeInsee, other] of [
    ['Commune de Lanuéjols', '48095', 'Lanuéjols'],
    ['MAIRIE DE BOURGS SUR COLAGNE', '48092', 'Bourgs sur Colagne'],
    ['Foyer rural de Lanuejols (salle)', '48095', 'Lanuéjols'],
    ['Mairie de la Canourgue', '48017', 'La Canourgue'],
    ['France services de La Canourgue', '48095', 'La Canourgue'],
    ['france services florac', '48176', 'Florac Trois Rivières'],
    ['CCAS de la ville de Mende', '48061', 'Mende'],
    ['CCAS Sailly-lez-Lannoy', '59390', 'Sailly-lez-Lannoy'],
  ] as const) {
    it(`is told: « ${name} » in ${table.byCode(codeInsee)?.name}`, () => {
      assert.equal(cited(name, codeInsee), other);
    });
  }

  it('is believed when it stands at an exact point', () => {
    assert.equal(cited('Commune de Lanuéjols', '48095', {latitude: 44.5, longitude: 3.5}), undefined);
  });

  for (const [what, name, codeInsee] of [
    ['its own is cited too', 'Mairie de Mende, antenne de Lanuéjols', '48095'],
    ['its own holds the name of another', 'Mairie de Saint-Sulpice-de-Royan', '17409'],
    ['a word only looks like one', 'Le Mendeois', '48081'],
    ['a commune of another postal code is in the middle of it', 'Association Mende Florac', '48176'],
    ['it begins like too little', 'Mairie de Pont', '48095'],
    ['nothing is cited', 'Médiathèque du Tarnon', '48095'],
  ] as const) {
    it(`is not seen where ${what}: « ${name} »`, () => assert.equal(cited(name, codeInsee), undefined));
  }

  it('is to be looked at, and stays where it is', () => {
    const place = placed('Commune de Lanuéjols', '48095');
    const [remark, ...others] = checkPlaces([place], table);
    assert.deepEqual(others, []);
    assert.deepEqual(remark, {
      place,
      problem: {
        field: 'commune',
        reason: 'name-of-other-commune',
        outcome: 'flagged',
        value: 'Mende',
        explanation: 'Le nom du lieu cite Lanuéjols. Vérifiez sa commune.',
      },
    });
  });
});
