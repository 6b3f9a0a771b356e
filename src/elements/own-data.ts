import {warnOnce} from '../controllers/warn-once.js';
import {defaultDataBase} from '../sources/data-base.js';
import {pageAddress} from './page-address.js';

/** An element whose `src` is not where places are: the folder of the data has an attribute of its own. */
export interface HasOwnData extends Element {
  data?: string;
}

/** Address of the folder that contains `v1/`: the one that an element's `data` names, or that of the release. */
export function ownData(element: HasOwnData): URL {
  const {data, ownerDocument} = element;
  const named = pageAddress(data, ownerDocument);
  if (!named) {
    if (data?.trim()) warnOnce(element, `data="${data}" is not an address of the web; its default is used`);
    return defaultDataBase();
  }
  const folder = new URL(named);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  return folder;
}
