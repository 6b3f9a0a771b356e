import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {SourceOptions} from '../../src/sources/reader.js';
import {tableSource} from '../../src/sources/table-source.js';
import {memoryStorage, reloadPage, type MemoryStorage} from './page.js';
import {startServer, status, text, type TestServer} from './server.js';

const today = new Date('2026-11-23T10:00:00Z');
const csv = `id,nom,commune,code_postal,code_insee,latitude,longitude,date_maj,courriels,mediateurs
A,Médiathèque,Florac Trois Rivières,48400,48061,44.25,3.5,2026-10-01,,Personne Inventée
B,Mairie,Florac Trois Rivières,48400,48061,44.5,3.75,2026-11-02,accueil@mairie.example,
C,Bibliothèque,Laveyrune,48250,07136,44.63,3.9,2026-09-01,,
D,École,Ispagnac,48320,,,,,,
E,Maison de quartier,Ajaccio,20000,,,,,,
F,Foyer,Bastia,20200,,,,,,
`;

describe('a mairie’s own file', () => {
  let server: TestServer;
  let storage: MemoryStorage;
  before(async () => (server = await startServer()));
  after(() => server.close());
  beforeEach(() => {
    storage = memoryStorage();
    server.asked.length = 0;
    server.answer('/lieux.csv', csv);
  });

  const visit = (options: SourceOptions = {}) => {
    reloadPage();
    return tableSource(`${server.base}/lieux.csv`, {storage, now: () => today, ...options});
  };
  const namesIn = async (departement: string) =>
    (await visit().places(departement)).value.places.map(({name}) => name);

  it('gives the département’s places by INSEE code, by postal code only without one', async () => {
    assert.deepEqual(await namesIn('48'), ['Médiathèque', 'Mairie', 'École']);
    assert.deepEqual(await namesIn('07'), ['Bibliothèque']);
  });

  it('gives a département all the places of a file that says no code at all', async () => {
    server.answer('/lieux.csv', 'Nom;Ville\nMairie;Ispagnac\nMédiathèque;Mende\n');
    assert.deepEqual(await namesIn('48'), ['Mairie', 'Médiathèque']);
  });

  it('names the département as people do', async () => {
    assert.deepEqual((await visit().places('48')).value.departement, {code: '48', name: 'Lozère'});
    assert.deepEqual((await visit().places('')).value.departement, {code: '', name: ''});
  });

  it('tells Corsica’s two départements apart', async () => {
    assert.deepEqual(await namesIn('2A'), ['Maison de quartier']);
    assert.deepEqual(await namesIn('2B'), ['Foyer']);
  });

  it('gives everything when no département is asked for', async () => {
    assert.equal((await namesIn('')).length, 6);
  });

  it('names its host and the day of its newest row', async () => {
    const {origin, departement} = (await visit().places('48')).value;
    const url = `${server.base}/lieux.csv`;
    assert.deepEqual(origin, {name: new URL(url).host, url, updated: '2026-11-02'});
    assert.deepEqual(departement, {code: '48', name: 'Lozère'});
  });

  it('is credited as the integrator says', async () => {
    reloadPage();
    const origin = {name: 'Mairie d’Exemple', licence: 'Licence Ouverte 2.0', updated: '2026-11-20'};
    const source = tableSource(`${server.base}/lieux.csv`, {storage, origin});
    assert.deepEqual((await source.places('48')).value.origin, origin);
  });

  it('can be searched by the communes that have a place, at the middle of their places', async () => {
    const communes = await visit().communes('48');
    assert.deepEqual(
      communes.map(({code, name, postcodes}) => [code, name, postcodes]),
      [
        ['48061', 'Florac Trois Rivières', ['48400']],
        ['48320 Ispagnac', 'Ispagnac', ['48320']],
      ],
    );
    assert.deepEqual(communes[0]?.position, {latitude: 44.375, longitude: 3.625});
    assert.equal(communes[1]?.position, undefined);
  });

  it('gives the details from the same and only request', async () => {
    const source = visit();
    const [, , details] = await Promise.all([
      source.places('48'),
      source.communes('48'),
      source.details('48'),
    ]);
    assert.deepEqual([...details.keys()], ['A', 'B', 'D']);
    assert.deepEqual(details.get('B')?.emails, ['accueil@mairie.example']);
    assert.deepEqual(server.asked, ['/lieux.csv']);
  });

  it('is read in windows-1252 too', async () => {
    server.answer(
      '/lieux.csv',
      text(Buffer.from('id;nom;commune;code_insee\n1;Médiathèque;Florac;48061', 'latin1')),
    );
    assert.deepEqual(await namesIn('48'), ['Médiathèque']);
  });

  it('is shown from the stored copy when the network is cut, details included', async () => {
    const before = await visit().places('48');
    const source = visit({fetch: () => Promise.reject(new TypeError('network'))});
    const reading = await source.places('48');
    assert.deepEqual(reading.value, before.value);
    await assert.rejects(reading.newer ?? Promise.resolve(), {failure: 'offline'});
    assert.deepEqual((await source.details('48')).get('B')?.emails, ['accueil@mairie.example']);
  });

  it('is stored without what the standard does not have, such as people’s names', async () => {
    await visit().places('48');
    const [copy] = [...storage.content.values()];
    assert.match(copy?.body ?? '', /Médiathèque/);
    assert.doesNotMatch(copy?.body ?? '', /Inventée/);
  });

  it('brings what is newer after the stored copy', async () => {
    await visit().places('48');
    server.answer('/lieux.csv', csv.replace('Médiathèque', 'Médiathèque rénovée'));
    const newer = await (await visit().places('48')).newer;
    assert.equal(newer?.value.places[0]?.name, 'Médiathèque rénovée');
    assert.equal(newer.value.origin.updated, '2026-11-02');
  });

  it('says which columns it has and which it needs, when no row is a place', async () => {
    server.answer('/lieux.csv', 'Équipement;Quantité\nchaises;40\n');
    await assert.rejects(visit().places('48'), {
      failure: 'format',
      message: /Équipement, Quantité.*nom.*commune.*code_insee/,
    });
  });

  it('says why it could not be read, and is asked for again at the next try', async () => {
    const source = visit();
    server.answer('/lieux.csv', '<!doctype html><title>Oups</title>');
    await assert.rejects(source.places('48'), {name: 'SourceError', failure: 'format'});
    server.answer('/lieux.csv', status(404));
    await assert.rejects(source.places('48'), {failure: 'status'});
    server.answer('/lieux.csv', csv);
    assert.equal((await source.places('48')).value.places.length, 3);
  });
});
