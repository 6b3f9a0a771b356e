import {isUtf8} from 'node:buffer';

const NEWLINE = 0x0a;
/** What windows-1252 puts at 0x80–0x9F, where ISO 8859-1 has controls; five of them are unused. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Gives a text that was decoded as ISO 8859-1 with the signs of windows-1252, as `TextDecoder('windows-1252')` does not in
 * some releases of Node 20: « ’ » is then a control, which no text has.
 */
export const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);

const fromWindows1252 = (line: Buffer): string => withWindowsSigns(line.toString('latin1'));

const withoutBom = (text: string): string => text.replace(/^\ufeff/, '');

/** Each line by itself: files put together from several producers change encoding on the way. */
function decodeLines(block: Buffer): string {
  if (isUtf8(block)) return block.toString('utf8');
  let text = '';
  for (let start = 0; start < block.length;) {
    const newline = block.indexOf(NEWLINE, start);
    const end = newline < 0 ? block.length : newline + 1;
    const line = block.subarray(start, end);
    text += isUtf8(line) ? line.toString('utf8') : fromWindows1252(line);
    start = end;
  }
  return text;
}

/** Gives bytes as text, whole lines at a time: UTF-8, or windows-1252 for the lines that are not UTF-8; without BOM. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let pending: Uint8Array[] = [];
  let started = false;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    pending.push(end === 0 ? chunk : chunk.subarray(0, end));
    if (end === 0) continue;
    const text = decodeLines(Buffer.concat(pending));
    yield started ? text : withoutBom(text);
    started = true;
    pending = [chunk.subarray(end)];
  }
  const text = decodeLines(Buffer.concat(pending));
  if (text) yield started ? text : withoutBom(text);
}
