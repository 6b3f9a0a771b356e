import type {MarkupReader} from './feed.js';
import {htmlLine, htmlText} from './html-text.js';

const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;
const BREAKING_TAG = /<\/?(?:br|div|h\d|li|p|tr)\b/i;
/** The end of a line that its writer ended, rather than a program that counts to 72 letters. */
const WRITTEN_LINE = /(^|\n)([^\n]{1,60}|[^\n]*[.!?:;…])\n(?=[^\s])(?!\s*[-•*]\s)/g;
const LONGEST_SUMMARY = 280;

/** Decodes what is written `&eacute;` in a text that has no tags. */
function decoded(text: string, markup: MarkupReader): string {
  if (!/&#?\w+;/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => htmlLine(line.replace(/</g, '&lt;'), markup) ?? '')
    .join('\n');
}

/**
 * Gives a text that should be plain, and may be HTML, in the form that `textBlocks` reads. A line that was ended on
 * purpose is a paragraph: lines of one paragraph are joined where it is shown.
 */
export function plainText(text: string | undefined, markup: MarkupReader): string | undefined {
  const written = text?.replace(/\r\n?/g, '\n').trim();
  if (!written) return undefined;
  if (TAG.test(written)) {
    return htmlText(BREAKING_TAG.test(written) ? written : written.replace(/\n/g, '<br>'), markup);
  }
  const lines = decoded(written, markup).replace(/^[ \t]*[•*][ \t]+/gm, '- ');
  // Twice, since a line that ends one match may begin the next.
  return lines.replace(WRITTEN_LINE, '$1$2\n\n').replace(WRITTEN_LINE, '$1$2\n\n').trim() || undefined;
}

/** Gives the same on one line: a title, a place. */
export const plainLine = (text: string | undefined, markup: MarkupReader): string | undefined =>
  text && /[<&\s]/.test(text) ? htmlLine(TAG.test(text) ? text : text.replace(/</g, '&lt;'), markup) : text;

/** Gives the beginning of a text: a sentence or two, without links. */
export function summaryOf(text: string | undefined): string | undefined {
  const line = text?.replace(/\[([^[\]\n]+)\]\([^\s()]+\)/g, '$1').replace(/\s*\n\s*(?:-\s+)?/g, ' ') ?? '';
  if (line.length <= LONGEST_SUMMARY) return line || undefined;
  return `${line.slice(0, LONGEST_SUMMARY).replace(/[\s,;:–-]+\S*$/, '')}…`;
}
