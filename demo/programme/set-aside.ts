import {isObject} from '../../src/sources/programme/fields.js';
import type {Draft} from './draft.js';

/** Keeps what is typed as long as the tab is open, and nowhere else. */
export interface DraftStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Reads what a tab keeps; nothing where the browser keeps nothing, or something else is there. */
export function kept(storage: DraftStorage | undefined, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

export function keep(storage: DraftStorage | undefined, key: string, value: unknown): void {
  try {
    storage?.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still makes a file.
  }
}

const KEY = 'draille.programme.1.ecarte';
const MOST = 5;

/** What somebody wrote and that an eraser, an example or a file replaced: it survives typing and reading again. */
export class SetAside {
  readonly #storage: DraftStorage | undefined;
  #drafts: readonly Draft[];

  constructor(storage: DraftStorage | undefined) {
    this.#storage = storage;
    const list = kept(storage, KEY);
    this.#drafts = Array.isArray(list) ? list.filter(isObject) : [];
  }

  get isEmpty(): boolean {
    return this.#drafts.length === 0;
  }

  get all(): readonly Draft[] {
    return this.#drafts;
  }

  add(draft: Draft): void {
    this.#become([...this.#drafts, draft].slice(-MOST));
  }

  /** Gives the last one, in exchange for another, which then comes after all others: nothing is lost. */
  exchange(draft: Draft | undefined): Draft | undefined {
    const last = this.#drafts[this.#drafts.length - 1];
    this.#become([...(draft ? [draft] : []), ...this.#drafts.slice(0, -1)]);
    return last;
  }

  #become(drafts: readonly Draft[]): void {
    this.#drafts = drafts;
    keep(this.#storage, KEY, drafts);
  }
}
