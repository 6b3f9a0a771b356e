import {isFollowed} from '../../domain/agenda/text-blocks.js';
import type {MarkupReader} from './feed.js';
import {plainText} from './plain-text.js';

const IMAGE = /!\[[^[\]\n]{0,500}\]\([^()\n]{0,2000}\)/g;
const TITLED_LINK =
  /\[([^[\]\n]+)\]\(\s*<?([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+["'(][^\n]*?["')])?\s*\)/g;
const ADDRESS = /<((?:https?|mailto):[^\s<>]+)>/g;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm;
const RULE = /^[ \t]{0,3}(?:(?:[-*_][ \t]*){3,}|=+)$/gm;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gm;
const QUOTE = /^[ \t]*>[ \t]?/gm;
const STRONG = /(\*\*|__)(?=\S)([^\n]{0,1000}?\S)\1/g;
const STRESS = /(^|[\s([«"'’])([*_])(?=[^\s*_])([^\n*_]*[^\s*_])\2(?![\p{L}\p{N}])/gmu;
const ESCAPE = /\\([-\\`*_{}[\]()#+.!>~|])/g;

/** Gives Markdown as plain text in the form that `textBlocks` reads. */
export function markdownText(markdown: string | undefined, markup: MarkupReader): string | undefined {
  const text = markdown
    ?.replace(/\r\n?/g, '\n')
    .replace(IMAGE, '')
    .replace(TITLED_LINK, (_, words: string, href: string) =>
      isFollowed(href) ? `[${words}](${href})` : words,
    )
    .replace(ADDRESS, '$1')
    .replace(HEADING, '$1\n')
    .replace(RULE, '\n')
    .replace(QUOTE, '')
    .replace(ITEM, '- ')
    .replace(STRONG, '$2')
    .replace(STRESS, '$1$3')
    .replace(ESCAPE, '$1')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
  return plainText(text, markup);
}
