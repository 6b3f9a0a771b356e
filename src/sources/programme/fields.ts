import {civilDate, dayNumber} from '../../domain/civil-date.js';
import {isDay, isText, isWebAddress} from '../published-values.js';

type Raw = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** What is common to everything that is read of one file. */
export interface FileContext {
  /** Address that relative ones start from; without it they are left out. */
  readonly base?: string | undefined;
  /** Is told of each part that could not be used, by its path: `offers/2/valid_until`. */
  readonly unusable?: ((path: string) => void) | undefined;
}

/** The members of one object of a file that anyone may have written: each is what it should be, or absent and told. */
export class Fields {
  readonly #raw: Raw;
  readonly #path: string;
  readonly #context: FileContext;

  constructor(raw: Raw, path: string, context: FileContext) {
    this.#raw = raw;
    this.#path = path;
    this.#context = context;
  }

  /** What `make` makes of a member that is a text, or of each text of a list. A number is taken for its digits. */
  texts(key: string, make: (text: string) => string | undefined = (text) => text): string[] {
    const value = this.#raw[key];
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
      const text = typeof one === 'number' ? String(one) : isText(one) ? one.trim() : undefined;
      const made = text && make(text);
      if (!made && isGiven(one)) this.tell(key);
      return made || [];
    });
  }

  text(key: string, make?: (text: string) => string | undefined): string | undefined {
    return this.texts(key, make)[0];
  }

  /** An address of the web. */
  web(key: string): string | undefined {
    return this.text(key, (text) => (isWebAddress(text) ? text : undefined));
  }

  /** An address of the web, which may start from that of the file. */
  file(key: string): string | undefined {
    return this.text(key, (text) => {
      try {
        const {href} = new URL(text, this.#context.base);
        return isWebAddress(href) && !/^www\./i.test(text) ? href : undefined;
      } catch {
        return undefined;
      }
    });
  }

  day(key: string): string | undefined {
    return this.text(key, (text) =>
      // Some engines take 31 February for 3 March.
      isDay(text) && civilDate(dayNumber(text)) === text ? text : undefined,
    );
  }

  isTrue(key: string): boolean {
    const value = this.#raw[key];
    if (isGiven(value) && typeof value !== 'boolean') this.tell(key);
    return value === true;
  }

  /** What `make` makes of each object of a list, or of the one object that is there. */
  list<T>(key: string, make: (fields: Fields) => T | undefined): T[] {
    const value = this.#raw[key];
    if (!isGiven(value)) return [];
    const isList = Array.isArray(value);
    return (isList ? value : [value]).flatMap((one: unknown, index) => {
      const path = isList ? `${key}/${index}` : key;
      const made = isObject(one) ? make(new Fields(one, `${this.#path}${path}/`, this.#context)) : undefined;
      if (made === undefined) this.tell(path);
      return made ?? [];
    });
  }

  tell(key: string): void {
    this.#context.unusable?.(this.#path + key);
  }
}
