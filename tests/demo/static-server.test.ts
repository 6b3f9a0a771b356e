import assert from 'node:assert/strict';
import {get} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {listen, staticServer} from '../../demo/static-server.js';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const server = staticServer({
  '/': 'tests/fixtures/folder',
  '/site/': 'demo/site',
  '/example/': 'demo/example',
  '/tests/': 'tests/fixtures',
});
let port = 0;

/** Asks as a browser would, but for the path, which is sent as it is written. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({host: '127.0.0.1', port, path, headers, agent: false}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)}),
      );
    }).on('error', reject);
  });
}

describe('the demonstration server', () => {
  before(async () => (port = await listen(server, 0)));
  after(() => server.close());

  it('gives the home page of a folder, in French letters', async () => {
    const {status, headers, body} = await ask('/');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.match(body.toString(), /numérique/);
  });

  it('compresses as the browser can read', async () => {
    const whole = (await ask('/site/site.css')).body;
    const brotli = await ask('/site/site.css', {'accept-encoding': 'gzip, deflate, br'});
    const gzip = await ask('/site/site.css', {'accept-encoding': 'gzip'});
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.deepEqual(brotliDecompressSync(brotli.body), whole);
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.deepEqual(gunzipSync(gzip.body), whole);
  });

  it('sends nothing again to a browser that has the file', async () => {
    const {etag} = (await ask('/site/site.css')).headers;
    const again = await ask('/site/site.css', {'if-none-match': String(etag)});
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
  });

  it('lets other sites read', async () => {
    assert.equal((await ask('/example/lieux-48.csv')).headers['access-control-allow-origin'], '*');
  });

  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/tests/../../package.json',
  ]) {
    it(`shows nothing outside its folders: ${path}`, async () => {
      assert.equal((await ask(path)).status, 404);
    });
  }

  it('says no, and goes on, where the address means nothing', async () => {
    assert.equal((await ask('/%zz')).status, 400);
    assert.equal((await ask('/absent.html')).status, 404);
    assert.equal((await ask('/')).status, 200);
  });

  it('takes the next port where one is taken', async () => {
    const second = staticServer({'/': 'demo'});
    assert.ok((await listen(second, port)) > port);
    second.close();
  });
});
