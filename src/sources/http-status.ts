import type {SourceError} from './source-error.js';

/**
 * The status with which a server refused; `undefined` for any other failure. Another copy of the script may have asked, and
 * its errors are of a class of their own.
 */
export function statusOf(error: unknown): number | undefined {
  const {failure, message = ''} = (error ?? {}) as Partial<SourceError>;
  return failure === 'status' ? Number(/HTTP (\d+)/.exec(message)?.[1]) : undefined;
}

/** The server says that there is no such file, rather than nothing or something else. */
export const isAbsence = (error: unknown): boolean => /^4(04|10)$/.test(String(statusOf(error)));
