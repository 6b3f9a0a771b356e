import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  isFranceServicesRow,
  placeFromFranceServices,
  recordFromFranceServices,
} from '../../src/domain/france-services.js';

const MORNING = '08:30 - 12:00';
const DAY = '08:30 - 12:00 / 13:30 - 17:30';
const ROW = {
  id_fs: '999',
  insee_dep: '48',
  lib_fs: 'France services des Combes',
  adresse: '6 rue de la Draille',
  complement_adresse: '',
  insee_com: '48999',
  code_postal: '48999',
  lib_com: 'Valdraille',
  latitude: '44.5',
  longitude: '3.5',
  mail: 'combes@france-services.gouv.fr',
  telephone: '04 65 71 00 48',
  h_lundi: DAY,
  h_mardi: DAY,
  h_mercredi: DAY,
  h_jeudi: DAY,
  h_vendredi: MORNING,
  h_samedi: '',
  prise_rdv: 'Non',
  commentaire: 'Permanence à Combes le jeudi',
  type_fs: 'Principal',
  format_fs: 'Fixe',
  groupe_fs: '',
  labellisation_fs: 'Espace labellisé 01/02/2020',
};
const hoursOf = (days: Record<string, string>) => {
  const closed = {h_lundi: '', h_mardi: '', h_mercredi: '', h_jeudi: '', h_vendredi: '', h_samedi: ''};
  return recordFromFranceServices({...ROW, ...closed, ...days}).horaires;
};

describe('a row of the France services list', () => {
  it('is told from a row of the standard', () => {
    assert.ok(isFranceServicesRow(ROW));
    assert.ok(!isFranceServicesRow({id: '1', nom: 'Mairie'}));
  });

  it('gives a place as the national inventory does, and nothing to remark', () => {
    const {place, problems} = placeFromFranceServices(ROW);
    assert.deepEqual(problems, []);
    assert.deepEqual(place, {
      id: 'France-Services_999',
      name: 'France services des Combes',
      commune: 'Valdraille',
      codeInsee: '48999',
      postcode: '48999',
      address: '6 rue de la Draille',
      position: {latitude: 44.5, longitude: 3.5},
      phone: '+33465710048',
      hours: 'Mo-Th 08:30-12:00,13:30-17:30; Fr 08:30-12:00',
      services: ['demarches', 'outils', 'emploi', 'comprendre'],
      publics: [],
      needs: [],
      costs: ['gratuit'],
      programmes: ['france-services'],
      labels: [],
      access: ['venir'],
      formats: [],
      itinerance: ['fixe'],
      updated: '2020-02-01',
      origins: ['France Services'],
      details: {
        recordId: 'France-Services_999',
        typologies: ['RFS'],
        emails: ['combes@france-services.gouv.fr'],
        websites: [],
        description: 'Permanence à Combes le jeudi',
        permanences: [],
      },
    });
  });

  it('says how to come and whether it travels', () => {
    const {place} = placeFromFranceServices({...ROW, prise_rdv: 'Oui', format_fs: 'Bus_équivalent'});
    assert.deepEqual([place?.access, place?.itinerance], [['telephone', 'courriel'], ['itinerant']]);
    for (const format_fs of ['Multisites', 'Fixe_antenne(s)']) {
      assert.deepEqual(placeFromFranceServices({...ROW, format_fs}).place?.itinerance, ['fixe']);
    }
    assert.deepEqual(placeFromFranceServices({...ROW, format_fs: 'Itinérante'}).place?.itinerance, [
      'itinerant',
    ]);
    assert.deepEqual(placeFromFranceServices({...ROW, format_fs: '', prise_rdv: ''}).place?.itinerance, []);
  });

  it('still says its two e-mail addresses and its doubtful telephone', () => {
    const {place, problems} = placeFromFranceServices({
      ...ROW,
      mail: 'fs@a.example - agglo@b.example',
      telephone: '04 65',
    });
    assert.deepEqual(place?.details?.emails, ['fs@a.example', 'agglo@b.example']);
    assert.deepEqual(
      problems.map(({field, outcome}) => [field, outcome]),
      [
        ['telephone', 'dropped'],
        ['courriels', 'mended'],
      ],
    );
  });
});

describe('the hours of a France services', () => {
  it('join the days that follow each other and have the same hours', () => {
    assert.equal(
      hoursOf({h_lundi: DAY, h_mercredi: DAY, h_jeudi: DAY}),
      'Mo 08:30-12:00,13:30-17:30; We-Th 08:30-12:00,13:30-17:30',
    );
    assert.equal(hoursOf({h_mardi: MORNING, h_samedi: MORNING}), 'Tu 08:30-12:00; Sa 08:30-12:00');
    assert.equal(hoursOf({h_vendredi: MORNING, h_samedi: '9h - 12h'}), 'Fr 08:30-12:00; Sa 09:00-12:00');
    assert.equal(hoursOf({}), '');
  });
  it('leave out openings from midnight to midnight, and those said twice', () => {
    assert.equal(
      hoursOf({h_lundi: '00:00 - 00:00 / 09:00 - 12:00 / 14:00 - 17:00'}),
      'Mo 09:00-12:00,14:00-17:00',
    );
    assert.equal(
      hoursOf({h_lundi: '09:45 - 12:00 / 09:45 - 12:00 / 13:45 - 16:30'}),
      'Mo 09:45-12:00,13:45-16:30',
    );
    assert.equal(hoursOf({h_lundi: '00:00 - 00:00', h_mardi: MORNING}), 'Tu 08:30-12:00');
  });
  it('are told as published, in French, when one day is not understood', () => {
    assert.equal(
      hoursOf({h_lundi: MORNING, h_mardi: '09:00 - 12:00 / 09:00 - 17:00'}),
      'lundi : 08:30 - 12:00 ; mardi : 09:00 - 12:00 / 09:00 - 17:00',
    );
    assert.equal(hoursOf({h_jeudi: 'sur rendez-vous'}), 'jeudi : sur rendez-vous');
    assert.equal(hoursOf({h_jeudi: '17:00 - 09:00'}), 'jeudi : 17:00 - 09:00');
    assert.equal(hoursOf({h_jeudi: '09:75 - 12:00'}), 'jeudi : 09:75 - 12:00');
  });
});
