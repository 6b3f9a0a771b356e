import assert from 'node:assert/strict';
import {it} from 'node:test';
import {readablePhone} from '../../src/domain/phone.js';

const written = readablePhone;

it('writes telephone numbers as France writes and dials them', () => {
  assert.equal(written('+33465710001'), '04 65 71 00 01');
  assert.equal(written('+262262000000'), '02 62 00 00 00');
  assert.equal(written('+590590000000'), '05 90 00 00 00');
  assert.equal(written('+687270000'), '+687 27 00 00');
  assert.equal(written('+508410000'), '+508 41 00 00');
  assert.equal(written('3960'), '39 60');
  assert.equal(written('+41221234567'), '+41 22 12 34 56 7');
});
