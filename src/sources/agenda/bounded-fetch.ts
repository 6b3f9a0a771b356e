import type {DownloadOptions} from '../download.js';
import {SourceError} from '../source-error.js';

type Fetch = NonNullable<DownloadOptions['fetch']>;

/**
 * `fetch`, which gives up an answer that is larger than a feed can be: what somebody else's server sends is not kept in
 * memory without end. A browser that cannot count what passes takes it all.
 */
export function boundedFetch(mostBytes: number, fetch: Fetch = globalThis.fetch): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    if (typeof TransformStream === 'undefined' || !response.body) return response;
    let received = 0;
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        received += bytes.length;
        if (received > mostBytes)
          controller.error(new SourceError('format', url, `more than ${mostBytes} bytes`));
        else controller.enqueue(bytes);
      },
    });
    const {status, statusText, headers} = response;
    return new Response(response.body.pipeThrough(count), {status, statusText, headers});
  };
}
