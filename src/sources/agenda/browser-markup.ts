import type {MarkupReader} from './feed.js';

const parse = (text: string, type: DOMParserSupportedType): Document =>
  new DOMParser().parseFromString(text, type);

/**
 * The browser's own parser. What it makes is inert: it belongs to no window, so that nothing of it runs or is fetched.
 */
export const browserMarkup: MarkupReader = {
  html: (text) => parse(text, 'text/html').body,
  xml(text) {
    const document = parse(text, 'application/xml');
    if (document.getElementsByTagName('parsererror').length > 0) throw new TypeError('not XML');
    return document;
  },
};
