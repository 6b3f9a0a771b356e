import {aTimeout, expect, fixture, fixtureCleanup, html, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {
  cards,
  communes,
  field,
  mount,
  names,
  places,
  search,
  settled,
  somePlace,
  sourceOf,
  summary,
  textOf,
  tuesdayMorning,
} from './finder.js';

const source = sourceOf([...places, somePlace({id: 'gratuit', name: 'Lieu gratuit', costs: ['gratuit']})]);

/** A finder that writes its state in the page's address, once its code for that is here. */
async function synced(name = ''): Promise<ConseillerFinder> {
  const finder = await mount(source);
  finder.urlSync = name;
  await import('../../../src/elements/conseiller-finder/address/part.js');
  return settled(await settled(finder));
}

const fragment = (): string => decodeURIComponent(location.hash);
const sheet = (finder: ConseillerFinder): Element | null => finder.renderRoot.querySelector('.sheet');
const name = (finder: ConseillerFinder, text: string): HTMLElement =>
  cards(finder).flatMap((card) =>
    textOf(card).includes(text) ? [card.querySelector('button') as HTMLElement] : [],
  )[0] as HTMLElement;

/** Searches, and waits until the address says so: Back must find a step of the finder's own. */
async function searchWritten(finder: ConseillerFinder, text: string): Promise<void> {
  await search(finder, text);
  await waitUntil(() => location.hash.includes('.ou='), 'the search is not in the address');
}

async function openSheet(finder: ConseillerFinder, text: string): Promise<void> {
  name(finder, text).click();
  await waitUntil(() => sheet(finder) !== null && location.hash.includes('fiche'), 'no sheet');
}

/** How many steps are added to the history until it is asked: a tab keeps fifty, so that its length does not tell. */
function countPushes(): () => number {
  const pushState = history.pushState.bind(history);
  let count = 0;
  history.pushState = (...step) => {
    count += 1;
    pushState(...step);
  };
  return () => {
    history.pushState = pushState;
    return count;
  };
}

/*
 * Named so that it comes early: every file of tests is one more step in the history of the same tab, and Chromium, which
 * keeps fifty, then goes back farther than it is asked.
 */
describe('a finder and the address of its page', () => {
  const before = location.pathname + location.search;
  beforeEach(() => history.pushState(null, '', `${before}#contact`));
  afterEach(() => {
    fixtureCleanup();
    history.replaceState(null, '', before);
  });

  it('leaves the address alone where nobody asked', async () => {
    const pushes = countPushes();
    const finder = await mount(source);
    await search(finder, 'florac');
    name(finder, 'Médiathèque').click();
    await waitUntil(() => sheet(finder) !== null, 'no sheet');
    expect(location.hash).to.equal('#contact');
    expect(pushes()).to.equal(0);
  });

  it('writes the search and the open sheet after what was there, and finds them again', async () => {
    const finder = await synced();
    await searchWritten(finder, 'florac');
    expect(fragment()).to.equal('#contact&draille.ou=Florac+Trois+Rivières');
    await openSheet(finder, 'Médiathèque');
    expect(fragment()).to.equal('#contact&draille.ou=Florac+Trois+Rivières&draille.fiche=florac');
    finder.remove();
    const again = await synced();
    await waitUntil(() => sheet(again) !== null, 'the sheet was not found again');
    expect(textOf(sheet(again)?.querySelector('h2'))).to.equal('Médiathèque du Vallon');
    expect(summary(again)).to.contain('depuis Florac Trois Rivières');
  });

  it('finds choices again', async () => {
    history.replaceState(null, '', `${before}#draille.choix=gratuit`);
    const finder = await synced();
    await waitUntil(() => names(finder).length === 2, 'the choice was not taken');
    expect(names(finder)).to.include('Lieu gratuit');
    expect(summary(finder)).to.contain('2 lieux répondent à vos choix');
  });

  it('closes the sheet with Back, and comes back to the search before', async () => {
    const finder = await synced();
    await searchWritten(finder, 'florac');
    await openSheet(finder, 'Médiathèque');
    history.back();
    await waitUntil(() => sheet(finder) === null, 'Back did not close the sheet');
    expect(fragment()).to.equal('#contact&draille.ou=Florac+Trois+Rivières');
    history.back();
    await waitUntil(() => !summary(finder).includes('depuis'), 'Back did not undo the search');
    expect(location.hash).to.equal('#contact');
  });

  it('leaves no dead step behind when the sheet is closed by its own button', async () => {
    const finder = await synced();
    await searchWritten(finder, 'florac');
    await openSheet(finder, 'Médiathèque');
    (sheet(finder)?.querySelector('button') as HTMLElement).click();
    await waitUntil(() => !location.hash.includes('fiche'), 'the sheet is still in the address');
    history.back();
    await waitUntil(() => location.hash === '#contact', 'a step was left behind');
  });

  it('keeps two finders apart', async () => {
    const first = await synced('mende');
    const second = await synced('florac');
    await searchWritten(first, 'mende');
    await searchWritten(second, 'florac');
    expect(fragment()).to.equal('#contact&mende.ou=Mende&florac.ou=Florac+Trois+Rivières');
    expect(summary(first)).to.contain('depuis Mende');
  });

  it('passes over a place that is gone', async () => {
    history.replaceState(null, '', `${before}#draille.fiche=disparu`);
    const finder = await synced();
    await settled(finder);
    expect(sheet(finder)).to.equal(null);
    expect(names(finder)).to.have.length(4);
  });

  it('never writes where the visitor stands', async () => {
    const position = {latitude: 44.321, longitude: 3.591, accuracy: 20};
    const {geolocation} = navigator;
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: {getCurrentPosition: (found: (at: unknown) => void) => found({coords: position})},
    });
    try {
      const finder = await synced();
      field(finder).focus();
      (finder.renderRoot.querySelector('form button[type="button"]') as HTMLElement).click();
      await waitUntil(() => summary(finder).includes('votre position'), 'not found');
      expect(location.hash).to.equal('#contact');
    } finally {
      Object.defineProperty(navigator, 'geolocation', {configurable: true, value: geolocation});
    }
  });

  it('goes along with a link to a part of the page, which is no step back', async () => {
    const finder = await synced();
    await searchWritten(finder, 'florac');
    location.hash = '#contenu';
    await waitUntil(() => location.hash.includes('contenu&'), 'the search did not go along');
    expect(fragment()).to.equal('#contenu&draille.ou=Florac+Trois+Rivières');
    expect(summary(finder)).to.contain('depuis Florac Trois Rivières');
    history.back();
    await waitUntil(() => location.hash.startsWith('#contact'), 'Back did nothing');
    expect(summary(finder)).to.contain('depuis Florac Trois Rivières');
  });

  it('keeps the page’s own state of the step that it leaves', async () => {
    history.replaceState({page: 7}, '', `${before}#contact`);
    const finder = await synced();
    await searchWritten(finder, 'florac');
    expect(history.state).to.include({page: 7});
    history.back();
    await waitUntil(() => location.hash === '#contact', 'Back did nothing');
    expect(history.state).to.include({page: 7});
    expect(summary(finder)).not.to.contain('depuis');
  });

  it('leaves open the sheet that a visitor opened while the address was being read', async () => {
    history.replaceState(null, '', `${before}#draille.ou=Florac`);
    let give!: () => void;
    const late = new Promise<typeof communes>((resolve) => (give = () => resolve(communes)));
    const finder = await fixture<ConseillerFinder>(html`
      <conseiller-finder
        departement="48"
        url-sync
        .source=${sourceOf(places, {communes: () => late})}
        .now=${() => tuesdayMorning}
      ></conseiller-finder>
    `);
    await waitUntil(() => names(finder).length > 0, 'no list');
    await openSheet(finder, 'Médiathèque');
    expect(fragment()).to.equal('#draille.ou=Florac&draille.fiche=florac');
    give();
    await waitUntil(() => summary(finder).includes('depuis Florac'), 'the search was lost');
    expect(sheet(finder)).not.to.equal(null);
  });

  it('does not open a sheet that Back left before it had come', async () => {
    const finder = await synced();
    await searchWritten(finder, 'florac');
    name(finder, 'Médiathèque').click();
    dispatchEvent(new PopStateEvent('popstate'));
    await import('../../../src/elements/conseiller-finder/place/part.js');
    await settled(finder);
    expect(sheet(finder)).to.equal(null);
    expect(location.hash).not.to.contain('fiche');
  });

  it('says what the page itself asks of the finder', async () => {
    const finder = await synced();
    const pushes = countPushes();
    finder.filter({criteria: new Set(['gratuit'])});
    await waitUntil(() => location.hash.includes('choix=gratuit'), 'the choices are not in the address');
    await finder.show('florac');
    expect(fragment()).to.equal('#contact&draille.choix=gratuit&draille.fiche=florac');
    expect(pushes()).to.equal(0);
  });

  it('tells the page nothing of what its address says', async () => {
    history.replaceState(null, '', `${before}#draille.ou=Florac&draille.fiche=florac`);
    const told: string[] = [];
    const listen = ({type}: Event): void => void told.push(type);
    for (const type of ['search-changed', 'place-selected'] as const) addEventListener(type, listen);
    const finder = await synced();
    await waitUntil(() => sheet(finder) !== null, 'no sheet');
    for (const type of ['search-changed', 'place-selected'] as const) removeEventListener(type, listen);
    expect(told).to.deep.equal([]);
  });

  it('follows the address no more once it is gone from the page', async () => {
    const finder = await synced();
    finder.remove();
    history.replaceState(null, '', `${before}#draille.ou=Mende`);
    dispatchEvent(new PopStateEvent('popstate'));
    await aTimeout(0);
    expect(summary(finder)).not.to.contain('Mende');
  });
});
