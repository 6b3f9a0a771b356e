import type {Answer} from './download.js';
import type {CopyStorage, StoredCopy} from './copy-storage.js';
import {indexedDbStorage} from './indexed-db.js';

/** Copies of the last good answers. Storage that is denied, full or broken is as good as empty: nothing ever rejects. */
export interface StoredCopies {
  read(url: string): Promise<Answer | undefined>;
  write(url: string, answer: Answer): Promise<void>;
}

/** Thirty days, so that what its producer withdrew disappears. */
const KEPT_MS = 30 * 86_400_000;
/** Long for a cold old phone, short for whoever waits: some browsers never answer an opening that is blocked. */
const PATIENCE_MS = 2000;
/** In characters. A whole country's file is not for a phone's storage; the largest département's is twenty times less. */
const MAX_LENGTH = 8_000_000;

/** What the storage gives, or nothing: when it fails, is denied, or takes too long. */
function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const giveUp = (): void => resolve(undefined);
    const timer = setTimeout(giveUp, PATIENCE_MS);
    // The storage may throw before it promises anything, where the page is not allowed to keep data.
    void Promise.resolve()
      .then(action)
      .then(resolve, giveUp)
      .finally(() => clearTimeout(timer));
  });
}

/** Gives the copies kept in a storage: the browser's IndexedDB unless another is given. */
export function storedCopies(storage: CopyStorage = indexedDbStorage, now = () => new Date()): StoredCopies {
  /** A copy from the future comes from a clock that was wrong, and might never grow old. */
  const isRecent = (receivedAt: unknown): boolean =>
    Math.abs(now().getTime() - Number(receivedAt)) <= KEPT_MS;
  const isKept = (value: unknown): value is StoredCopy => {
    const {receivedAt, body} = (value ?? {}) as Partial<StoredCopy>;
    return typeof body === 'string' && isRecent(receivedAt);
  };
  return {
    async read(url) {
      const copy = await attempt(() => storage.get(url));
      if (isKept(copy)) return {body: copy.body, receivedAt: new Date(copy.receivedAt)};
      if (copy !== undefined) void attempt(() => storage.delMany([url]));
      return undefined;
    },
    async write(url, {body, receivedAt}) {
      if (body.length > MAX_LENGTH) return;
      await attempt(async () => {
        await storage.set(url, {receivedAt: receivedAt.getTime(), body});
        const outdated = (await storage.dates()).filter(([, date]) => !isRecent(date));
        await storage.delMany(outdated.map(([copy]) => copy));
      });
    },
  };
}
