import type {FileProblem} from './file-problem.js';
import {knownFormat} from './known-format.js';
import {quoted} from './sentences.js';
import type {WrittenValue} from './written-values.js';

const NAMES =
  'a|abbr|article|b|blockquote|br|button|center|code|div|em|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|li|mark|' +
  'ol|p|pre|s|script|section|small|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul|video';

/**
 * A tag, a comment, or a character by its name or number. What is between < and > may be an address: only known names are
 * tags.
 */
const HTML = new RegExp(
  `</?(?:${NAMES})(?:\\s[^<>]*=[^<>]*|\\s*)/?>|<!--|&(?:[a-z]{2,8}\\d?|#\\d{2,5}|#x[\\da-f]{2,5});`,
  'i',
);

/** HTML that somebody pasted: elements show plain text, and people would read the tags. */
export function htmlRemarks({path, value, schema}: WrittenValue): FileProblem[] {
  if (typeof value !== 'string' || knownFormat(schema)?.startsWith('uri')) return [];
  const [seen] = HTML.exec(value) ?? [];
  if (!seen) return [];
  const sentence = `du HTML est écrit ici (${quoted(seen)}) : il s’affiche tel quel. Écrivez du texte simple.`;
  return [{kind: 'remark', path, sentence}];
}
