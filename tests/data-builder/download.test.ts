import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {BuildError} from '../../src/data-builder/build-error.js';
import {readTable} from '../../src/data-builder/table.js';
import {AnswerServer} from './answers.js';

const CSV = 'id,nom\n1,Médiathèque du Tarnon\n';
const LONG = gzipSync(
  `id,nom\n${Array.from({length: 9000}, (_, rank) => `${rank},${Math.sin(rank)}\n`).join('')}`,
);

const server = new AnswerServer({
  '/lieux.csv': (_, response) => response.end(CSV),
  '/lieux.csv.gz': (_, response) => response.end(gzipSync(CSV)),
  '/encoded': (_, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(CSV)),
  '/moved': (_, response) => response.writeHead(302, {location: '/lieux.csv'}).end(),
  '/html': (_, response) =>
    response.writeHead(200, {'content-type': 'text/html'}).end('<!DOCTYPE html><p>Service indisponible</p>'),
  '/500': (_, response) => response.writeHead(500).end('oops'),
  '/cut.gz': (_, response) => response.end(LONG.subarray(0, 30_000)),
  '/hung-up': (_, response) => {
    response.writeHead(200, {'content-length': '1000'});
    response.write('id,nom\n1,', () => response.destroy());
  },
  '/silent': () => undefined,
  '/half': (_, response) => void response.write('id,nom\n1,a\n'),
  '/trickle': (_, response) => {
    const pieces = [...CSV];
    const next = (): void => {
      const piece = pieces.shift();
      if (piece === undefined) response.end();
      else response.write(piece, () => setImmediate(next));
    };
    next();
  },
});
let base = '';
before(async () => void (base = await server.start()));
after(() => server.stop());

async function recordsAt(path: string, timeout = 5000): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const row of readTable(base + path, timeout)) {
    records.push(row.kind === 'record' ? {...row.record} : row);
  }
  return records;
}

const refused = (message: RegExp) => (error: unknown) =>
  error instanceof BuildError && error.message.startsWith(base) && message.test(error.message);

describe('an address', () => {
  for (const path of ['/lieux.csv', '/lieux.csv.gz', '/encoded', '/moved', '/trickle']) {
    it(`is read: ${path}`, async () => {
      assert.deepEqual(await recordsAt(path), [{id: '1', nom: 'Médiathèque du Tarnon'}]);
    });
  }

  it('that answers with an error is refused with its status', async () => {
    await assert.rejects(recordsAt('/500'), refused(/le serveur répond 500/));
    await assert.rejects(recordsAt('/absent'), refused(/le serveur répond 404/));
  });

  it('that gives a page instead of a file is refused', async () => {
    await assert.rejects(recordsAt('/html'), refused(/page HTML/));
  });

  it('whose archive is truncated is refused', async () => {
    await assert.rejects(recordsAt('/cut.gz'), refused(/archive gzip incomplète/));
  });

  it('that hangs up halfway is refused', async () => {
    await assert.rejects(recordsAt('/hung-up'), refused(/lecture interrompue/));
  });

  it('that stays silent is given up, before or after its first bytes', async () => {
    await assert.rejects(recordsAt('/silent', 50), refused(/rien reçu pendant 0,05 s.*--timeout/));
    await assert.rejects(recordsAt('/half', 50), refused(/rien reçu pendant/));
  });

  it('where nobody answers is refused', async () => {
    const silent = new AnswerServer({});
    const gone = await silent.start();
    await silent.stop();
    await assert.rejects(readTable(`${gone}/lieux.csv`, 5000).next(), /lecture interrompue \(ECONNREFUSED\)/);
  });

  it('that is not an address at all is refused', async () => {
    await assert.rejects(readTable('http://', 5000).next(), BuildError);
  });
});
