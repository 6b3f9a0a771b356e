import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readTable} from '../../src/sources/read-table.js';

const now = new Date('2026-11-23T10:00:00Z');
const read = (text: string) => readTable(text, now);

describe('a file that a mairie publishes', () => {
  const header = 'id,nom,commune,code_postal,code_insee,adresse,services,horaires,date_maj';
  const row =
    'Ex_1,"Médiathèque ""Le Causse""",Ispagnac,48320,48075,"3, place du Four",Accès internet et matériel informatique|Maîtrise des outils numériques du quotidien,"Mo 09:00-12:00; Tu 14:00-17:00",2026-10-01';

  it('is read when it is a CSV with commas and quotes', () => {
    const [place] = read(`${header}\n${row}\n`);
    assert.equal(place?.id, 'Ex_1');
    assert.equal(place.name, 'Médiathèque "Le Causse"');
    assert.equal(place.address, '3, place du Four');
    assert.equal(place.hours, 'Mo 09:00-12:00; Tu 14:00-17:00');
    assert.deepEqual([...place.services].sort(), ['internet', 'outils']);
    assert.equal(place.updated, '2026-10-01');
    assert.equal(place.details?.recordId, 'Ex_1');
  });

  it('is read when a French spreadsheet wrote it: semicolons, Windows line ends, empty rows', () => {
    const places = read('id;nom;commune;code_postal\r\nEx_1;Mairie;Ispagnac;48320\r\n;;;\r\n\r\n');
    assert.deepEqual(
      places.map(({name, commune, postcode}) => [name, commune, postcode]),
      [['Mairie', 'Ispagnac', '48320']],
    );
  });

  it('is read when its columns are separated by tabs, and its names surrounded by spaces', () => {
    assert.equal(read('id\t nom \tcommune\nEx_1\tMairie\tIspagnac')[0]?.name, 'Mairie');
  });

  it('is read when its headings are people’s words: capitals, accents, synonyms', () => {
    const [place] = read(
      '\ufeffNom du lieu;Ville;CP;Adresse;Téléphone;Mail;Site internet;Horaires d’ouverture;Lat;Long\r\n' +
        'Médiathèque;Ispagnac;48320;3 place du Four;04 65 71 00 01;accueil@ispagnac.example;ispagnac.example;Mo 09:00-12:00;44.37;3.53\r\n',
    );
    assert.deepEqual(
      [place?.name, place?.commune, place?.postcode, place?.address, place?.phone, place?.hours],
      ['Médiathèque', 'Ispagnac', '48320', '3 place du Four', '+33465710001', 'Mo 09:00-12:00'],
    );
    assert.deepEqual(place?.details?.emails, ['accueil@ispagnac.example']);
    assert.deepEqual(place?.details?.websites, ['http://ispagnac.example']);
    assert.deepEqual(place?.position, {latitude: 44.37, longitude: 3.53});
  });

  it('is read when lines stand above its headings, with separators of their own', () => {
    const places = read(
      'Lieux d’aide, ateliers, permanences : Ispagnac;;\n\nÀ jour au 1er octobre\nNom;Commune;Horaires\nMairie;Ispagnac;Mo 09:00-12:00\n',
    );
    assert.deepEqual(
      places.map(({name, hours}) => [name, hours]),
      [['Mairie', 'Mo 09:00-12:00']],
    );
  });

  it('is read by the standard’s own column where another one says the same', () => {
    const [place] = read(
      'nom,Ville,commune,Tel,telephone\nMairie,Autre,Ispagnac,04 65 71 00 02,04 65 71 00 01',
    );
    assert.deepEqual([place?.commune, place?.phone], ['Ispagnac', '+33465710001']);
  });

  it('is read with such headings when it is JSON', () => {
    const [place] = read(JSON.stringify([{Nom: 'Mairie', Ville: 'Ispagnac', Tél: '04 65 71 00 01'}]));
    assert.deepEqual([place?.commune, place?.phone], ['Ispagnac', '+33465710001']);
  });

  it('keeps a line break within a cell', () => {
    const [place] = read('id,nom,commune,presentation_detail\nEx_1,Mairie,Ispagnac,"Le lundi\net le mardi"');
    assert.match(place?.details?.description ?? '', /Le lundi\s+et le mardi/);
  });

  it('is read when it is the JSON that data.gouv.fr publishes, and what is no row is left out', () => {
    const rows = [
      {id: 'Ex_1', nom: 'Mairie', commune: 'Ispagnac', latitude: 44.37, longitude: 3.53},
      null,
      'x',
    ];
    const places = read(`\n ${JSON.stringify(rows)}`);
    assert.equal(places.length, 1);
    assert.deepEqual(places[0]?.position, {latitude: 44.37, longitude: 3.53});
  });

  it('is read when it is the list of France services', () => {
    const [place] = read(
      '"id_fs","insee_dep","lib_fs","adresse","insee_com","code_postal","lib_com","latitude","longitude","telephone","h_lundi","prise_rdv","format_fs"\n' +
        '"7","48","France services d’Exemple","2 rue Haute","48061","48400","Florac Trois Rivières",44.32,3.59,"04 65 71 00 04","09:00 - 12:00","Non","Fixe"',
    );
    assert.equal(place?.name, 'France services d’Exemple');
    assert.equal(place.phone, '+33465710004');
    assert.deepEqual(place.programmes, ['france-services']);
  });

  it('never lets the names of mediators in', () => {
    const rows = [{id: 'Ex_1', nom: 'Mairie', commune: 'Ispagnac', mediateurs: 'Personne Inventée'}];
    assert.ok(!JSON.stringify(read(JSON.stringify(rows))).includes('Inventée'));
  });

  it('gives places of their own to rows that were copied with their identifier', () => {
    const places = read(
      'id,nom,commune\nEx_1,Mairie,Ispagnac\nEx_1,Médiathèque,Ispagnac\nEx_1,Gare,Ispagnac',
    );
    assert.deepEqual(
      places.map(({id, name}) => [id, name]),
      [
        ['Ex_1', 'Mairie'],
        ['Ex_1~2', 'Médiathèque'],
        ['Ex_1~3', 'Gare'],
      ],
    );
  });

  it('does not believe a date that is still to come', () => {
    const [place] = read('id,nom,commune,date_maj\nEx_1,Mairie,Ispagnac,2099-01-01');
    assert.equal(place?.updated, undefined);
  });

  it('may hold no place yet', () => {
    assert.deepEqual(read(`${header}\n`), []);
    assert.deepEqual(read('[]'), []);
  });

  it('leaves out a row without a name, and keeps the others', () => {
    assert.equal(read('id,nom,commune\nEx_1,,Ispagnac\nEx_2,Mairie,Ispagnac').length, 1);
  });
});

describe('a file that is something else', () => {
  const others: [what: string, text: string][] = [
    ['a web page', '<!doctype html><title>Maintenance</title>'],
    ['an XML error', '\n<?xml version="1.0"?><Error/>'],
    ['nothing', ' \n'],
    ['another table', 'equipement,quantite\nchaises,40'],
    ['an object', '{"message":"not found"}'],
    ['JSON cut short', '[{"id":"Ex_1","nom":"Mai'],
    ['a list of other things', '[{"equipement":"chaises"}]'],
  ];
  for (const [what, text] of others) it(`is refused: ${what}`, () => assert.throws(() => read(text)));
});

describe('real files', () => {
  const files: [name: string, places: number][] = [
    ['lieux-48-approx.json', 65],
    ['france-services-2024-08.csv', 2845],
    ['standard-exemple-valide.csv', 1],
  ];
  for (const [name, count] of files) {
    const file = new URL(`../../../shared/data/${name}`, import.meta.url);
    it(`are read whole: ${name}`, {skip: !existsSync(file) && `${name} is not on this machine`}, () => {
      const places = read(readFileSync(file, 'utf8'));
      assert.equal(places.length, count);
      assert.equal(new Set(places.map(({id}) => id)).size, count);
    });
  }
});
