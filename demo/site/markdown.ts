import Reader, {type MarkdownIt, type Token} from 'markdown-it';
import {Markup, sentence} from '../../src/data-builder/report-markup.js';
import {codeBlock} from './inline.js';
import {SiteError} from './site-error.js';

/** A text as a page needs it. */
export interface Rendered {
  /** What the text calls itself, in plain text. */
  readonly title: string;
  /** First sentence after the title, in plain text. */
  readonly lead: string;
  /** All but the title. */
  readonly body: Markup;
}

/** Name of a heading in an address: as the hosts of code make it, so that one link holds here and there. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const plain = (tokens: readonly Token[], index: number): string =>
  (tokens[index]?.children ?? [])
    .filter(({type}) => type === 'text' || type === 'code_inline' || type === 'softbreak')
    .map(({type, content}) => (type === 'softbreak' ? ' ' : content))
    .join('');

/** Names the frames under a heading, each otherwise than those before it in the text. */
class FrameNames {
  readonly #known = new Set<string>();

  of(kind: string, heading: string): string {
    for (let rank = 1; ; rank++) {
      const name = `${kind}${rank > 1 ? ` ${rank}` : ''} : ${heading}`;
      if (this.#known.has(name)) continue;
      this.#known.add(name);
      return name;
    }
  }
}

/** Gives each heading a name to link to, each frame the name of what it stands under, and each link its address. */
function prepare(tokens: readonly Token[], linkTo: (address: string) => string): void {
  const names = new FrameNames();
  let heading = '';
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      heading = plain(tokens, index + 1);
      token.attrSet('id', slug(heading));
    }
    if (token.type === 'table_open') token.attrSet('aria-label', names.of('Tableau', heading));
    if (token.type === 'fence') token.attrSet('aria-label', names.of('Texte', heading));
    for (const child of token.children ?? []) {
      const address = child.type === 'link_open' ? child.attrGet('href') : null;
      if (address !== null) child.attrSet('href', linkTo(String(address)));
    }
  });
}

/** French signs stay with their word; wide things are in a frame that scrolls, which the keyboard reaches. */
function reader(): MarkdownIt {
  const markdown = new Reader({html: false, typographer: false});
  const {rules} = markdown.renderer;
  const nameOf = (token: Token | undefined): string => String(token?.attrGet('aria-label'));
  rules['text'] = (tokens, index) => markdown.utils.escapeHtml(sentence(tokens[index]?.content ?? ''));
  rules['table_open'] = (tokens, index) => {
    const name = markdown.utils.escapeHtml(nameOf(tokens[index]));
    return `<div class="scrolled" tabindex="0" role="region" aria-label="${name}"><table>`;
  };
  rules['table_close'] = () => '</table></div>';
  rules['fence'] = (tokens, index) =>
    codeBlock((tokens[index]?.content ?? '').trimEnd(), nameOf(tokens[index])).text;
  return markdown;
}

/** Reads a text of `docs`. `linkTo` gives the address that a link of the text has on the site. */
export function fromMarkdown(text: string, linkTo: (address: string) => string): Rendered {
  const markdown = reader();
  const tokens = markdown.parse(text, {});
  prepare(tokens, linkTo);
  const end = tokens.findIndex(({type}) => type === 'heading_close');
  if (tokens[0]?.tag !== 'h1' || end !== 2)
    throw new SiteError('Un texte du site commence par son titre, après un seul #.');
  const first = tokens.findIndex(({type}) => type === 'paragraph_open');
  const body = markdown.renderer.render(tokens.slice(end + 1), markdown.options, {});
  const lead = first === -1 ? '' : plain(tokens, first + 1);
  return {title: plain(tokens, 1), lead: lead.replace(/(?<=[.!?])\s.*$/s, ''), body: new Markup(body)};
}
