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
  [/^[^\n]*\0/, 'un fichier binaire, pas un fichier CSV ou JSON'],
];

/**
 * Gives the rows of a CSV or JSON file, one by one. The separator, the encoding and gzip are found in the content.
 * @param address a file or an `http(s):` address
 * @param timeout milliseconds of silence after which an address is given up
 * @throws {BuildError} when it cannot be read, is empty, or is something else
 */
export async function* readTable(address: string, timeout: number): AsyncGenerator<Row> {
  const {first, all} = await peek(decodeText(readInput(address, timeout)));
  if (!first?.trim()) throw new BuildError(`${address} : le fichier est vide.`);
  const impostor = IMPOSTORS.find(([signs]) => signs.test(first));
  if (impostor) throw new BuildError(`${address} : c’est ${impostor[1]}.`);
  yield* /^\s*[[{]/.test(first) ? jsonRows(all, address) : csvRows(all, first, address);
}
