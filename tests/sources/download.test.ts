import assert from 'node:assert/strict';
import {after, before, describe, it, mock} from 'node:test';
import {download} from '../../src/sources/download.js';
import {cut, never, startServer, status, text, type TestServer} from './server.js';

describe('downloading a file', () => {
  let server: TestServer;
  before(async () => (server = await startServer()));
  after(() => server.close());

  const get = (path: string, timeoutMs?: number) => download(server.base + path, {timeoutMs}, false);

  it('gives its text and the moment it was received', async () => {
    server.answer('/a.txt', 'Médiathèque');
    const receivedAt = new Date('2026-11-23T10:00:00Z');
    const answer = await download(`${server.base}/a.txt`, {now: () => receivedAt}, false);
    assert.deepEqual(answer, {body: 'Médiathèque', receivedAt});
  });

  it('reads what a French spreadsheet saves in windows-1252', async () => {
    server.answer('/old.csv', text(Buffer.from([0x4d, 0xe9, 0x64, 0x69, 0x61])));
    assert.equal((await get('/old.csv')).body, 'Média');
  });

  it('leaves out the mark that some programmes write before UTF-8', async () => {
    server.answer('/mark.csv', '\uFEFFid,nom');
    assert.equal((await get('/mark.csv')).body, 'id,nom');
  });

  it('reads a text whose letters were split between two packets', async () => {
    const bytes = Buffer.from('é'.repeat(2000));
    server.answer('/split.txt', (_, response) => {
      response.write(bytes.subarray(0, 1001), () => response.end(bytes.subarray(1001)));
    });
    assert.equal((await get('/split.txt')).body, 'é'.repeat(2000));
  });

  it('says that the line is cut when nobody answers', async () => {
    const gone = await startServer();
    await gone.close();
    await assert.rejects(download(`${gone.base}/48.json`, {}, false), {
      name: 'SourceError',
      failure: 'offline',
      url: `${gone.base}/48.json`,
    });
  });

  it('says that the line is cut when the answer stops half way', async () => {
    server.answer('/cut.json', cut);
    await assert.rejects(get('/cut.json'), {failure: 'offline'});
  });

  for (const code of [404, 500]) {
    it(`says that the server answered with an error ${code}`, async () => {
      server.answer('/error.json', status(code));
      await assert.rejects(get('/error.json'), {failure: 'status', message: new RegExp(`HTTP ${code}`)});
    });
  }

  it('gives up on a server that never answers', async () => {
    server.answer('/silent.json', never);
    await assert.rejects(get('/silent.json', 50), {failure: 'timeout'});
  });

  it('gives up on a server that falls silent half way', async () => {
    server.answer('/half.json', (_, response) => void response.write('{"version":'));
    await assert.rejects(get('/half.json', 200), {failure: 'timeout'});
  });
});

/** A line whose every packet a test sends; it is cut when the download gives up. */
function slowLine() {
  const encoder = new TextEncoder();
  let line: ReadableStreamDefaultController<Uint8Array> | undefined;
  const fetch = (_: string, {signal}: RequestInit): Promise<Response> => {
    const body = new ReadableStream<Uint8Array>({start: (controller) => void (line = controller)});
    signal?.addEventListener('abort', () => line?.error(new DOMException('aborted', 'AbortError')));
    return Promise.resolve(new Response(body));
  };
  return {fetch, send: (words: string) => line?.enqueue(encoder.encode(words)), end: () => line?.close()};
}

/** Lets everything that waits for nothing but its turn happen. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('downloading on a very slow line', () => {
  before(() => mock.timers.enable({apis: ['setTimeout']}));
  after(() => mock.timers.reset());

  it('waits for as long as something arrives', async () => {
    const line = slowLine();
    const answer = download('https://donnees.example/48.json', {fetch: line.fetch}, false);
    for (const word of ['trois ', 'petits ', 'paquets']) {
      await turn();
      mock.timers.tick(9_000);
      line.send(word);
    }
    await turn();
    line.end();
    assert.equal((await answer).body, 'trois petits paquets');
  });

  it('gives up when nothing has arrived for ten seconds', async () => {
    const line = slowLine();
    const refused = assert.rejects(download('https://donnees.example/48.json', {fetch: line.fetch}, false), {
      failure: 'timeout',
    });
    await turn();
    line.send('un seul paquet');
    await turn();
    mock.timers.tick(10_000);
    await refused;
  });
});

describe('the request itself', () => {
  async function initOf(fresh: boolean): Promise<RequestInit> {
    const inits: RequestInit[] = [];
    const fetch = (_: string, init: RequestInit): Promise<Response> => {
      inits.push(init);
      return Promise.resolve(new Response(''));
    };
    await download('https://donnees.example/48.json', {fetch}, fresh);
    return inits[0] ?? {};
  }

  it('is the plain one that a preload makes, so that a preloaded file is used', async () => {
    assert.deepEqual(Object.keys(await initOf(false)), ['signal']);
  });

  it('goes back to the server when something fresh is asked for', async () => {
    assert.equal((await initOf(true)).cache, 'no-cache');
  });
});
