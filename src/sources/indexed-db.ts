import {createStore, promisifyRequest, type UseStore} from 'idb-keyval';
import type {CopyStorage} from './copy-storage.js';

let opened: UseStore | undefined;
/** One connection for the page, opened with the first use; it throws where the browser denies storage. */
const store = (): UseStore => (opened ??= createStore('draille', 'copies'));

/** Begins the key of a copy's date, which is kept beside it: no address begins so. */
const DATE = 'date ';
/** Follows every key that begins so. */
const AFTER_DATES = 'date!';

/** Copies in the database `draille` of the page's own origin. */
export const indexedDbStorage: CopyStorage = {
  get: (url) => store()('readonly', (copies) => promisifyRequest(copies.get(url))),
  set: (url, copy) =>
    store()('readwrite', (copies) => {
      copies.put(copy, url);
      copies.put(copy.receivedAt, DATE + url);
      return promisifyRequest(copies.transaction);
    }),
  dates: () =>
    store()('readonly', async (copies) => {
      const range = IDBKeyRange.bound(DATE, AFTER_DATES);
      const [keys, dates] = await Promise.all([
        promisifyRequest(copies.getAllKeys(range) as IDBRequest<string[]>),
        promisifyRequest(copies.getAll(range)),
      ]);
      return keys.map((key, index) => [key.slice(DATE.length), dates[index]] as const);
    }),
  delMany: (urls) =>
    store()('readwrite', (copies) => {
      for (const url of urls) {
        copies.delete(url);
        copies.delete(DATE + url);
      }
      return promisifyRequest(copies.transaction);
    }),
};
