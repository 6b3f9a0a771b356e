import type {ValuePath} from '../../src/sources/checked-file/file-problem.js';
import {isObject} from '../../src/sources/programme/fields.js';

/** A value of the file that is being written. Changes give a new one, so that an earlier one can come back. */
export type Draft = Readonly<Record<string, unknown>>;

export const NEW_DRAFT: Draft = {version: 1};

type Members = Readonly<Record<string | number, unknown>>;

export const valueAt = (draft: unknown, path: ValuePath): unknown =>
  path.reduce<unknown>((value, step) => (value as Members | undefined)?.[step], draft);

/** Each member of a list keeps its key when what it holds changes, or its rank: its fields then follow it on the page. */
const keys = new WeakMap<object, number>();
let lastKey = 0;

/** What tells a member of a list from the others; texts have none. */
export function keyOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const key = keys.get(value) ?? ++lastKey;
  keys.set(value, key);
  return key;
}

function sameKey<T extends object>(before: unknown, after: T): T {
  const key = keyOf(before);
  if (key !== undefined) keys.set(after, key);
  return after;
}

/** The same value with another one at a path; `undefined` takes away what is there. */
export function withValue<T>(draft: T, path: ValuePath, value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  const inside = withValue((draft as Members | undefined)?.[step], rest, value);
  if (typeof step === 'number') {
    const list = [...((draft ?? []) as unknown[])];
    list[step] = inside;
    return list as T;
  }
  const {[step]: _, ...others} = (draft ?? {}) as Record<string, unknown>;
  // In the order in which they were: a member that changes stays where it is.
  const entries =
    step in (draft ?? {}) ? Object.entries(draft as object) : [...Object.entries(others), [step, 0]];
  const made = Object.fromEntries(
    (entries as [string, unknown][])
      .map(([name, member]): [string, unknown] => [name, name === step ? inside : member])
      .filter(([, member]) => member !== undefined),
  );
  return sameKey(draft, made) as T;
}

const listAt = (draft: Draft, path: ValuePath): readonly unknown[] => {
  const list = valueAt(draft, path);
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** Adds a member at the end of a list. */
export const withAdded = (draft: Draft, path: ValuePath, value: unknown): Draft =>
  withValue(draft, path, [...listAt(draft, path), value]);

export const withRemoved = (draft: Draft, path: ValuePath, rank: number): Draft =>
  withValue(
    draft,
    path,
    listAt(draft, path).filter((_, index) => index !== rank),
  );

/** Gives a member of a list the place of another. */
export function withMoved(draft: Draft, path: ValuePath, from: number, to: number): Draft {
  const list = [...listAt(draft, path)];
  list.splice(to, 0, ...list.splice(from, 1));
  return withValue(draft, path, list);
}

/** Whether nothing is written in a value, at any depth. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isBlank));

/** Whether nobody has written anything in a draft: what the file says by itself does not count. */
export const isUnwritten = ({version: _, $schema: __, ...rest}: Draft): boolean => isBlank(rest);

/** What was left empty is not written; a member of a list stays, even empty, for its rank to be the same. */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value))
    return (value as unknown[]).map((item) => withoutBlanks(item) ?? (isObject(item) ? {} : item));
  if (!isObject(value)) return value === '' ? undefined : value;
  const entries = Object.entries(value)
    .map(([name, member]): [string, unknown] => [name, withoutBlanks(member)])
    .filter(([, member]) => member !== undefined && !(Array.isArray(member) && member.length === 0));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The file, as it will be written. */
export const fileOf = (draft: Draft): Draft => ({version: 1, ...(withoutBlanks(draft) as Draft | undefined)});
