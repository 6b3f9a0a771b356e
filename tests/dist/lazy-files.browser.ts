import {expect, fixture, html} from '@open-wc/testing';
import {runScript} from './run-script.js';
import {until} from './until.js';

const shownBy = (finder: HTMLElement): string => finder.shadowRoot?.textContent ?? '';

describe('the parts of an element that come when they are needed', () => {
  before(() => runScript('/dist/conseiller-finder.js?ver=3'));

  it('read a mairie’s own file, on a page that adds a version to the address of the script', async () => {
    const finder = await fixture<HTMLElement>(
      html`<conseiller-finder departement="48" src="/tests/fixtures/lieux-v2.csv"></conseiller-finder>`,
    );
    await until(() => finder.shadowRoot?.querySelector('.card') !== null, 'no place');
    const asked = performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.filter((name) => /\/dist\/conseiller-finder\.js/.test(name))).to.have.length(1);
  });

  it('say what went wrong in the words that the element has for it', async () => {
    const finder = await fixture<HTMLElement>(
      html`<conseiller-finder departement="48" src="/absent/lieux.csv"></conseiller-finder>`,
    );
    await until(() => /ne répond pas bien/.test(shownBy(finder)), 'it does not say so');
  });
});
