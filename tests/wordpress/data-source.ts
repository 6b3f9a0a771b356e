import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import type {ServerResponse} from 'node:http';
import {createServer} from 'node:https';
import {join} from 'node:path';
import {listen, staticServer} from '../../demo/static-server.js';
import {makePublishedData} from './example-data.js';
import type {Service} from './service.js';

/** How the source answers. */
export type Manner =
  'well' | 'not at all' | 'with an error' | 'with a page' | 'with half of a file' | 'with another version';

/** Whoever publishes the data, over https as on the internet. */
export interface DataSource extends Service {
  /** Of the folder that holds `v1/`; ends with `/`. */
  readonly url: string;
  readonly certificate: string;
  /** The folder that is published. */
  readonly folder: string;
  manner: Manner;
  /** The files that are answered for so; all of them where none is named. */
  only: RegExp | undefined;
  /** Names of the files that were asked for since last asked. */
  asked(): readonly string[];
}

function answerBadly(manner: Exclude<Manner, 'well'>, file: string, response: ServerResponse): void {
  const text = readFileSync(file, 'utf8');
  switch (manner) {
    case 'not at all':
      response.destroy();
      break;
    case 'with an error':
      response.writeHead(503).end('Revenez plus tard');
      break;
    case 'with a page':
      response.end('<!doctype html><title>Connexion au réseau</title>');
      break;
    case 'with half of a file':
      response.end(text.slice(0, text.length / 2));
      break;
    case 'with another version':
      response.end(text.replace('"version":1', '"version":2'));
      break;
  }
}

/** Publishes invented data. */
export async function startDataSource(folder: string): Promise<DataSource> {
  const published = makePublishedData(folder);
  const certificate = join(folder, 'certificate.pem');
  const key = join(folder, 'key.pem');
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'],
      ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', certificate],
    ],
    {stdio: 'ignore'},
  );
  const files = staticServer({'/donnees/': published});
  const asked: string[] = [];
  const server = createServer(
    {key: readFileSync(key), cert: readFileSync(certificate)},
    (request, response) => {
      const name = (request.url ?? '').replace('/donnees/', '');
      asked.push(name);
      const isConcerned = source.only?.test(name) ?? true;
      if (source.manner === 'well' || !isConcerned) files.emit('request', request, response);
      else answerBadly(source.manner, join(published, name), response);
    },
  );
  const port = await listen(server, 0);
  const source: DataSource = {
    url: `https://127.0.0.1:${String(port)}/donnees/`,
    certificate,
    folder: published,
    manner: 'well',
    only: undefined,
    asked: () => asked.splice(0),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return source;
}
