import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {withShortIds} from '../../src/data-builder/short-ids.js';
import {somePlace} from './some-place.js';

const idsOf = (...recordIds: string[]): string[] =>
  withShortIds(recordIds.map((id) => somePlace({id}))).map(({id}) => id);

describe('the short id of a place', () => {
  it('is eight letters and digits, the same from build to build and whatever the other places', () => {
    const [id] = idsOf('exemple_1');
    assert.match(id ?? '', /^[a-z\d]{8}$/);
    assert.equal(idsOf('exemple_2', 'exemple_1')[1], id);
  });

  it('leaves the published id in the details', () => {
    const [place] = withShortIds([somePlace({id: 'exemple_1'})]);
    assert.equal(place?.details?.recordId, 'exemple_1');
    assert.deepEqual(withShortIds(place ? [place] : []), [place]);
  });

  it('is different for two places published under the same id', () => {
    const [first, second] = idsOf('exemple_1', 'exemple_1');
    assert.equal(first, idsOf('exemple_1')[0]);
    assert.notEqual(second, first);
  });

  it('is longer for the second of two places that would share one', () => {
    const [first = '', second = ''] = idsOf('exemple_848946', 'exemple_1394377');
    assert.equal(idsOf('exemple_1394377')[0], first, 'these two ids collide');
    assert.match(second, /^[a-z\d]{9}$/);
    assert.ok(second.endsWith(first));
  });
});
