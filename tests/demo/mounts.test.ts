import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {relative} from 'node:path';
import {describe, it} from 'node:test';
import {DEMO_DATA, MOUNTS} from '../../demo/mounts.js';

describe('the data of the demonstration, which may be invented', () => {
  it('are never where a release keeps what somebody built, nor in what git keeps', () => {
    assert.match(relative('dist', DEMO_DATA), /^\.\./);
    const {status} = spawnSync('git', ['check-ignore', '--quiet', `${DEMO_DATA}/v1/48.json`]);
    assert.notEqual(status, 1, `${DEMO_DATA} is not ignored`);
  });

  it('are at the address where the pages look for them', () => {
    assert.equal(MOUNTS['/draille/data/'], DEMO_DATA);
  });
});
