import type {DownloadOptions} from './download.js';
import type {Reading} from './place-source.js';
import {ask, type Understood} from './requests.js';
import type {CopyStorage} from './copy-storage.js';
import {storedCopies} from './stored-copies.js';

/** What every source takes. */
export interface SourceOptions extends DownloadOptions {
  /** Where the last good copies are kept: IndexedDB by default, which is never required. */
  readonly storage?: CopyStorage | undefined;
}

/** What to read, and how. */
export interface Question<T> {
  /** Absolute address: its answer is remembered and stored under this name. */
  readonly url: string;
  /** Makes a value of the text that came, or of the one that `load` had stored. @throws when it is not what it should be */
  readonly parse: (body: string) => T | Promise<T>;
  /** Gets the answer, when one request to `url` does not. It rejects with a `SourceError` only. */
  readonly load?: (fresh: boolean) => Promise<Understood<T>>;
}

export type Reader = <T>(question: Question<T>, fresh?: boolean) => Promise<Reading<T>>;

/**
 * Gives a function that reads an address at most once: from memory, else from the stored copy and the network, both
 * asked at the same time. The stored copy is given when it is there first, with the network's answer as `newer`, or
 * when the network fails. A failure is forgotten: reading again retries. `fresh` waits for the network alone.
 */
export function createReader(options: SourceOptions = {}): Reader {
  const memory = new Map<string, Promise<Reading<unknown>>>();
  const copies = storedCopies(options.storage, options.now);

  async function fromNetwork<T>({url, parse, load}: Question<T>, fresh: boolean): Promise<Reading<T>> {
    const {value, body, receivedAt} = await (load ? load(fresh) : ask(url, parse, options, fresh));
    void copies.write(url, {body, receivedAt});
    return {value, receivedAt};
  }

  async function fromCopies<T>({url, parse}: Question<T>): Promise<Reading<T> | undefined> {
    const copy = await copies.read(url);
    try {
      return copy && {value: await parse(copy.body), receivedAt: copy.receivedAt};
    } catch {
      return undefined; // a release that wrote another format left it
    }
  }

  return function read<T>(question: Question<T>, fresh = false): Promise<Reading<T>> {
    const {url} = question;
    const known = fresh ? undefined : memory.get(url);
    if (known) return known as Promise<Reading<T>>;
    const network = fromNetwork(question, fresh);
    const reading = fresh ? network : firstOf(fromCopies(question), network);
    memory.set(url, reading);
    // A later question may have taken the place: an old answer that arrives last must not take it back.
    const settle = (next?: Promise<Reading<T>>): void => {
      if (memory.get(url) !== reading) return;
      if (next) memory.set(url, next);
      else memory.delete(url);
    };
    network.then(
      () => settle(network),
      () => settle(),
    );
    return reading;
  };
}

async function firstOf<T>(
  stored: Promise<Reading<T> | undefined>,
  network: Promise<Reading<T>>,
): Promise<Reading<T>> {
  const answered = network.then(
    () => undefined,
    () => stored,
  );
  const copy = await Promise.race([stored, answered]);
  return copy ? {...copy, newer: network} : network;
}
