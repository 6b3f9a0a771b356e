import type {CopyStorage, StoredCopy} from '../../src/sources/copy-storage.js';

/** What the visitor's next page load forgets: the requests of this page. */
export function reloadPage(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('draille.requests.1'));
}

export interface MemoryStorage extends CopyStorage {
  readonly content: Map<string, StoredCopy>;
  /** Addresses of the first copies that are dropped. */
  readonly dropped: Promise<string[]>;
}

/** Storage in memory, with its content in sight. */
export function memoryStorage(): MemoryStorage {
  const content = new Map<string, StoredCopy>();
  let drop: (urls: string[]) => void = () => undefined;
  const dropped = new Promise<string[]>((resolve) => (drop = resolve));
  return {
    content,
    dropped,
    get: (url) => Promise.resolve(content.get(url)),
    set(url, copy) {
      content.set(url, copy);
      return Promise.resolve();
    },
    dates: () => Promise.resolve([...content].map(([url, {receivedAt}]) => [url, receivedAt] as const)),
    delMany(urls) {
      urls.forEach((url) => content.delete(url));
      if (urls.length > 0) drop(urls);
      return Promise.resolve();
    },
  };
}

const storageThat = (misbehaves: () => Promise<never>): CopyStorage => ({
  get: misbehaves,
  set: misbehaves,
  dates: misbehaves,
  delMany: misbehaves,
});

/** Storages as browsers spoil them. */
export const badStorages: Record<string, CopyStorage> = {
  'that is denied at once': storageThat(() => {
    throw new DOMException('denied', 'SecurityError');
  }),
  'that fails': storageThat(() => Promise.reject(new DOMException('full', 'QuotaExceededError'))),
  'that never answers': storageThat(() => new Promise(() => undefined)),
};
