import {expect, fixture, html} from '@open-wc/testing';
import {runScript} from './run-script.js';

const LOADED = Symbol.for('draille.loader');
const page = globalThis as {[LOADED]?: string};

describe('a page with the loaders of two releases', () => {
  it('keeps the first, and says so once in the console', async () => {
    page[LOADED] = '0.0.1';
    const said: string[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => said.push(words.map(String).join(' '));
    await runScript('/dist/draille.js').finally(() => (console.warn = warn));
    const finder = await fixture(
      html`<conseiller-finder departement="48"><p>Appelez.</p></conseiller-finder>`,
    );
    expect(page[LOADED]).to.equal('0.0.1');
    expect(said).to.have.length(1);
    expect(said[0]).to.include('0.0.1');
    expect(finder.matches(':defined')).to.equal(false);
  });
});
