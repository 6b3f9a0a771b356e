import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {packPlaces} from '../../src/sources/shard.js';
import {sourceFor} from '../../src/sources/source-for.js';
import {memoryStorage, reloadPage} from './page.js';
import {barePlace} from '../bare-place.js';
import {listOf} from './places.js';
import {startServer, type TestServer} from './server.js';

const named = (name: string) => packPlaces(listOf([barePlace({name})]));
const csv = 'id,nom,commune,code_insee\n1,Mairie,Florac,48061';

describe('what an integrator writes in « src »', () => {
  let server: TestServer;
  beforeEach(async () => {
    reloadPage();
    server = await startServer();
    server.answer('/widget/data/v1/48.json', named('par défaut'));
    server.answer('/site/lieux/v1/48.json', named('dossier'));
    server.answer('/site/lieux.csv', csv);
    server.answer('/site/lieux.json', [{id: '1', nom: 'JSON', commune: 'Florac', code_insee: '48061'}]);
  });
  afterEach(() => server.close());

  const from = (src: string | undefined) =>
    sourceFor(src, {
      dataBase: `${server.base}/widget/data/`,
      documentBase: `${server.base}/site/contact.html`,
      storage: memoryStorage(),
    });
  const firstName = async (src: string | undefined) => (await from(src)?.places('48'))?.value.places[0]?.name;

  it('nothing: the release’s own data', async () => {
    assert.equal(await firstName(undefined), 'par défaut');
    assert.equal(await firstName('  '), 'par défaut');
  });

  it('a folder, from the page or with its full address', async () => {
    assert.equal(await firstName('lieux'), 'dossier');
    assert.equal(await firstName('./lieux/'), 'dossier');
    assert.equal(await firstName('/site/lieux'), 'dossier');
    assert.equal(await firstName(`${server.base}/site/lieux/`), 'dossier');
  });

  it('a file, whatever its query and the case of its extension', async () => {
    server.answer('/site/LIEUX.CSV', csv);
    assert.equal(await firstName('lieux.csv'), 'Mairie');
    assert.equal(await firstName('lieux.csv?version=2#haut'), 'Mairie');
    assert.equal(await firstName('LIEUX.CSV'), 'Mairie');
    assert.equal(await firstName('lieux.json'), 'JSON');
  });

  it('a file, whose communes and details come with it in one request', async () => {
    const source = from('lieux.csv');
    const [communes, details] = await Promise.all([source?.communes('48'), source?.details('48')]);
    assert.equal(communes?.[0]?.name, 'Florac');
    assert.equal(details?.size, 1);
    assert.deepEqual(server.asked, ['/site/lieux.csv']);
  });

  it('a folder whose name resembles a file', async () => {
    server.answer('/site/lieux.json.d/v1/48.json', named('dossier au nom de fichier'));
    assert.equal(await firstName('lieux.json.d/'), 'dossier au nom de fichier');
  });

  it('the same thing in two widgets: one source, so one request', async () => {
    const [one, two] = [from('lieux'), from(`${server.base}/site/lieux`)];
    assert.equal(one, two);
    await Promise.all([one?.places('48'), two?.places('48')]);
    assert.equal(server.asked.length, 1);
  });

  it('a resource of data.gouv.fr, which is asked for nothing before it is needed', async () => {
    const asked: string[] = [];
    const source = sourceFor('tabular:0a1b2c3d-resource', {
      dataBase: server.base,
      storage: memoryStorage(),
      fetch(url) {
        asked.push(url);
        return Promise.resolve(new Response('{"data":[],"meta":{"total":0}}'));
      },
    });
    assert.deepEqual(asked, []);
    assert.deepEqual((await source?.places('48'))?.value.places, []);
    assert.equal(new URL(asked[0] ?? '').pathname, '/api/resources/0a1b2c3d-resource/data/');
    assert.equal(new URL(asked[0] ?? '').host, 'tabular-api.data.gouv.fr');
  });

  for (const src of [
    'javascript:alert(1)',
    'data:text/csv,nom',
    'ftp://lieux.example/a.csv',
    'tabular:',
    'tabular:a b',
    'https://',
    'file:///lieux.csv',
  ]) {
    it(`nothing that can be read: « ${src} »`, () => assert.equal(from(src), undefined));
  }
});
