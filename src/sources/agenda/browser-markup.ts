import {ReaderFailure, type MarkupReader} from './feed.js';

/** What pages that ask for trusted types want, instead of a text. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createHTML: (text: string) => string},
  ): {createHTML(text: string): string};
}

type Trust = (text: string) => string;

/**
 * A policy that the page may name, `draille`, for markup that is only read. Where the page refuses it, the text goes as it
 * is: a page that asks for no trusted types takes it.
 */
function trustOf({trustedTypes}: {readonly trustedTypes?: TrustedTypes}): Trust {
  try {
    const policy = trustedTypes?.createPolicy('draille', {createHTML: (text) => text});
    return policy ? (text) => policy.createHTML(text) : (text) => text;
  } catch {
    return (text) => text;
  }
}

let trust: Trust | undefined;

function parse(text: string, type: DOMParserSupportedType): Document {
  trust ??= trustOf(globalThis as {readonly trustedTypes?: TrustedTypes});
  try {
    return new DOMParser().parseFromString(trust(text), type);
  } catch (cause) {
    throw new ReaderFailure('the page lets no markup be read: its policy must name draille', {cause});
  }
}

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
