import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {FeedContent} from '../../src/sources/agenda/feed.js';

/** Reads calendars in a process of their own, which is stopped when it takes too long: nothing else ends an endless loop. */
export function readInTime(calendars: readonly string[]): FeedContent[] {
  const script = fileURLToPath(new URL('./reader-process.ts', import.meta.url));
  const {stdout, stderr, signal} = spawnSync(process.execPath, ['--import', 'tsx', script], {
    input: JSON.stringify(calendars),
    encoding: 'utf8',
    timeout: 20_000,
    maxBuffer: 1e9,
  });
  assert.equal(signal, null, 'the reader did not end');
  assert.equal(stderr, '');
  return JSON.parse(stdout) as FeedContent[];
}
