import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {feedsFrom, type FeedAddress} from '../sources/agenda/feeds-from.js';
import {BuildError, errorCode} from './build-error.js';

const ADDRESS = /^(?:https?|webcals?|openagenda):/i;
/**
 * What tells a feed from others in a file that everybody may read: its host or its file, and a mark of its address. The
 * address itself may open what is not for everybody, by a key or by a part of its path, as private calendars do.
 */
function publicId(written: string, name: string): string {
  const mark = createHash('sha256').update(written).digest('hex').slice(0, 8);
  return `${name} (${mark})`;
}

/** The host of an address and the name of its file, where that is a word: a person finds which one is meant. */
function nameOf(url: string): string {
  const {host, pathname} = new URL(url);
  const [file] = /\/[a-z-]{1,30}(?:\.[a-z]{2,4})?\/?$/i.exec(pathname) ?? [];
  return host + (file ?? '');
}

function addressFrom(written: string, rank: number): FeedAddress {
  if (written.trim() && !ADDRESS.test(written)) {
    const id = publicId(written, basename(written));
    return {kind: 'url', id, url: pathToFileURL(resolve(written)).href};
  }
  // A space parts two feeds in a page: here it is a mistake in one.
  const [address] = /\s/.test(written) ? [] : feedsFrom(written, 'file:///').feeds;
  if (address?.kind === 'openagenda') return address;
  if (address) return {...address, id: publicId(address.url, nameOf(address.url))};
  const cure = 'Donnez un fichier, une adresse https:// ou webcal:, ou openagenda: et un numéro';
  throw new BuildError(`--feed, adresse ${rank + 1} : ce n’est pas un agenda. ${cure}.`, {exitStatus: 2});
}

/**
 * Reads where feeds are, each once, in the order in which they were written: files, addresses, agendas of OpenAgenda.
 * @throws {BuildError} with status 2 for what is none of these
 */
export function feedAddresses(feeds: readonly string[]): FeedAddress[] {
  const addresses = feeds.map(addressFrom);
  return addresses.filter(({url}, rank) => addresses.findIndex((other) => other.url === url) === rank);
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'fichier introuvable',
  EISDIR: 'c’est un dossier, pas un fichier',
  EACCES: 'lecture du fichier refusée',
};

/** `fetch`, which reads files too. @throws {BuildError} for a file that cannot be read */
export async function fetchOrRead(url: string, init: RequestInit): Promise<Response> {
  if (!url.startsWith('file:')) return fetch(url, init);
  try {
    return new Response(await readFile(fileURLToPath(url)));
  } catch (error) {
    throw new BuildError(FILE_ERRORS[errorCode(error) ?? ''] ?? 'fichier illisible', {cause: error});
  }
}
