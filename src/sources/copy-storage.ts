/** A text as it is kept in the browser. */
export interface StoredCopy {
  /** When it came from the network, in milliseconds since 1970. */
  readonly receivedAt: number;
  readonly body: string;
}

/** Where copies are kept, by absolute address. Every method may fail, or never answer. */
export interface CopyStorage {
  get(url: string): Promise<unknown>;
  set(url: string, copy: StoredCopy): Promise<void>;
  /** Gives `receivedAt` of every copy, without reading the copies themselves. */
  dates(): Promise<(readonly [url: string, receivedAt: unknown])[]>;
  delMany(urls: string[]): Promise<void>;
}
