import {download, type Answer, type DownloadOptions} from './download.js';
import {SourceError} from './source-error.js';

/** On the page rather than in this module, because two copies of the script may be on the page. */
const REGISTRY = Symbol.for('draille.requests.1');

/** Requests under way or answered, by absolute address. */
function registry(): Map<string, Promise<Answer>> {
  const page = globalThis as unknown as Record<symbol, Map<string, Promise<Answer>> | undefined>;
  return (page[REGISTRY] ??= new Map<string, Promise<Answer>>());
}

/**
 * Gives whatever went wrong as a `SourceError` of this copy of the script: another copy has a class of its own, and what
 * could not be understood is a `format` failure.
 */
export function asSourceError(cause: unknown, url: string): SourceError {
  if (cause instanceof SourceError) return cause;
  const {failure = 'format', message} = cause as Partial<SourceError>;
  return new SourceError(failure, url, String(message), {cause});
}

/**
 * Gives the text at an absolute address, asked for once per page. A failure is forgotten, so that asking again retries.
 * `fresh` asks again in any case.
 * @throws {SourceError} `offline`, `timeout` or `status`
 */
export async function request(url: string, options: DownloadOptions, fresh = false): Promise<Answer> {
  const requests = registry();
  let pending = fresh ? undefined : requests.get(url);
  if (!pending) {
    const asked = (pending = download(url, options, fresh));
    requests.set(url, asked);
    asked.catch(() => requests.get(url) === asked && requests.delete(url));
  }
  try {
    return await pending;
  } catch (error) {
    throw asSourceError(error, url);
  }
}

/** An answer that was understood. */
export interface Understood<T> extends Answer {
  readonly value: T;
}

/**
 * Gives what `parse` makes of the text at an absolute address, asked for once per page.
 * Text that `parse` refuses is forgotten too: the server may have mended it at the next try.
 * @throws {SourceError}
 */
export async function ask<T>(
  url: string,
  parse: (body: string) => T,
  options: DownloadOptions,
  fresh = false,
): Promise<Understood<T>> {
  const answer = await request(url, options, fresh);
  try {
    return {...answer, value: parse(answer.body)};
  } catch (cause) {
    registry().delete(url);
    throw asSourceError(cause, url);
  }
}
