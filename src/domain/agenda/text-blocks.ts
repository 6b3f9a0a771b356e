/** A piece of a paragraph: words, or words that lead somewhere. */
export type Inline = string | {readonly text: string; readonly href: string};

/** A paragraph, or the items of a list. */
export type TextBlock =
  | {readonly kind: 'paragraph'; readonly content: readonly Inline[]}
  | {readonly kind: 'list'; readonly items: readonly (readonly Inline[])[]};

const LINK = /\[([^[\]\n]+)\]\(([^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)\)|https?:\/\/[^\s<>"«»]+/g;
const FOLLOWED = /^(?:https?:\/\/\S|mailto:\S|tel:\+?[\d\s().-]+$)/i;
/** Ends a sentence, not an address. */
const AFTER_ADDRESS = /[.,;:!?…)\]]+$/;
const ITEM = /^\s*[-•]\s+/;

/** Whether an address is one that a reader may follow: the web, an e-mail, a telephone. */
export const isFollowed = (href: string): boolean => FOLLOWED.test(href);

function inlines(line: string): Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const {0: found, 1: text, 2: href, index} of line.matchAll(LINK)) {
    const address = href ?? found.replace(AFTER_ADDRESS, '');
    if (index > from) pieces.push(line.slice(from, index));
    pieces.push(isFollowed(address) ? {text: text ?? address, href: address} : (text ?? found));
    from = index + (href ? found.length : address.length);
  }
  if (from < line.length) pieces.push(line.slice(from));
  return pieces;
}

/**
 * Reads the plain text of a feed or of a file written by hand: an empty line parts paragraphs, a line that begins with
 * `- ` is an item of a list, `[words](address)` and a bare address are links. A link that is none of the web, of e-mail
 * or of the telephone is its words alone. Nothing else has a meaning: what looks like HTML is shown as it is written.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    let words: string[] = [];
    let items: string[] = [];
    const flush = (): void => {
      if (words.length > 0) blocks.push({kind: 'paragraph', content: inlines(words.join(' '))});
      if (items.length > 0) blocks.push({kind: 'list', items: items.map(inlines)});
      [words, items] = [[], []];
    };
    for (const line of paragraph.split('\n')) {
      const isItem = ITEM.test(line);
      if (isItem ? words.length > 0 : items.length > 0) flush();
      const content = line.replace(ITEM, '').trim();
      if (content) (isItem ? items : words).push(content);
    }
    flush();
  }
  return blocks;
}
