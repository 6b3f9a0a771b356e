import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {SourceOptions} from '../../src/sources/reader.js';
import {tabularSource} from '../../src/sources/tabular-source.js';
import {memoryStorage, reloadPage, type MemoryStorage} from './page.js';
import {startServer, status, type Handler, type TestServer} from './server.js';

const path = '/api/resources/abc-123/data/';

/** Answers as the tabular API does, from a table of its own. */
function tabularApi(rows: readonly {code_insee: string}[]): Handler {
  return ({url = ''}, response) => {
    const query = new URL(url, 'https://tabulaire.example').searchParams;
    const size = Number(query.get('page_size'));
    const page = Number(query.get('page'));
    const [first, last] = [query.get('code_insee__greater') ?? '', query.get('code_insee__less') ?? ''];
    const found = rows.filter(({code_insee}) => code_insee >= first && code_insee <= last);
    const data = found.slice((page - 1) * size, page * size);
    response.end(
      JSON.stringify({data, links: {next: null}, meta: {page, page_size: size, total: found.length}}),
    );
  };
}

const rowsOf = (codeInsee: string, count: number) =>
  Array.from({length: count}, (_, index) => ({
    __id: index,
    id: `${codeInsee}-${index}`,
    nom: `Lieu ${index}`,
    commune: 'Exemple',
    code_insee: codeInsee,
    courriels: 'accueil@lieu.example',
  }));

describe('the tabular API of data.gouv.fr', () => {
  let server: TestServer;
  let storage: MemoryStorage;
  before(async () => (server = await startServer()));
  after(() => server.close());
  beforeEach(() => {
    storage = memoryStorage();
    server.asked.length = 0;
  });

  const visit = (options: SourceOptions = {}) => {
    reloadPage();
    return tabularSource('abc-123', {storage, base: server.base, geoApi: server.base, ...options});
  };

  it('gives the places of every page, in order', async () => {
    server.answer(path, tabularApi([...rowsOf('07136', 3), ...rowsOf('48061', 320), ...rowsOf('49001', 2)]));
    const {value} = await visit().places('48');
    assert.deepEqual(
      value.places.map(({id}) => id),
      Array.from({length: 320}, (_, index) => `48061-${index}`),
    );
    assert.equal(server.asked.length, 7);
    assert.equal(
      server.asked[0],
      `${path}?code_insee__greater=48000&code_insee__less=48999&page_size=50&page=1`,
    );
  });

  it('finds the places of Corsica and of La Réunion', async () => {
    server.answer(
      path,
      tabularApi([
        ...rowsOf('2A004', 1),
        ...rowsOf('2B033', 1),
        ...rowsOf('97411', 1),
        ...rowsOf('97611', 1),
      ]),
    );
    for (const [departement, id] of Object.entries({
      '2A': '2A004-0',
      '2B': '2B033-0',
      974: '97411-0',
      976: '97611-0',
    })) {
      const {value} = await visit().places(departement);
      assert.deepEqual(
        value.places.map((place) => place.id),
        [id],
      );
    }
  });

  it('gives an empty list where there is none', async () => {
    server.answer(path, tabularApi([]));
    assert.deepEqual((await visit().places('48')).value.places, []);
  });

  it('names data.gouv.fr and the resource', async () => {
    server.answer(path, tabularApi(rowsOf('48061', 1)));
    assert.deepEqual((await visit().places('48')).value.origin, {
      name: 'data.gouv.fr',
      url: 'https://www.data.gouv.fr/api/1/datasets/r/abc-123',
    });
  });

  it('gives the details without another request', async () => {
    server.answer(path, tabularApi(rowsOf('48061', 2)));
    const source = visit();
    await source.places('48');
    assert.deepEqual((await source.details('48')).get('48061-1')?.emails, ['accueil@lieu.example']);
    assert.equal(server.asked.length, 1);
  });

  it('gives the communes of geo.api.gouv.fr, in one request', async () => {
    server.answer('/departements/48/communes', [
      {
        nom: 'Arzenc',
        code: '48007',
        codesPostaux: ['48170'],
        codeEpci: '200000001',
        centre: {type: 'Point', coordinates: [3.7, 44.6]},
      },
      {nom: 'Sans centre', code: '48999'},
    ]);
    const source = visit();
    assert.deepEqual(await source.communes('48'), [
      {
        code: '48007',
        name: 'Arzenc',
        postcodes: ['48170'],
        position: {latitude: 44.6, longitude: 3.7},
        epci: '200000001',
      },
      {code: '48999', name: 'Sans centre', postcodes: []},
    ]);
    await source.communes('48');
    assert.deepEqual(server.asked, [
      '/departements/48/communes?fields=code,nom,codesPostaux,centre,codeEpci',
    ]);
  });

  it('is shown from the stored copy when the network is cut', async () => {
    server.answer(path, tabularApi(rowsOf('48061', 60)));
    await visit().places('48');
    const reading = await visit({fetch: () => Promise.reject(new TypeError('network'))}).places('48');
    assert.equal(reading.value.places.length, 60);
    await assert.rejects(reading.newer ?? Promise.resolve(), {name: 'SourceError', failure: 'offline'});
  });

  const refusals: [what: string, answer: Handler | object | string, failure: string][] = [
    ['an unknown resource', status(404), 'status'],
    ['too many requests', status(429), 'status'],
    ['another service', {message: 'bonjour'}, 'format'],
    ['a web page', '<!doctype html>', 'format'],
    ['a filter that filters nothing', {data: [], meta: {total: 18_769}}, 'format'],
    ['another table', {data: [{equipement: 'chaises'}], meta: {total: 1}}, 'format'],
  ];
  for (const [what, answer, failure] of refusals) {
    it(`says why there is nothing to show: ${what}`, async () => {
      server.answer(path, answer);
      await assert.rejects(visit().places('48'), {name: 'SourceError', failure});
    });
  }

  it('shows nothing rather than a part when one page fails, and asks again at the next try', async () => {
    const api = tabularApi(rowsOf('48061', 120));
    let broken = true;
    server.answer(path, (request, response) => {
      if (broken && request.url?.endsWith('page=3')) response.end('<!doctype html>');
      else api(request, response);
    });
    const source = visit();
    await assert.rejects(source.places('48'), {failure: 'format'});
    broken = false;
    assert.equal((await source.places('48')).value.places.length, 120);
  });
});
