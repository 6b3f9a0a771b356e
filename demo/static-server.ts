import {readFile, stat} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** Folders by the path that they are served at, which ends with `/`; the longest path that fits wins. */
export type Mounts = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.zip': 'application/zip',
};
const COMPRESSED = /^(text\/|application\/json|image\/svg)/;

type Encoding = 'br' | 'gzip' | 'identity';

function encodingFor(accepted: string | undefined, type: string): Encoding {
  if (!COMPRESSED.test(type)) return 'identity';
  if (/\bbr\b/.test(accepted ?? '')) return 'br';
  return /\bgzip\b/.test(accepted ?? '') ? 'gzip' : 'identity';
}

/** The file that an address names, inside the folder that serves it; undefined for an address that leads out of it. */
function fileAt(url: string, mounts: Mounts): string | undefined {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const mount = Object.keys(mounts)
    .filter((each) => path.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  if (mount === undefined) return undefined;
  const folder = resolve(mounts[mount] ?? '');
  const file = resolve(join(folder, path.slice(mount.length)));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

function encode(body: Buffer, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'br':
      return brotliCompressSync(body);
    case 'gzip':
      return gzipSync(body);
    case 'identity':
      return body;
  }
}

/** Bodies by their tag: what a CDN compresses once is not compressed at each request. */
const bodies = new Map<string, Buffer>();

async function bodyOf(file: string, tag: string, encoding: Encoding): Promise<Buffer> {
  const key = `${file} ${tag}`;
  const body = bodies.get(key) ?? encode(await readFile(file), encoding);
  bodies.set(key, body);
  return body;
}

async function answer(request: IncomingMessage, response: ServerResponse, mounts: Mounts): Promise<void> {
  const file = fileAt(request.url ?? '/', mounts);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (file === undefined || !found?.isFile()) {
    response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'}).end('Introuvable\n');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const encoding = encodingFor(request.headers['accept-encoding'], type);
  const tag = `"${found.mtimeMs.toString(36)}-${found.size.toString(36)}-${encoding}"`;
  response.setHeader('ETag', tag);
  // Asked again each time, and answered in a few bytes when nothing has changed.
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const body = await bodyOf(file, tag, encoding);
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', body.length);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * A server of files for demonstrations, tests and measures, not for production. As a CDN would, it compresses with
 * brotli or gzip, answers to ETags and lets other sites read (CORS). HTTP/1.1, connections kept open.
 */
export function staticServer(mounts: Mounts): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {Allow: 'GET, HEAD'}).end();
      return;
    }
    answer(request, response, mounts).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(400).end();
    });
  });
}

/** Starts on a port, or on the next one that is free, and gives it; 0 asks for any. */
export async function listen(server: Server, port: number, host = '127.0.0.1'): Promise<number> {
  for (let next = port; ; next++) {
    const taken = await new Promise<NodeJS.ErrnoException | undefined>((settled) => {
      server.once('error', settled);
      server.listen(next, host, () => {
        server.off('error', settled);
        settled(undefined);
      });
    });
    const address = server.address();
    if (!taken) return typeof address === 'object' && address ? address.port : next;
    if (taken.code !== 'EADDRINUSE' || next > port + 50) throw taken;
  }
}
