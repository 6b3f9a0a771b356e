/** The fields of `T`, where those that may be absent may also be `undefined`. */
type MaybeUnknown<T> = {readonly [Key in keyof T]: object extends Pick<T, Key> ? T[Key] | undefined : T[Key]};

/** Gives an object without the fields that are `undefined`: what is not known is absent. */
export function known<T extends object>(fields: MaybeUnknown<T>): T {
  const present: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    if (fields[key] !== undefined) present[key] = fields[key];
  }
  return present as T;
}
