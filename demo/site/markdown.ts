import Reader, {type MarkdownIt, type Token} from 'markdown-it';
import {Markup} from '../../src/data-builder/report-markup.js';

/** A text as a page needs it. */
export interface Rendered {
  /** What the text calls itself, in plain text. */
  readonly title: string;
  /** First sentence after the title, in plain text. */
  readonly lead: string;
  /** All but the title. */
  readonly body: Markup;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    // As the hosts of code do, so that one address leads to a heading here and there.
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const plain = (tokens: readonly Token[], index: number): string =>
  (tokens[index]?.children ?? [])
    .filter(({type}) => type === 'text' || type === 'code_inline' || type === 'softbreak')
    .map(({type, content}) => (type === 'softbreak' ? ' ' : content))
    .join('');

/** Gives each heading a name to link to, each table the name of what it stands under, and each link its address. */
function prepare(tokens: readonly Token[], linkTo: (address: string) => string): void {
  let [heading, tables] = ['', 0];
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      [heading, tables] = [plain(tokens, index + 1), 0];
      token.attrSet('id', fold(heading));
    }
    if (token.type === 'table_open') {
      tables += 1;
      token.attrSet('aria-label', `${heading} : tableau${tables > 1 ? ` ${tables}` : ''}`);
    }
    for (const child of token.children ?? []) {
      const address = child.type === 'link_open' ? child.attrGet('href') : null;
      if (address !== null) child.attrSet('href', linkTo(String(address)));
    }
  });
}

function reader(): MarkdownIt {
  const markdown = new Reader({html: false, typographer: false});
  const {rules} = markdown.renderer;
  // Wide things have a frame to scroll in, which the keyboard reaches.
  rules['table_open'] = (tokens, index) => {
    const name = markdown.utils.escapeHtml(String(tokens[index]?.attrGet('aria-label') ?? ''));
    return `<div class="scrolled" tabindex="0" role="region" aria-label="${name}"><table>`;
  };
  rules['table_close'] = () => '</table></div>';
  rules['fence'] = (tokens, index) =>
    `<pre tabindex="0"><code>${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>`;
  return markdown;
}

/** Reads a text of `docs`. `linkTo` gives the address that a link of the text has on the site. */
export function fromMarkdown(text: string, linkTo: (address: string) => string): Rendered {
  const markdown = reader();
  const tokens = markdown.parse(text, {});
  prepare(tokens, linkTo);
  const end = tokens.findIndex(({type}) => type === 'heading_close');
  if (tokens[0]?.tag !== 'h1' || end !== 2)
    throw new Error('A text of the site begins with its title, after one #');
  const first = tokens.findIndex(({type}) => type === 'paragraph_open');
  const body = markdown.renderer.render(tokens.slice(end + 1), markdown.options, {});
  const lead = first === -1 ? '' : plain(tokens, first + 1);
  return {title: plain(tokens, 1), lead: lead.replace(/(?<=[.!?])\s.*$/s, ''), body: new Markup(body)};
}
