import type {Draft} from './draft.js';
import {keep, kept, type DraftStorage} from './set-aside.js';

const MOST = 10;

/** Drafts that a tab remembers by what they hold, read again or not. */
export class KnownDrafts {
  readonly #storage: DraftStorage | undefined;
  readonly #key: string;
  #texts: readonly string[];

  constructor(storage: DraftStorage | undefined, key: string) {
    this.#storage = storage;
    this.#key = key;
    const list = kept(storage, key);
    this.#texts = Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
  }

  has(draft: Draft): boolean {
    return this.#texts.includes(JSON.stringify(draft));
  }

  add(draft: Draft): void {
    this.forget(draft);
    this.#become([...this.#texts, JSON.stringify(draft)].slice(-MOST));
  }

  forget(draft: Draft): void {
    const text = JSON.stringify(draft);
    if (this.#texts.includes(text)) this.#become(this.#texts.filter((one) => one !== text));
  }

  #become(texts: readonly string[]): void {
    this.#texts = texts;
    keep(this.#storage, this.#key, texts);
  }
}
