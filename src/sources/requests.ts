import {download, type Answer, type DownloadOptions} from './download.js';
import {SourceError} from './source-error.js';

/** On the page rather than in this module, because two copies of the script may be on the page. */
const REGISTRY = Symbol.for('draille.requests.1');

/** Requests under way, and answers that nobody has understood yet, by absolute address. */
function registry(): Map<string, Promise<Answer>> {
  const page = globalThis as unknown as Record<symbol, Map<string, Promise<Answer>> | undefined>;
  return (page[REGISTRY] ??= new Map<string, Promise<Answer>>());
}

/** A later request to the same address may have taken its place, and stays. */
function forget(url: string, asked: Promise<Answer>): void {
  if (registry().get(url) === asked) registry().delete(url);
}

function answerOf(url: string, options: DownloadOptions, fresh: boolean): Promise<Answer> {
  const pending = fresh ? undefined : registry().get(url);
  if (pending) return pending;
  const asked = download(url, options, fresh);
  registry().set(url, asked);
  asked.catch(() => forget(url, asked));
  return asked;
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
 * Gives the text at an absolute address, which is kept until `ask` has understood it: for what will be needed soon. A
 * failure is forgotten, so that asking again retries. `fresh` asks again in any case.
 * @throws {SourceError} `offline`, `timeout` or `status`
 */
export async function request(url: string, options: DownloadOptions, fresh = false): Promise<Answer> {
  try {
    return await answerOf(url, options, fresh);
  } catch (error) {
    throw asSourceError(error, url);
  }
}

/** An answer that was understood. */
export interface Understood<T> extends Answer {
  readonly value: T;
}

/**
 * Gives what `parse` makes of the text at an absolute address. Whoever asks while a request is under way shares it; then
 * the text is forgotten, understood or not: readers keep what was made of it, and what was refused may be mended at the
 * next try.
 * @throws {SourceError}
 */
export async function ask<T>(
  url: string,
  parse: (body: string) => T | Promise<T>,
  options: DownloadOptions,
  fresh = false,
): Promise<Understood<T>> {
  const asked = answerOf(url, options, fresh);
  try {
    const answer = await asked;
    return {...answer, value: await parse(answer.body)};
  } catch (cause) {
    throw asSourceError(cause, url);
  } finally {
    forget(url, asked);
  }
}
