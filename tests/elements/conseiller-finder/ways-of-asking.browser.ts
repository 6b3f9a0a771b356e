import {expect, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {expectAccessible} from '../../accessible.js';
import {button, listOf, mount, names, options, places, readingOf, search, somePlace} from './finder.js';
import {settled, sourceOf, summary, textOf, type} from './finder.js';

const GEOCODER = 'https://data.geopf.fr/';

/** Stands for the device: it is where it is said to be. */
function standAt(latitude: number, longitude: number): () => void {
  const getCurrentPosition = (found: PositionCallback): void =>
    found({coords: {latitude, longitude, accuracy: 20}} as GeolocationPosition);
  Object.defineProperty(navigator, 'geolocation', {value: {getCurrentPosition}, configurable: true});
  return () => void Reflect.deleteProperty(navigator, 'geolocation');
}

/** Stands for the network: tells what a geocoder is asked, and answers with one address of Villefort. */
function geocode(): {readonly asked: string[]; readonly restore: () => void} {
  const {fetch} = globalThis;
  const asked: string[] = [];
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(GEOCODER)) return fetch(input, init);
    asked.push(new URL(url).searchParams.get('q') ?? '');
    const address = {
      geometry: {coordinates: [3.931, 44.441]},
      properties: {label: '2 Rue du Barrage 48800 Villefort', citycode: '48198'},
    };
    return Promise.resolve(Response.json({features: [address]}));
  };
  return {asked, restore: () => void (globalThis.fetch = fetch)};
}

const optionNamed = (finder: ConseillerFinder, name: RegExp): HTMLElement | undefined =>
  options(finder).find((option) => name.test(textOf(option)));

describe('a visitor may ask', () => {
  let undo: (() => void) | undefined;
  afterEach(() => undo?.());

  it('for what is around: the nearest first, once the button is pressed', async () => {
    undo = standAt(44.441, 3.931);
    const finder = await mount();
    expect(names(finder)[0]).to.equal('Médiathèque du Vallon');
    button(finder, 'Autour de moi').click();
    await waitUntil(() => /votre position/.test(summary(finder)), 'it did not ask the device');
    expect(names(finder)).to.deep.equal([
      'France services du Lac',
      'Médiathèque du Vallon',
      'Point numérique de la Gare',
    ]);
    await expectAccessible(finder);
  });

  it('near a border, for what is just behind it, which is said', async () => {
    const beyond = somePlace({
      id: 'beyond',
      name: 'Foyer du Barrage',
      commune: 'Les Vans',
      codeInsee: '07334',
      position: {latitude: 44.45, longitude: 3.95},
    });
    const source = sourceOf(places, {
      neighbours: () => Promise.resolve([{code: '07', name: 'Ardèche', cells: ['444,40']}]),
      places: (code) =>
        Promise.resolve(
          code === '07'
            ? readingOf([beyond], {value: listOf([beyond], {departement: {code, name: 'Ardèche'}})})
            : readingOf(places),
        ),
    });
    const finder = await mount(source);
    expect(names(finder)).not.to.include('Foyer du Barrage');
    await search(finder, 'Villefort');
    await waitUntil(() => names(finder).includes('Foyer du Barrage'), 'the neighbour was not asked');
    expect(summary(finder)).to.contain('dans un autre département : Ardèche');
  });

  it('for a place by its name, whose sheet opens', async () => {
    const finder = await mount();
    await type(finder, 'mediatheque');
    await waitUntil(() => optionNamed(finder, /Médiathèque du Vallon/), 'the place is not suggested');
    optionNamed(finder, /Médiathèque du Vallon/)?.click();
    await waitUntil(() => finder.renderRoot.querySelector('[role="region"]'), 'no sheet is open');
    const sheet = finder.renderRoot.querySelector('[role="region"]');
    expect(textOf(sheet?.querySelector('#sheet-name'))).to.equal('Médiathèque du Vallon');
  });

  it('by an address where the page allows it, and is told where that is sent', async () => {
    const network = geocode();
    undo = network.restore;
    const finder = await mount();
    finder.adresses = '';
    await settled(finder);
    expect(textOf(finder.renderRoot.querySelector('form'))).to.contain('est envoyé à data.geopf.fr');
    await expectAccessible(finder);
    await type(finder, '2 rue du barrage');
    await waitUntil(() => optionNamed(finder, /2 Rue du Barrage/), 'the address is not suggested');
    expect(network.asked).to.deep.equal(['2 rue du barrage']);
    optionNamed(finder, /2 Rue du Barrage/)?.click();
    await waitUntil(() => names(finder)[0] === 'France services du Lac', summary(finder));
    expect(summary(finder)).to.contain('depuis 2 Rue du Barrage');
  });
});
