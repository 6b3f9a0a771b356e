import {decodeText} from './decode-text.js';
import {readInput} from './input.js';

/**
 * Gives the text of a file or of an address, whole.
 * @param timeout milliseconds of silence after which an address is given up
 * @throws {BuildError} when it cannot be read to its end
 */
export async function wholeText(address: string, timeout: number): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decodeText(readInput(address, timeout))) pieces.push(piece);
  return pieces.join('');
}

/**
 * Gives the beginning of a text, enough to recognise it; nothing for one that is empty.
 * @throws {BuildError} when it cannot be read
 */
export async function beginningOf(address: string, timeout: number): Promise<string> {
  // Leaving the loop stops the download.
  for await (const piece of decodeText(readInput(address, timeout))) return piece;
  return '';
}
