import {SourceError} from '../source-error.js';

/** The status with which a server refused; `undefined` for any other failure. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof SourceError && error.failure === 'status'
    ? Number(/HTTP (\d+)/.exec(error.message)?.[1])
    : undefined;
