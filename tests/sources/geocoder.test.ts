import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {geocoder} from '../../src/sources/geocoder.js';
import {SourceError} from '../../src/sources/source-error.js';
import {json, startServer, status, text, type TestServer} from './server.js';

const feature = (label: unknown, coordinates: unknown[], citycode: unknown = '48061'): object => ({
  geometry: {coordinates},
  properties: {label, citycode},
});

describe('a geocoder', () => {
  let server: TestServer;
  before(async () => void (server = await startServer()));
  after(() => server.close());
  const ask = (path: string, typed = '3 place') => geocoder(server.base + path)(typed);

  it('is asked what was typed, and tells where each address is', async () => {
    server.answer('/search', json({features: [feature('3 place du Four', [3.59, 44.32])]}));
    assert.deepEqual(await ask('/search', '3 place & four'), [
      {label: '3 place du Four', position: {latitude: 44.32, longitude: 3.59}, codeInsee: '48061'},
    ]);
    const {searchParams} = new URL(server.asked.at(-1) ?? '', 'http://server');
    assert.deepEqual(Object.fromEntries(searchParams), {q: '3 place & four', autocomplete: '1', limit: '10'});
  });

  it('is asked every time: nothing is kept', async () => {
    server.answer('/twice', json({features: []}));
    await ask('/twice');
    await ask('/twice');
    assert.equal(server.asked.filter((path) => path.startsWith('/twice')).length, 2);
  });

  it('leaves out an address of which something is missing', async () => {
    const odd = [{}, feature(3, [3, 44]), feature('sans commune', [3, 44], null), feature('nulle part', [])];
    server.answer('/odd', json({features: [...odd, feature('bonne', [3, 44])]}));
    assert.deepEqual(
      (await ask('/odd')).map(({label}) => label),
      ['bonne'],
    );
  });

  it('fails as a source does, when it refuses or answers something else', async () => {
    server.answer('/refused', status(500));
    server.answer('/page', text('<html>', 'text/html'));
    server.answer('/list', json([]));
    for (const path of ['/refused', '/page', '/list']) await assert.rejects(ask(path), SourceError, path);
  });
});
