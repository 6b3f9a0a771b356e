import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {recognised} from '../../../src/sources/checked-file/recognise.js';

describe('a file is recognised by what it holds', () => {
  for (const [text, kind] of [
    ['{"version":1,"name":"PANEL"}', 'programme'],
    ['{"version":1,"name":"PANEL","offers":[],"events":[]}', 'programme'],
    ['{"version":1,"name":"Agenda","events":[]}', 'agenda'],
    ['{"announcements":[]}', 'agenda'],
    ['{"$schema":"programme.schema.json","events":[]}', 'programme'],
    ['{"$schema":"https://exemple.fr/agenda.schema.json","name":"A"}', 'agenda'],
    ['{"$schema":"autre-programme.schema.json","events":[]}', 'agenda'],
    ['{"name":"PANEL","offers":[{"title":"a" "type":"b"}]', 'programme'],
    ['{“name”: “PANEL”, “contacts”: []}', 'programme'],
    ['type;nom;valeur\nprogramme;PANEL;', 'programme'],
    ['"Type","titre"\n', 'programme'],
    ['date;nom;type\n07/12/2028;Photos;date\n;PANEL;programme', 'programme'],
    ['type;nom;date\n', 'programme'],
    ['type;nom;date;genre\noffre;Photos;;atelier', 'programme'],
    ['titre;date\n', 'agenda'],
    ['Ateliers 2028\n\nIntitulé,Jour\nPhotos,07/12/2028', 'agenda'],
    ['Type;Titre;Date\nAtelier;Photos;07/12/2028', 'agenda'],
    ['nom;commune;date_maj\nMairie;Mende;2026-10-01', undefined],
    ['{"data":[{"nom":"Mairie","commune":"Mende"}]}', undefined],
    ['{"version":1,"departement":{"code":"48","name":"Lozère"},"events":[]}', undefined],
    ['{"type":"FeatureCollection","features":[]}', undefined],
    ['id,nom,commune\n', undefined],
    ['typologie;nom\n', undefined],
    ['[]', undefined],
    ['', undefined],
  ] as const) {
    it(`${text.slice(0, 50)} is ${kind ?? 'something else'}`, () => {
      assert.equal(recognised(text)?.kind, kind);
    });
  }
});
