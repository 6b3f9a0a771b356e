import {decodedText} from './decoded-text.js';
import {SourceError} from './source-error.js';

/** What the outside world is for a source. Tests and unusual hosts give their own. */
export interface DownloadOptions {
  /** How long nothing at all may arrive, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  readonly now?: (() => Date) | undefined;
}

/** The text that an address gave, and when. */
export interface Answer {
  readonly body: string;
  readonly receivedAt: Date;
}

/**
 * Ten seconds: three lost connection attempts in a row (retried after 1, 2 and 4 s) still get through. Silence is
 * measured, not the whole download, because a slow line that is alive must not be cut.
 */
const TIMEOUT_MS = 10_000;

async function bytesOf(response: Response, heard: () => void): Promise<ArrayBuffer> {
  const chunks: BlobPart[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    heard();
    chunks.push(part.value);
  }
  return new Blob(chunks).arrayBuffer();
}

/**
 * Gives the text at an address.
 *
 * The request is the one that `<link rel="preload" as="fetch" crossorigin>` makes (default mode, credentials, cache),
 * so that a preloaded file is used. `fresh` asks the server even when the browser holds a copy that has not expired.
 * @throws {SourceError} `offline`, `timeout` or `status`
 */
export async function download(url: string, options: DownloadOptions, fresh: boolean): Promise<Answer> {
  const {timeoutMs = TIMEOUT_MS, fetch = globalThis.fetch, now = () => new Date()} = options;
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), timeoutMs);
  };
  try {
    heard();
    const response = await fetch(url, {signal: silence.signal, ...(fresh && {cache: 'no-cache'})});
    if (!response.ok) {
      void response.body?.cancel();
      throw new SourceError('status', url, `HTTP ${response.status}`);
    }
    return {body: decodedText(await bytesOf(response, heard)), receivedAt: now()};
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    if (silence.signal.aborted) throw new SourceError('timeout', url, `nothing received for ${timeoutMs} ms`);
    throw new SourceError('offline', url, 'no answer', {cause});
  } finally {
    clearTimeout(timer);
  }
}
