import {expect, fixture, html} from '@open-wc/testing';
import {runScript} from './run-script.js';
import {until} from './until.js';

describe('a finder in English, of which the words cannot be loaded', () => {
  before(() => runScript(`/absent/until-try-99-${crypto.randomUUID()}/dist/conseiller-finder.js`));

  it('speaks French, which is better than nothing, and says so to screen readers', async () => {
    const finder = await fixture<HTMLElement>(
      html`<conseiller-finder lang="en"><p>Call the town hall.</p></conseiller-finder>`,
    );
    const root = (): Element | null | undefined => finder.shadowRoot?.querySelector('section.root');
    await until(root, 'nothing is shown');
    expect(root()?.getAttribute('lang')).to.equal('fr');
    expect(root()?.textContent).to.contain('Votre code postal');
  });
});
