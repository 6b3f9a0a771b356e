import type {DataOrigin} from './place-source.js';

/*
 * What is taken from a file that anyone may have written. A value that is not what it should be is a `TypeError`, which
 * sources give as a `format` failure; where nothing depends on it, it is left out.
 */

/** Gives the text. @throws {TypeError} when it is something else */
export function textFrom(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} is not a text`);
}

/** Gives the address when a link may lead to it: `javascript:` would run in the host page. */
export function webAddressFrom(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : undefined;
}

/** Gives the day when it is one, `YYYY-MM-DD`. */
export function dayFrom(value: unknown): string | undefined {
  const isDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value));
  return isDay ? value : undefined;
}

/** Gives what may be shown of an origin. @throws {TypeError} when it names nobody */
export function originFrom(value: DataOrigin): DataOrigin {
  const {name, url, licence, updated} = value as {readonly [field in keyof DataOrigin]: unknown};
  const [address, day] = [webAddressFrom(url), dayFrom(updated)];
  return {
    name: textFrom(name, 'name of the source'),
    ...(address && {url: address}),
    ...(typeof licence === 'string' && {licence}),
    ...(day && {updated: day}),
  };
}
