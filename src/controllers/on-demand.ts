/**
 * Code that comes when it is first needed, once. A failure is forgotten, so that the next need asks again; the host is
 * told of each change.
 */
export class OnDemand<Part> {
  readonly #load: () => Promise<Part>;
  readonly #changed: () => void;
  #coming: Promise<Part | undefined> | undefined;
  #part: Part | undefined;
  #failed = false;

  constructor(load: () => Promise<Part>, changed: () => void) {
    this.#load = load;
    this.#changed = changed;
  }

  /** What came. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Whether it is on its way, or the last try brought nothing. */
  get state(): 'coming' | 'failed' | undefined {
    if (this.#failed) return 'failed';
    return this.#coming && !this.#part ? 'coming' : undefined;
  }

  /** Asks where nothing has come yet. Never rejects: `undefined` when it could not be loaded. */
  get(): Promise<Part | undefined> {
    this.#coming ??= this.#try();
    return this.#coming;
  }

  async #try(): Promise<Part | undefined> {
    this.#failed = false;
    this.#changed();
    try {
      this.#part = await this.#load();
    } catch {
      this.#coming = undefined;
      this.#failed = true;
    }
    this.#changed();
    return this.#part;
  }
}
