import {expect, fixture, html} from '@open-wc/testing';
import {expectAccessible} from '../accessible.js';
import {runScript} from './run-script.js';
import {until} from './until.js';

describe('the script of one element, as a mairie pastes it', () => {
  it('makes the element work', async () => {
    await runScript('/dist/conseiller-finder.js');
    const finder = await fixture(html`<conseiller-finder></conseiller-finder>`);
    await expectAccessible(finder);
    expect(finder.shadowRoot?.querySelector('input')).to.exist;
  });

  it('leaves the element in place when the page holds the script twice', async () => {
    const first = customElements.get('conseiller-finder');
    await runScript('/dist/conseiller-finder.js?again');
    expect(customElements.get('conseiller-finder')).to.equal(first);
  });

  it('keeps the page’s own words where the data cannot be reached', async () => {
    const finder = await fixture<HTMLElement>(
      html`<conseiller-finder departement="48" src="/absent/"><p>Appelez la mairie.</p></conseiller-finder>`,
    );
    const words = finder.querySelector('p') as HTMLElement;
    await until(() => words.getClientRects().length > 0, 'the page’s words are not shown');
  });
});
