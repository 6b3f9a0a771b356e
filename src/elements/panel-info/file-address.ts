import {pageAddress} from '../page-address.js';

/** Gives the absolute address of the file that `src` names; `undefined` for what is no address of the web. */
export const fileAddress = ({
  src,
  ownerDocument,
}: {
  src?: string;
  ownerDocument: Document;
}): string | undefined => pageAddress(src, ownerDocument);
