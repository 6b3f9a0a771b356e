import {createStore, delMany, entries, get, set, type UseStore} from 'idb-keyval';
import type {CopyStorage} from './copy-storage.js';

let opened: UseStore | undefined;
/** One connection for the page, opened with the first use; it throws where the browser denies storage. */
const store = (): UseStore => (opened ??= createStore('draille', 'copies'));

/** Copies in the database `draille` of the page's own origin. */
export const indexedDbStorage: CopyStorage = {
  get: (url) => get(url, store()),
  set: (url, copy) => set(url, copy, store()),
  entries: () => entries<string>(store()),
  delMany: (urls) => delMany(urls, store()),
};
