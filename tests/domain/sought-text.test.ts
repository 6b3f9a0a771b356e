import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {soughtText} from '../../src/domain/sought-text.js';

const mende = {code: '48095', name: 'Mende', postcodes: ['48000']};
const florac = {code: '48061', name: 'Florac Trois Rivières', postcodes: ['48400']};

describe('the words that find an origin again', () => {
  it('are the name of a commune, with its postal code where the département is not known', () => {
    const origin = {label: 'Mende', communes: [mende]};
    assert.equal(soughtText(origin, false), 'Mende');
    assert.equal(soughtText(origin, true), '48000 Mende');
  });

  it('are what was asked, when that is a postal code or a village', () => {
    assert.equal(soughtText({label: '48000', communes: [mende, florac]}, true), '48000');
    assert.equal(soughtText({label: 'Le Pompidou', communes: [mende]}, false), 'Le Pompidou');
  });

  it('are the commune of an address, never the address', () => {
    const origin = {label: '3 place du Four 48000 Mende', communes: [mende], personal: true} as const;
    assert.equal(soughtText(origin, false), 'Mende');
    assert.equal(soughtText(origin, true), '48000 Mende');
  });

  it('are nothing for a position whose commune is not known or not the only one', () => {
    assert.equal(soughtText({label: 'votre position', communes: [], personal: true}, false), undefined);
    assert.equal(
      soughtText({label: 'votre position', communes: [mende, florac], personal: true}, true),
      undefined,
    );
  });

  it('have no stray space for a commune without a postal code', () => {
    assert.equal(soughtText({label: 'Mende', communes: [{...mende, postcodes: []}]}, true), 'Mende');
  });
});
