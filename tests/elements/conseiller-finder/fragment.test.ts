import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFragment, writeFragment} from '../../../src/elements/conseiller-finder/address/fragment.js';

const FULL = {
  where: 'Sainte-Énimie & Co = 100 % #1',
  wishes: 'services:demarches,securite',
  place: 'ab12cd34',
};

describe('what a finder writes after the # of the address', () => {
  it('is understood again, whatever letters it has', () => {
    const hash = writeFragment('', 'draille', FULL);
    assert.deepEqual(readFragment(hash, 'draille'), FULL);
    assert.doesNotMatch(hash.slice(1), /[ É#]/);
  });

  it('stays readable: spaces, commas and colons are not written in numbers', () => {
    const hash = writeFragment('', 'draille', {where: '48000 Mende', wishes: 'services:demarches,securite'});
    assert.equal(hash, '#draille.ou=48000+Mende&draille.choix=services:demarches,securite');
  });

  it('keeps a plus sign apart from a space', () => {
    const hash = writeFragment('', 'draille', {where: 'a+b c'});
    assert.equal(readFragment(hash, 'draille').where, 'a+b c');
  });

  it('leaves out what was cut in two, and reads the rest', () => {
    assert.deepEqual(readFragment('#draille.fiche=ab12&draille.ou=Sainte-%C3', 'draille'), {place: 'ab12'});
  });

  it('keeps what the page had, first and as it was', () => {
    const hash = writeFragment('#contact&a=%20b+c&draille.ou=Florac', 'draille', {where: 'Mende'});
    assert.equal(hash, '#contact&a=%20b+c&draille.ou=Mende');
    assert.equal(writeFragment(hash, 'draille', {}), '#contact&a=%20b+c');
  });

  it('is empty when nothing is left', () => {
    assert.equal(writeFragment('#draille.ou=Mende', 'draille', {}), '');
    assert.equal(writeFragment('#draille.ou=Mende', 'draille', {where: ''}), '');
    assert.deepEqual(readFragment('', 'draille'), {});
  });

  it('is apart from what another finder of the page wrote, even of a name that begins alike', () => {
    const first = writeFragment('', 'nord', {where: 'Mende', place: 'a1'});
    const both = writeFragment(first, 'nord2', {where: 'Florac'});
    assert.deepEqual(readFragment(both, 'nord'), {where: 'Mende', place: 'a1'});
    assert.deepEqual(readFragment(both, 'nord2'), {where: 'Florac'});
    assert.deepEqual(readFragment(writeFragment(both, 'nord', {}), 'nord2'), {where: 'Florac'});
  });
});
