import {waitUntil} from '@open-wc/testing';

/** Waits for what comes of files that a page loads: a busy machine takes more than the usual second. */
export const until = (isSo: () => unknown, why: string): Promise<void> =>
  waitUntil(() => Boolean(isSo()), why, {timeout: 10_000});
