import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {feedsFrom, type FeedAddress} from '../sources/agenda/feeds-from.js';
import {BuildError, errorCode} from './build-error.js';

const ADDRESS = /^(?:https?|webcals?|openagenda):/i;
/** Parts of an address that open what others may not read. */
const SECRET = /key|token|secret|passw|pwd|auth|signature/i;

/** An address as it may be shown: without what opens a feed that is not for everybody. */
function shown(id: string): string {
  if (!/^https?:/i.test(id)) return id;
  const url = new URL(id);
  const secrets = [...url.searchParams.keys()].filter((name) => SECRET.test(name));
  if (secrets.length === 0 && !url.username && !url.password) return id;
  for (const name of secrets) url.searchParams.delete(name);
  url.username = '';
  url.password = '';
  return url.href;
}

function addressFrom(written: string): FeedAddress {
  if (!ADDRESS.test(written)) return {kind: 'url', id: written, url: pathToFileURL(resolve(written)).href};
  const [address] = feedsFrom(written, 'file:///').feeds;
  if (address) return {...address, id: shown(address.id)};
  const cure = 'Donnez un fichier, une adresse https:// ou webcal:, ou openagenda: et un numéro';
  throw new BuildError(`--feed ${shown(written)} : ce n’est pas un agenda. ${cure}.`, {exitStatus: 2});
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
