import assert from 'node:assert/strict';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {apacheOn, hasApache} from './apache.js';
import {fencesOf, read} from './markdown.js';

const [settings = '', redirection = ''] = fencesOf(read('docs/hosting.md'), 'apache');
const LONG = JSON.stringify({words: 'Médiathèque '.repeat(500)});

/** Files whose names tell how they are kept: for a visit, or for a month. */
const FILES = {
  'conseiller-finder.js': ['text/javascript; charset=utf-8', 'no-cache'],
  'draille.js': ['text/javascript; charset=utf-8', 'no-cache'],
  'draille-classic.js': ['text/javascript; charset=utf-8', 'no-cache'],
  'draille-iframe.js': ['text/javascript; charset=utf-8', 'no-cache'],
  'draille-part-BYNj9W.js': ['text/javascript; charset=utf-8', 'public, max-age=2592000'],
  'draille-conseiller-finder-DGt_T-.js': ['text/javascript; charset=utf-8', 'public, max-age=2592000'],
  'iframe.html': ['text/html; charset=utf-8', 'no-cache'],
  'data/v1/48.json': ['application/json; charset=utf-8', 'no-cache'],
} as const;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Asks for an address as it is, neither following nor unpacking anything. */
function get(url: string, headers: Record<string, string> = {}): Promise<{status: number; headers: Headers}> {
  return new Promise((resolve, reject) => {
    request(url, {headers: {'Accept-Encoding': 'gzip', ...headers}}, (response) => {
      response.resume();
      response.on('end', () => resolve({status: response.statusCode ?? 0, headers: response.headers}));
    })
      .on('error', reject)
      .end();
  });
}

describe('the settings for Apache that docs/hosting.md gives', {skip: !hasApache && 'no Apache'}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'draille-apache-'));
  const root = join(folder, 'site');
  let server: Awaited<ReturnType<typeof apacheOn>>;

  before(async () => {
    mkdirSync(join(root, 'draille/data/v1'), {recursive: true});
    mkdirSync(join(root, 'left'));
    for (const name of Object.keys(FILES)) writeFileSync(join(root, 'draille', name), LONG);
    writeFileSync(join(root, 'draille/.htaccess'), settings);
    // The folder that moved, under another name so that both are here.
    writeFileSync(join(root, 'left/.htaccess'), redirection.replaceAll('/draille/ ', '/left/ '));
    chmodSync(folder, 0o755);
    server = await apacheOn(folder, root);
  });
  after(async () => {
    await server.end();
    rmSync(folder, {recursive: true});
  });

  for (const [name, [type, kept]] of Object.entries(FILES)) {
    it(`give ${name} its type, compressed, to any site, and say how long to keep it`, async () => {
      const {status, headers} = await get(`${server.origin}/draille/${name}`);
      assert.deepEqual(
        [status, headers['content-type'], headers['cache-control'], headers['content-encoding']],
        [200, type, kept, 'gzip'],
      );
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['x-frame-options'], undefined);
    });
  }

  it('answer in a few bytes to who has the file already', async () => {
    const url = `${server.origin}/draille/data/v1/48.json`;
    const {headers} = await get(url);
    const since = String(headers['last-modified']);
    const tag = headers['etag'];
    const again = await get(url, {
      'If-Modified-Since': since,
      ...(typeof tag === 'string' && {'If-None-Match': tag}),
    });
    assert.equal(again.status, 304);
    assert.equal(again.headers['access-control-allow-origin'], '*');
  });

  it('lead from the host that is left to the next one, and let any site follow', async () => {
    const {status, headers} = await get(`${server.origin}/left/data/v1/48.json`);
    assert.deepEqual(
      [status, headers['location'], headers['access-control-allow-origin']],
      [308, 'https://NOUVEAU-SITE/draille/data/v1/48.json', '*'],
    );
  });
});
