import {expect, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {SourceError} from '../../../src/sources/source-error.js';
import {button, cards, mount, names, places, search, settled, sourceOf} from './finder.js';

type Told = keyof Pick<
  HTMLElementEventMap,
  'place-selected' | 'contact-used' | 'search-changed' | 'data-loaded' | 'data-failed'
>;
/** What only a visitor does. */
const ACTS: readonly Told[] = ['place-selected', 'contact-used', 'search-changed'];

/** Notes what the page hears, from the document, as an integrator may listen. */
function hear<Name extends Told>(name: Name): HTMLElementEventMap[Name][] {
  const heard: HTMLElementEventMap[Name][] = [];
  document.addEventListener(name, (event) => heard.push(event as HTMLElementEventMap[Name]));
  return heard;
}

const region = (finder: ConseillerFinder): HTMLElement | null =>
  finder.renderRoot.querySelector('[role="region"]');

/** Presses a link without following it. */
function press(link: HTMLElement | null | undefined): void {
  document.addEventListener('click', (event) => event.preventDefault(), {once: true});
  link?.click();
}

describe('what the finder tells its page', () => {
  it('tells which place is chosen, and opens its sheet', async () => {
    const finder = await mount();
    const heard = hear('place-selected');
    button(finder, 'Médiathèque du Vallon').click();
    await waitUntil(() => region(finder), 'the sheet did not open');
    expect(heard.map(({place}) => place)).to.deep.equal([places[1]]);
  });

  it('keeps the list where the page shows the place itself', async () => {
    const finder = await mount();
    finder.addEventListener('place-selected', (event) => event.preventDefault(), {once: true});
    button(finder, 'Médiathèque du Vallon').click();
    // The next one opens: by then the first would have.
    button(finder, 'France services du Lac').click();
    await waitUntil(() => region(finder), 'no sheet opened');
    expect(region(finder)?.textContent).to.contain('France services du Lac').and.not.contain('Médiathèque');
  });

  it('tells of a call from the list, and from the sheet', async () => {
    const finder = await mount();
    const heard = hear('contact-used');
    const card = cards(finder)[names(finder).indexOf('Médiathèque du Vallon')];
    press(card?.querySelector('a'));
    button(finder, 'Médiathèque du Vallon').click();
    await waitUntil(() => region(finder)?.querySelector('a[href^="tel:"]'), 'no number in the sheet');
    press(region(finder)?.querySelector<HTMLElement>('a[href^="tel:"]'));
    expect(heard.map(({manner, placeId}) => [manner, placeId])).to.deep.equal([
      ['call', 'florac'],
      ['call', 'florac'],
    ]);
  });

  it('tells the commune of a search, and never what was typed', async () => {
    const finder = await mount();
    const heard = hear('search-changed');
    await search(finder, 'villefor');
    await waitUntil(() => heard.length > 0, 'the search was not told');
    expect(heard.map(({departement, commune}) => [departement, commune])).to.deep.equal([['48', '48198']]);
    expect(JSON.stringify(heard.map((event) => ({...event})))).to.not.contain('villefor');
  });

  it('tells no commune where a postal code has several', async () => {
    const finder = await mount();
    const heard = hear('search-changed');
    await search(finder, '48400');
    await waitUntil(() => heard.length > 0, 'the search was not told');
    expect(heard.map(({departement, commune}) => [departement, commune])).to.deep.equal([['48', undefined]]);
  });

  it('tells that places came, how many, and of which day', async () => {
    const heard = hear('data-loaded');
    await mount();
    expect(heard.map((event) => [event.departement, event.places, event.updated])).to.deep.equal([
      ['48', 3, '2026-11-21'],
    ]);
  });

  it('tells that none came, and why', async () => {
    const heard = hear('data-failed');
    await mount(
      sourceOf([], {places: () => Promise.reject(new SourceError('timeout', '/absent/48.json', 'too slow'))}),
    );
    expect(heard.map(({failure}) => failure)).to.deep.equal(['timeout']);
  });

  it('takes nothing that the page itself does for an act of the visitor', async () => {
    const finder = await mount();
    const heard = ACTS.map((name) => hear(name));
    finder.services = 'demarches';
    await waitUntil(() => names(finder).length === 1, 'the choice was not applied');
    finder.headingLevel = 3;
    finder.lang = 'fr';
    finder.communes = '48061';
    await settled(finder);
    expect(await finder.show('florac')).to.equal(true);
    expect(heard.flat()).to.deep.equal([]);
  });
});
