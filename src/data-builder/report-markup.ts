/** HTML that is safe to write: only `html` makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters, which HTML does not allow, and the marks that turn the direction of a text. */
const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const escaped = (text: string): string =>
  text.replace(CONTROLS, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A French sentence whose double signs stay with their word at the end of a line. */
export const sentence = (text: string): string => text.replace(/ (?=[:;!?»])|(?<=«) /g, '\u00a0');

type Content = Markup | string | number | false | undefined | readonly Content[];

function written(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(written).join('');
  return content === undefined || content === false ? '' : escaped(String(content));
}

/**
 * A piece of HTML, whose own words are French. Contents: texts are escaped, pieces of HTML are not, lists are joined,
 * `undefined` and `false` are nothing.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const [first = '', ...others] = strings.map(sentence);
  return new Markup(first + others.map((text, index) => written(contents[index]) + text).join(''));
}
