import {createStore, delMany, get, getMany, keys, setMany, type UseStore} from 'idb-keyval';
import type {CopyStorage} from './copy-storage.js';

let opened: UseStore | undefined;
/** One connection for the page, opened with the first use; it throws where the browser denies storage. */
const store = (): UseStore => (opened ??= createStore('draille', 'copies'));

/** Begins the key of a copy's date, which is kept beside it: no address begins so. */
const DATE = 'date ';

/** Copies in the database `draille` of the page's own origin. */
export const indexedDbStorage: CopyStorage = {
  get: (url) => get(url, store()),
  set(url, copy) {
    const both: [string, unknown][] = [
      [url, copy],
      [DATE + url, copy.receivedAt],
    ];
    return setMany(both, store());
  },
  async dates() {
    const dated = (await keys<string>(store())).filter((key) => key.startsWith(DATE));
    const dates = await getMany(dated, store());
    return dated.map((key, index) => [key.slice(DATE.length), dates[index]] as const);
  },
  delMany(urls) {
    return delMany(
      urls.flatMap((url) => [url, DATE + url]),
      store(),
    );
  },
};
