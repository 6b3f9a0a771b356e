import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {ask, request} from '../../src/sources/requests.js';
import {SourceError} from '../../src/sources/source-error.js';
import {reloadPage} from './page.js';
import {gate, startServer, status, text, type TestServer} from './server.js';

describe('requests of a page', () => {
  let server: TestServer;
  before(async () => (server = await startServer()));
  after(() => server.close());
  beforeEach(() => {
    reloadPage();
    server.asked.length = 0;
  });

  it('are made once for two widgets that ask at the same time, and a third that asks later', async () => {
    server.answer('/48.json', 'places');
    const url = `${server.base}/48.json`;
    const [one, two] = await Promise.all([request(url, {}), request(url, {})]);
    const three = await request(url, {});
    assert.deepEqual([one.body, two.body, three.body], ['places', 'places', 'places']);
    assert.deepEqual(server.asked, ['/48.json']);
  });

  it('are shared by two copies of the script', async () => {
    server.answer('/48.json', 'places');
    const address = '../../src/sources/requests.js?another-copy';
    const copy = (await import(address)) as {request: typeof request};
    assert.notEqual(copy.request, request);
    await Promise.all([copy.request(`${server.base}/48.json`, {}), request(`${server.base}/48.json`, {})]);
    assert.deepEqual(server.asked, ['/48.json']);
  });

  it('fail with this copy’s own error when another copy of the script made the request', async () => {
    const page = globalThis as unknown as Record<symbol, Map<string, Promise<never>>>;
    const foreign = Object.assign(new Error('no answer'), {name: 'SourceError', failure: 'timeout'});
    page[Symbol.for('draille.requests.1')] = new Map([
      ['https://donnees.example/48.json', Promise.reject(foreign)],
    ]);
    await assert.rejects(
      request('https://donnees.example/48.json', {}),
      (error) => error instanceof SourceError && error.failure === 'timeout',
    );
  });

  it('are tried again after a failure', async () => {
    server.answer('/48.json', status(503));
    await assert.rejects(request(`${server.base}/48.json`, {}), {failure: 'status'});
    server.answer('/48.json', 'places');
    assert.equal((await request(`${server.base}/48.json`, {})).body, 'places');
  });

  it('fail for every widget that was waiting, with one request', async () => {
    const held = gate();
    server.answer('/48.json', held.pass);
    const asked = [request(`${server.base}/48.json`, {}), request(`${server.base}/48.json`, {})];
    const settled = Promise.allSettled(asked);
    held.open(status(500));
    assert.deepEqual(
      (await settled).map((result) => result.status),
      ['rejected', 'rejected'],
    );
    assert.equal(server.asked.length, 1);
  });

  it('are tried again after an answer that was not understood', async () => {
    server.answer('/48.json', '<!doctype html><title>Maintenance</title>');
    await assert.rejects(ask(`${server.base}/48.json`, JSON.parse, {}), {
      name: 'SourceError',
      failure: 'format',
    });
    server.answer('/48.json', {mended: true});
    assert.deepEqual((await ask(`${server.base}/48.json`, JSON.parse, {})).value, {mended: true});
  });

  it('are made again when something fresh is asked for, and then serve everyone', async () => {
    server.answer('/48.json', 'yesterday');
    await request(`${server.base}/48.json`, {});
    server.answer('/48.json', 'today');
    assert.equal((await request(`${server.base}/48.json`, {}, true)).body, 'today');
    assert.equal((await request(`${server.base}/48.json`, {})).body, 'today');
    assert.equal(server.asked.length, 2);
  });

  it('forget the text once every widget that waited for it has understood it', async () => {
    server.answer('/48.json', {places: 1});
    const url = `${server.base}/48.json`;
    const asked = [ask(url, JSON.parse, {}), ask(url, JSON.parse, {})];
    assert.deepEqual(
      (await Promise.all(asked)).map(({value}) => value as unknown),
      [{places: 1}, {places: 1}],
    );
    const page = globalThis as unknown as Record<symbol, Map<string, unknown>>;
    assert.equal(page[Symbol.for('draille.requests.1')]?.size, 0);
    assert.equal(server.asked.length, 1);
  });

  it('under way are left alone when an older one ends', async () => {
    const [older, newer] = [gate(), gate()];
    const url = `${server.base}/48.json`;
    server.answer('/48.json', older.pass);
    const first = ask(url, String, {});
    await older.arrived;
    server.answer('/48.json', newer.pass);
    const fresh = ask(url, String, {}, true);
    await newer.arrived;
    older.open(text('yesterday'));
    await first;
    const joining = ask(url, String, {});
    newer.open(text('today'));
    assert.deepEqual([(await fresh).value, (await joining).value], ['today', 'today']);
    assert.equal(server.asked.length, 2);
  });
});
