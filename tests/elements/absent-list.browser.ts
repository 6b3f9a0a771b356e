import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {ConseillerMap} from '../../src/elements/conseiller-map/conseiller-map.js';
import '../../src/elements/conseiller-map/define.js';
import type {DataFailedEvent} from '../../src/elements/events.js';
import type {ConseillerFinder} from '../../src/elements/conseiller-finder/conseiller-finder.js';
import {expectAccessible} from '../accessible.js';
import './conseiller-finder/finder.js';

const {fetch} = globalThis;
const {warn} = console;
/** What the network gives of the list of a département: the number of an error. */
let status: number;
/** Whether there is a list, and only its communes are missing. */
let hasList = false;
let lines: string[];

before(() => {
  globalThis.fetch = (input, init) => {
    const {pathname} = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const isList = /\/v1\/\d+(?:\.communes)?\.json$/.test(pathname);
    if (hasList && pathname.endsWith('/48.json')) return fetch('/tests/dist/data/v1/48.json', init);
    return isList ? Promise.resolve(new Response('', {status})) : fetch(input, init);
  };
});
after(() => (globalThis.fetch = fetch));
beforeEach(() => {
  lines = [];
  console.warn = (...words: unknown[]) => lines.push(words.map(String).join(' '));
});
afterEach(() => (console.warn = warn));

type Tag = 'conseiller-finder' | 'conseiller-map';

/** Puts an element in the page, and waits until it has said that nothing came. */
async function failed(tag: Tag, facts: Partial<ConseillerFinder & ConseillerMap>): Promise<HTMLElement> {
  const element = document.createElement(tag);
  const told = oneEvent<DataFailedEvent>(element, 'data-failed');
  element.innerHTML = '<a href="https://carte.example.fr/">La carte nationale</a>';
  Object.assign(element, facts);
  await fixture(html`${element}`);
  expect((await told).failure).to.equal('status');
  await element.updateComplete;
  return element;
}

const said = (element: HTMLElement): string =>
  (element.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ');
const isLinkShown = (element: HTMLElement): boolean =>
  (element.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0;

for (const tag of ['conseiller-finder', 'conseiller-map'] as const) {
  describe(`<${tag}> on a site that has no list of its département`, () => {
    for (const absence of [404, 410])
      it(`says so, and leads elsewhere, where the server answers ${absence}`, async () => {
        status = absence;
        const element = await failed(tag, {departement: '12'});
        expect(said(element)).to.contain('Ce site n’a pas de liste de lieux pour le département 12');
        expect(said(element)).to.contain('La mairie peut vous renseigner.');
        expect(isLinkShown(element)).to.equal(true);
        expect(said(element), 'it would not pass').not.to.match(/essayez|essayer|ne répond pas/);
        expect(element.shadowRoot?.querySelector('input, button'), 'nothing to press').to.equal(null);
        await expectAccessible(element);
      });

    it('does not say so where only the communes are missing', async () => {
      status = 404;
      hasList = true;
      const element = await failed(tag, {departement: '48', epci: '200069151'});
      hasList = false;
      expect(said(element)).to.contain('Réessayer').and.not.to.contain('pas de liste');
    });

    it('tells the integrator what to make', async () => {
      status = 404;
      await failed(tag, {departement: '15'});
      expect(lines.join('\n')).to.contain(`<${tag}>: no list of 15: make it with draille-data build`);
    });

    it('asks again where the server is broken, or where the page wrote the address itself', async () => {
      status = 500;
      expect(said(await failed(tag, {departement: '30'}))).to.contain('Réessayer');
      status = 404;
      expect(said(await failed(tag, {departement: '30', src: '/elsewhere/'}))).to.contain('Réessayer');
    });
  });
}
