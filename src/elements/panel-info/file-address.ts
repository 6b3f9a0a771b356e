import {isWebAddress} from '../../sources/published-values.js';

/** Gives the absolute address of the file that `src` names; `undefined` for what is no address of the web. */
export function fileAddress({
  src = '',
  ownerDocument,
}: {
  src?: string;
  ownerDocument: Document;
}): string | undefined {
  try {
    const {href} = new URL(src.trim(), ownerDocument.baseURI);
    return isWebAddress(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
