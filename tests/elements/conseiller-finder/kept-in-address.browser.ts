import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {names, search, sourceOf, summary, textOf, tuesdayMorning} from './finder.js';

const source = sourceOf();
const mount = (): Promise<ConseillerFinder> =>
  fixture<ConseillerFinder>(html`
    <conseiller-finder
      departement="48"
      url-sync
      .source=${source}
      .now=${() => tuesdayMorning}
    ></conseiller-finder>
  `);
const sheetOf = (finder: ConseillerFinder): string =>
  textOf(finder.renderRoot.querySelector('[role="region"] #sheet-name'));

describe('the page’s address', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('keeps the search, the choices and the open sheet, beside what the page had there', async () => {
    history.replaceState(null, '', '#contact');
    const finder = await mount();
    await search(finder, 'Mende');
    await waitUntil(() => location.hash === '#contact&draille.ou=Mende', location.hash);
    finder.renderRoot.querySelector<HTMLElement>('[data-place="florac"]')?.click();
    await waitUntil(() => location.hash === '#contact&draille.ou=Mende&draille.fiche=florac', location.hash);
    expect(sheetOf(finder)).to.equal('Médiathèque du Vallon');
  });

  it('opens a finder as it was left', async () => {
    history.replaceState(null, '', '#draille.ou=Mende&draille.choix=gratuit&draille.fiche=florac');
    const finder = await mount();
    await waitUntil(() => sheetOf(finder) === 'Médiathèque du Vallon', 'no sheet is open');
    await waitUntil(() => /Mende/.test(summary(finder)), summary(finder));
    await waitUntil(() => names(finder).length === 1, names(finder).join());
    expect(names(finder)).to.deep.equal(['Médiathèque du Vallon']);
  });
});
