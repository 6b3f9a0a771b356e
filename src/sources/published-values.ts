/*
 * What is taken from files that anyone may have written.
 */

export const isText = (value: unknown): value is string => typeof value === 'string';

/** What a link may lead to: `javascript:` would run in the host page, and an address that no browser can read leads nowhere. */
export function webAddress(text: string): URL | undefined {
  try {
    return /^https?:\/\//i.test(text) ? new URL(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a link may lead to it. */
export const isWebAddress = (text: string): boolean => webAddress(text) !== undefined;

/** Whether it is a day, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(Date.parse(text));

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);

/** Whether it is a list of objects whose every value is a text. */
export const areRecords = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord);
