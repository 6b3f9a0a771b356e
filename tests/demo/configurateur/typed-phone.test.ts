import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {phoneNumber} from '../../../demo/configurateur/typed-phone.js';

describe('a telephone number that a secretary types', () => {
  it('is read in pairs, from a letterhead too', () => {
    for (const typed of ['+33 (0)4 66 00 00 00', '04.66.00.00.00', '04/66/00/00/00', '0466000000'])
      assert.deepEqual(phoneNumber(typed), {value: '04 66 00 00 00'}, typed);
  });

  it('may be one of four digits, and what is said of a wrong one says so', () => {
    assert.deepEqual(phoneNumber('3960'), {value: '39 60'});
    const wrong = phoneNumber('12');
    assert.ok('problem' in wrong);
    assert.match(
      wrong.problem,
      /écrivez dix chiffres, comme 04 65 71 00 00, ou un numéro court, comme 39 60\.$/,
    );
  });
});
