/**
 * Why data could not be read: the network is cut (`offline`), slow (`timeout`), the server answered with an error
 * (`status`), or the answer is not what it should be (`format`).
 */
export type Failure = 'offline' | 'timeout' | 'status' | 'format';

/** The one error that sources throw. Its message is for developers; `failure` chooses the visitor's sentence. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly failure: Failure;
  readonly url: string;

  constructor(failure: Failure, url: string, explanation: string, options?: {cause: unknown}) {
    super(`${explanation} (${url})`);
    this.failure = failure;
    this.url = url;
    if (options) this.cause = options.cause;
  }

  declare cause?: unknown;
}

/** What to throw where the code that reads an address does not come: the network is cut, for code as for data. */
export const readerMissing =
  (url: string) =>
  (cause: unknown): never => {
    throw new SourceError('offline', url, 'its reader could not be loaded', {cause});
  };
