import {isFollowed} from '../../domain/agenda/text-blocks.js';
import type {MarkupNode, MarkupReader} from './feed.js';

/** What a reader does not read, or not as a text. */
const LEFT_OUT = new Set(
  'script style iframe noscript template object embed svg math head title select textarea button audio video'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr main nav ol p pre section summary table tbody tfoot thead ul'
  ).split(' '),
);
/** What browsers take for white space; a no-break space is none. */
const SPACES = /[ \t\r\n\f]+/g;
const TEXT = /^#(?:text|cdata-section)$/;

const nameOf = (node: MarkupNode): string => node.nodeName.toLowerCase();
const childrenOf = (node: MarkupNode): MarkupNode[] => Array.from(node.childNodes);
const singleSpaced = (text: string): string => text.replace(SPACES, ' ').trim();

/** The words of a node, on one line. */
export function wordsOf(node: MarkupNode): string {
  const words = (one: MarkupNode): string => {
    if (TEXT.test(one.nodeName)) return one.nodeValue ?? '';
    const name = nameOf(one);
    if (LEFT_OUT.has(name)) return '';
    const inside = childrenOf(one).map(words).join('');
    return BLOCKS.has(name) || /^(?:br|li|tr|td|th)$/.test(name) ? ` ${inside} ` : inside;
  };
  return singleSpaced(words(node));
}

/** Words that lead somewhere; words alone where they lead nowhere that a reader may follow. */
function linkOf(node: MarkupNode): string {
  const words = wordsOf(node);
  const href = (node.getAttribute?.('href') ?? '').trim();
  if (!words || !isFollowed(href) || /\s/.test(href)) return words;
  if (words === href) return href;
  const address = href
    .replace(/[()<>]/g, encodeURIComponent)
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29');
  return `[${words.replace(/[[\]]/g, ' ').trim() || address}](${address})`;
}

/** Writes the text of a page as it goes through its nodes: paragraphs, and items. */
class TextWriter {
  #text = '';
  #line = '';
  #isItem = false;
  #wasItem = false;

  get text(): string {
    this.#endLine();
    return this.#text;
  }

  visit(node: MarkupNode): void {
    const name = nameOf(node);
    if (TEXT.test(name)) this.#line += (node.nodeValue ?? '').replace(SPACES, ' ');
    else if (name === 'a') this.#line += linkOf(node);
    else if (name === 'br') this.#endLine();
    else if (name === 'li') this.#item(node);
    else if (name === 'tr') this.#row(node);
    else if (BLOCKS.has(name)) this.#block(node);
    else if (!LEFT_OUT.has(name)) childrenOf(node).forEach((child) => this.visit(child));
  }

  #endLine(): void {
    const line = this.#line.replace(/ +/g, ' ').trim();
    this.#line = '';
    if (!line) return;
    const between = this.#isItem && this.#wasItem ? '\n' : '\n\n';
    this.#text += `${this.#text && between}${this.#isItem ? '- ' : ''}${line}`;
    [this.#wasItem, this.#isItem] = [this.#isItem, false];
  }

  #block(node: MarkupNode): void {
    // The paragraph of an item is the item.
    if (this.#line.trim()) this.#endLine();
    childrenOf(node).forEach((child) => this.visit(child));
    this.#endLine();
  }

  #item(node: MarkupNode): void {
    this.#endLine();
    this.#isItem = true;
    this.#block(node);
    this.#isItem = false;
  }

  #row(node: MarkupNode): void {
    this.#endLine();
    const cells = childrenOf(node).filter((child) => /^t[dh]$/.test(nameOf(child)));
    if (cells.length === 1) childrenOf(node).forEach((child) => this.visit(child));
    else this.#line = cells.map(wordsOf).filter(Boolean).join(' – ');
    this.#endLine();
  }
}

/** Gives HTML as plain text in the form that `textBlocks` reads; `undefined` where it says nothing. */
export function htmlText(html: string | undefined, markup: MarkupReader): string | undefined {
  if (!html) return undefined;
  const writer = new TextWriter();
  writer.visit(markup.html(html));
  return writer.text || undefined;
}

/** Gives a title or a name that is written in HTML, on one line. */
export const htmlLine = (html: string | undefined, markup: MarkupReader): string | undefined =>
  html ? wordsOf(markup.html(html)) || undefined : undefined;
