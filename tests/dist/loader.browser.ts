import {expect, fixture, html} from '@open-wc/testing';
import {runScript} from './run-script.js';

describe('the loader', () => {
  it('brings no element that the page does not hold', async () => {
    await runScript('/dist/draille.js');
    expect(customElements.get('conseiller-finder')).to.equal(undefined);
  });

  it('brings an element that appears after it', async () => {
    const finder = await fixture(html`<conseiller-finder></conseiller-finder>`);
    await customElements.whenDefined('conseiller-finder');
    expect(finder.matches(':defined')).to.equal(true);
  });
});
