import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {OnDemand} from '../../src/controllers/on-demand.js';

describe('code that comes when it is needed', () => {
  it('is asked for once, by whoever needs it first', async () => {
    let asked = 0;
    const part = new OnDemand(
      () => Promise.resolve(++asked),
      () => undefined,
    );
    assert.equal(part.part, undefined);
    assert.deepEqual(await Promise.all([part.get(), part.get()]), [1, 1]);
    assert.equal(part.part, 1);
  });

  it('says that it is on its way, then that it did not come, and is asked for again at the next need', async () => {
    let cut = true;
    const states: unknown[] = [];
    const part: OnDemand<string> = new OnDemand(
      () => (cut ? Promise.reject(new Error('cut')) : Promise.resolve('here')),
      () => states.push(part.state),
    );
    const first = part.get();
    assert.equal(part.state, 'coming');
    assert.equal(await first, undefined);
    assert.equal(part.state, 'failed');
    cut = false;
    assert.equal(await part.get(), 'here');
    assert.equal(part.state, undefined);
    assert.equal(states[states.length - 1], undefined);
  });
});
