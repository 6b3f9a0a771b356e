/*
 * What publishers write as HTML or Markdown, as plain text. What comes out is text: whoever shows it must show it as
 * such, since an escaped `&lt;b&gt;` rightly becomes `<b>`.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  deg: '°',
  euro: '€',
  oelig: 'œ',
};
/** Accents that HTML names after the letter: `&eacute;`, `&Ecirc;`. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
};
const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z])(grave|acute|circ|uml|cedil)|([a-z]{2,6}));/gi;

const MARKUP = /[<&\]*#\\]/;
const LEFT_OUT = /<!--[^]*?-->|<(script|style|iframe|object|svg|template)\b[^]*?(?:<\/\1\s*>|$)/gi;
const LINK = /<a\s[^<>]*?href\s*=\s*["']?(https?:[^"'\s<>]+)[^<>]*>([^<]*)<\/a\s*>/gi;
const ITEM = /\s*<li\b[^<>]*>\s*/gi;
const PARAGRAPH = /\s*<\/?(?:p|div|ul|ol|h\d|table|blockquote)\b[^<>]*>\s*/gi;
const BREAK = /[ \t]*<(?:br|\/li|\/tr)\b[^<>]*>[ \t]*\n?/gi;
const TAG = /<\/?[a-z!][^>]*(?:>|$)/gi;

const MARKDOWN_LINK = /!?\[([^\][\n]*)\]\(\s*<?((?:[^\s<>()]|\([^\s<>()]*\))*)>?[^()\n]*\)/g;
const MARKDOWN_STRESS = /(\*{1,4})(?=[^\s*])([^\n*]*[^\s*])\1/g;
const MARKDOWN_HEADING = /^[ \t]*#{1,6}[ \t]+/gm;
const MARKDOWN_ESCAPE = /\\([-\\`*_{}[\]()#+.!>])/g;
const WRITTEN_LINE_FEED = /\\r?\\n|\\n/g;

const SPACES = /[^\S\n]+/g;
const AROUND_LINE_FEED = / *\n */g;
const WELL_SPACED = /^\S+(?: \S+)*$/;
const MANY_LINE_FEEDS = /\n{3,}/g;

function characterOf(
  entity: string,
  decimal?: string,
  hex?: string,
  letter?: string,
  accent?: string,
  name?: string,
): string {
  if (letter && accent) return (letter + (ACCENTS[accent.toLowerCase()] ?? '')).normalize();
  if (name) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? entity;
  const code = decimal ? Number(decimal) : parseInt(hex ?? '0', 16);
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : '';
}

/** `address` follows what was written for it, unless it says the same. */
const linked = (label: string, address: string): string =>
  !/^https?:/i.test(address) || label.includes(address) ? label : `${label} (${address})`;

function singleSpaced(text: string): string {
  if (WELL_SPACED.test(text)) return text;
  return text.replace(SPACES, ' ').replace(AROUND_LINE_FEED, '\n').replace(MANY_LINE_FEEDS, '\n\n').trim();
}

function withoutTags(text: string): string {
  return text
    .replace(LEFT_OUT, '')
    .replace(MARKDOWN_LINK, (_, label: string, address: string) => linked(label, address))
    .replace(LINK, (_, address: string, label: string) => linked(label, address))
    .replace(ITEM, '\n• ')
    .replace(BREAK, '\n')
    .replace(PARAGRAPH, '\n\n')
    .replace(TAG, '');
}

function withoutMarkdown(text: string): string {
  return text
    .replace(WRITTEN_LINE_FEED, '\n')
    .replace(MARKDOWN_HEADING, '')
    .replace(MARKDOWN_STRESS, '$2')
    .replace(MARKDOWN_ESCAPE, '$1');
}

/** Gives a text without HTML tags, entities and Markdown signs, scripts and their content left out, line breaks kept. */
export function plainText(text: string): string {
  const spaced = singleSpaced(text);
  if (!MARKUP.test(spaced)) return spaced;
  const once = withoutTags(spaced).replace(ENTITY, characterOf);
  const twice = once === spaced ? once : withoutTags(singleSpaced(once)).replace(ENTITY, characterOf);
  return singleSpaced(withoutMarkdown(twice));
}

const HOSTILE =
  /<\s*(?:script|iframe|object|embed|svg|meta|base|form)\b|<[^<>]*\bon[a-z]{3,}\s*=|(?:java|vb)script:|data:text/i;

/** Whether a text tries to be more than text: a script, an event handler, a `javascript:` address. */
export function isHostile(text: string): boolean {
  return HOSTILE.test(text);
}
