import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mergedPlace} from '../../src/data-builder/duplicates-merge.js';
import {somePlace} from './some-place.js';

describe('merging the records of one place', () => {
  it('takes each fact from the newest record that gives it', () => {
    const merged = mergedPlace([
      somePlace({
        id: 'a_1',
        updated: '2024-05-01',
        name: 'Ancien nom',
        phone: '+33465710001',
        hours: 'Mo 09:00-12:00',
      }),
      somePlace({id: 'b_1', updated: '2026-02-01', name: 'Nouveau nom', phone: '+33465710002'}),
    ]);
    assert.equal(merged.name, 'Nouveau nom');
    assert.equal(merged.phone, '+33465710002');
    assert.equal(merged.hours, 'Mo 09:00-12:00');
    assert.equal(merged.updated, '2026-02-01');
  });

  it('trusts the France services programme for its own hours and telephone, and is not aged by its label’s date', () => {
    const merged = mergedPlace([
      somePlace({id: 'AC_1', origins: ['Aidants Connect'], updated: '2026-02-01', phone: '+33465710009'}),
      somePlace({
        id: 'FS_1',
        origins: ['France Services'],
        updated: '2020-01-01',
        phone: '+33465710001',
        hours: 'Mo-Fr 09:00-12:00',
      }),
    ]);
    assert.equal(merged.phone, '+33465710001');
    assert.equal(merged.hours, 'Mo-Fr 09:00-12:00');
    assert.equal(merged.updated, '2026-02-01');
    assert.deepEqual(merged.origins, ['France Services', 'Aidants Connect']);
  });

  it('trusts what was corrected locally more than anything', () => {
    const merged = mergedPlace([
      somePlace({id: 'FS_1', origins: ['France Services'], phone: '+33465710001'}),
      somePlace({id: 'AC_1', completedBy: 'Mairie de Meyrande', phone: '+33465710009'}),
    ]);
    assert.equal(merged.phone, '+33465710009');
    assert.equal(merged.completedBy, 'Mairie de Meyrande');
  });

  it('adds lists up, without repeating anything', () => {
    const permanence = {hours: 'Tu 09:00-12:00'};
    const merged = mergedPlace([
      somePlace(
        {id: 'a_1', services: ['demarches', 'outils'], programmes: ['aidants-connect']},
        {emails: ['lieu@example.fr'], permanences: [permanence]},
      ),
      somePlace(
        {id: 'b_1', services: ['outils', 'emploi'], programmes: ['pix']},
        {emails: ['lieu@example.fr', 'accueil@example.fr'], permanences: [permanence]},
      ),
    ]);
    assert.deepEqual(merged.services, ['demarches', 'outils', 'emploi']);
    assert.deepEqual(merged.programmes, ['aidants-connect', 'pix']);
    assert.deepEqual(merged.details?.emails, ['lieu@example.fr', 'accueil@example.fr']);
    assert.deepEqual(merged.details.permanences, [permanence]);
  });

  it('prefers a position of its own to the commune’s centre', () => {
    const exact = {latitude: 44.3, longitude: 3.6};
    const merged = mergedPlace([
      somePlace({
        id: 'a_1',
        updated: '2026-02-01',
        position: {latitude: 44.2, longitude: 3.5, approximate: true},
      }),
      somePlace({id: 'b_1', updated: '2024-02-01', position: exact}),
    ]);
    assert.deepEqual(merged.position, exact);
  });

  it('joins every id once, sorted', () => {
    const merged = mergedPlace([somePlace({id: 'b_2__c_3'}), somePlace({id: 'a_1__b_2'})]);
    assert.equal(merged.id, 'a_1__b_2__c_3');
    assert.equal(merged.details?.recordId, 'a_1__b_2__c_3');
  });

  it('keeps the mairie’s telephone only while no record has one', () => {
    const mairie = somePlace({id: 'a_1', mairiePhone: '+33465710005'});
    assert.equal(mergedPlace([mairie, somePlace({id: 'b_1'})]).mairiePhone, '+33465710005');
    const merged = mergedPlace([mairie, somePlace({id: 'b_1', phone: '+33465710001'})]);
    assert.equal('mairiePhone' in merged, false);
  });

  it('keeps a place open to the public when one of its records says so', () => {
    const closed = somePlace({id: 'a_1', access: ['pas-de-public']});
    const open = somePlace({id: 'b_1', access: ['venir']});
    assert.deepEqual(mergedPlace([closed, open]).access, ['venir']);
    assert.deepEqual(mergedPlace([closed, {...closed, id: 'c_1'}]).access, ['pas-de-public']);
  });
});
