import {createReadStream} from 'node:fs';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createGunzip} from 'node:zlib';
import {BuildError, errorCode} from './build-error.js';
import {download, isUrl} from './download.js';
import {peek} from './peek.js';

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'fichier introuvable. Vérifiez son nom et son dossier',
  EISDIR: 'c’est un dossier. Donnez le nom d’un fichier',
  EACCES: 'lecture refusée. Vérifiez les droits du fichier',
};

async function* readFromDisk(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Buffer>;
  } catch (error) {
    const explanation = FILE_ERRORS[errorCode(error) ?? ''];
    if (!explanation) throw error;
    throw new BuildError(`${path} : ${explanation}.`, {cause: error});
  }
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = pipeline(Readable.from(chunks), gunzip);
  feeding.catch(() => undefined);
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (error) {
    if (!errorCode(error)?.startsWith('Z_')) throw error;
    const cure = 'Téléchargez-la de nouveau';
    throw new BuildError(`${name} : archive gzip incomplète ou abîmée. ${cure}.`, {cause: error});
  }
}

/**
 * Gives the bytes of a file or of an address, decompressed when they are gzip: what counts is how they begin, not what
 * they are called.
 * @param timeout milliseconds of silence after which an address is given up
 * @throws {BuildError} when it cannot be read to its end
 */
export async function* readInput(address: string, timeout: number): AsyncGenerator<Uint8Array> {
  const {first, all} = await peek(isUrl(address) ? download(address, timeout) : readFromDisk(address));
  const gzip = first?.[0] === 0x1f && (first[1] ?? 0x8b) === 0x8b;
  yield* gzip ? gunzipped(all, address) : all;
}
