import assert from 'node:assert/strict';
import {it} from 'node:test';
import {mergeDuplicates} from '../../src/data-builder/duplicates.js';
import {LocalCorrections} from '../../src/data-builder/local-corrections.js';
import {somePlace} from './some-place.js';

it('corrects a place that two files publish under one id', () => {
  const published = {name: 'France services Meyrande', commune: 'Meyrande', codeInsee: '48096'};
  const details = {
    recordId: 'FS_1',
    typologies: [],
    emails: [],
    websites: [],
    permanences: [],
  };
  const rows = [
    somePlace({...published, id: 'aaaa', address: '1 rue du Four', details}),
    somePlace({...published, id: 'bbbb', address: '1 rue du Four', hours: 'Mo 09:00-12:00', details}),
  ];
  const csv = 'action;id;auteur;telephone\ncorriger;FS_1;Mairie de Meyrande;04 65 71 00 30\n';
  const corrections = new LocalCorrections('corrections.csv', csv, '2026-06-01');
  const {places} = mergeDuplicates(corrections.beforeMerging(rows));
  const [corrected, ...others] = corrections.afterMerging(places);
  assert.equal(others.length, 0);
  assert.equal(corrected?.phone, '+33465710030');
  assert.equal(corrected.hours, 'Mo 09:00-12:00');
  assert.equal(corrections.applied.length, 1);
});
