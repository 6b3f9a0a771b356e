import {BuildError} from './build-error.js';
import {csvRows} from './csv-rows.js';
import {decodeText} from './decode-text.js';
import {readInput} from './input.js';
import {jsonRows} from './json-rows.js';
import {peek} from './peek.js';
import type {Row} from './row.js';

/** What the first characters say a file is, when it is not data. */
const IMPOSTORS: readonly (readonly [signs: RegExp, what: string])[] = [
  [/^\s*</, 'une page HTML ou XML, pas un fichier CSV ou JSON. Vérifiez l’adresse du fichier lui-même'],
  [/^PK\u0003\u0004/, 'un classeur ou une archive zip. Enregistrez-le au format CSV UTF-8'],
  [/^(ÿþ|þÿ)/, 'du texte UTF-16. Enregistrez-le au format CSV UTF-8'],
  [/^(?:%PDF-|‰PNG|[^\n]*\0)/, 'un fichier binaire, pas un fichier CSV ou JSON'],
];

const EMPTY = 'le fichier est vide';

/** Says what a file is, by its first characters, when it is not data; `undefined` when it may be. */
export function faultOf(first: string): string | undefined {
  if (!first.trim()) return EMPTY;
  const impostor = IMPOSTORS.find(([signs]) => signs.test(first));
  return impostor && `c’est ${impostor[1]}`;
}

/**
 * Gives the rows of a CSV or JSON file, one by one. The separator, the encoding and gzip are found in the content.
 * @param address a file or an `http(s):` address
 * @param timeout milliseconds of silence after which an address is given up
 * @throws {BuildError} when it cannot be read, is empty, or is something else
 */
export async function* readTable(address: string, timeout: number): AsyncGenerator<Row> {
  const {first, all} = await peek(decodeText(readInput(address, timeout)));
  const fault = faultOf(first ?? '');
  if (fault || !first) {
    // A connection that is left open would keep the process waiting.
    await all.return(undefined);
    throw new BuildError(`${address} : ${fault ?? EMPTY}.`);
  }
  yield* /^\s*[[{]/.test(first) ? jsonRows(all, address) : csvRows(all, first, address);
}
