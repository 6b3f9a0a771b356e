import {expect, fixture, html} from '@open-wc/testing';
import {runScript} from './run-script.js';
import {until} from './until.js';

const folder = '/tests/dist/data/';
const list = new URL(`${folder}v1/48.json`, location.href).href;

const shownBy = (finder: HTMLElement): string => finder.shadowRoot?.textContent ?? '';

describe('a page whose loader comes with two finders', () => {
  it('asks for the places at once, and shows them in both', async () => {
    const both = await fixture<HTMLElement>(
      html`<div>
        <conseiller-finder departement="48" src=${folder}></conseiller-finder>
        <conseiller-finder departement="48" src=${folder} communes="48061"></conseiller-finder>
      </div>`,
    );
    await runScript('/dist/draille.js?ver=2');
    const hints = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="fetch"]')];
    expect(hints.map(({href}) => href)).to.deep.equal([list]);
    const [first, second] = both.children as unknown as [HTMLElement, HTMLElement];
    await until(() => shownBy(first).includes('Point numérique du Causse'), 'no place');
    await until(() => shownBy(second).includes('Médiathèque des Sources'), 'no place in the second');
    expect(shownBy(second)).not.to.include('Point numérique du Causse');
  });

  it('loads the scripts of an element once, under the names of their release', () => {
    const scripts = performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((path) => path.startsWith('/dist/') && path.endsWith('.js'));
    expect(
      scripts.filter((path) => /^\/dist\/draille-conseiller-finder-[\w-]+\.js$/.test(path)),
    ).to.have.length(1);
    expect(new Set(scripts).size).to.equal(scripts.length);
  });
});
