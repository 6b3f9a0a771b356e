import {isWebAddress} from '../sources/published-values.js';

/** Gives the absolute address of what an attribute names; `undefined` for what is no address of the web. */
export function pageAddress(written: string | undefined, {baseURI}: Document): string | undefined {
  const text = written?.trim();
  try {
    const href = text && new URL(text, baseURI).href;
    return href && isWebAddress(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
