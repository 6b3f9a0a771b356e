import {ReaderFailure, type Refusal, type Refused} from './feed.js';
import {fieldsOf, textOf} from './raw-values.js';

const titleOf = (item: unknown): string | undefined => textOf(fieldsOf(item)['title']);

/**
 * Reads each item of a list: those that can be used, and why the others cannot. One that nobody thought of is refused
 * like them, and takes none of the others away.
 */
export function readEach<Item, T extends object>(
  items: readonly Item[],
  read: (item: Item) => T | Refusal,
  title: (item: Item) => string | undefined = titleOf,
): {readonly values: T[]; readonly refused: Refused[]} {
  const values: T[] = [];
  const refused: Refused[] = [];
  const attempt = (item: Item): T | Refusal => {
    try {
      return read(item);
    } catch (error) {
      if (error instanceof ReaderFailure) throw error;
      return 'not-an-event';
    }
  };
  // What fails on an item may fail on its title.
  const named = (item: Item): string | undefined => {
    try {
      return title(item)?.slice(0, 200);
    } catch {
      return undefined;
    }
  };
  items.forEach((item, index) => {
    const value = attempt(item);
    if (typeof value !== 'string') values.push(value);
    else refused.push({what: named(item) ?? `n° ${index + 1}`, why: value});
  });
  return {values, refused};
}
