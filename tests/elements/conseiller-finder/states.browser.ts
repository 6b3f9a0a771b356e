import {expect, waitUntil} from '@open-wc/testing';
import {SourceError} from '../../../src/sources/source-error.js';
import type {PlaceList, PlaceSource, Reading} from '../../../src/sources/place-source.js';
import {expectAccessible} from '../../accessible.js';
import {
  button,
  listOf,
  mount,
  names,
  places,
  readingOf,
  search,
  settled,
  somePlace,
  sourceOf,
  summary,
  textOf,
} from './finder.js';

/** A promise that the test settles when it wants. */
function later<T>(): {promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void} {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
  return {promise, resolve, reject};
}

const cut = (): SourceError =>
  new SourceError('offline', 'https://donnees.example.fr/v1/48.json', 'no network');
const quiet = (): (() => void) => {
  const {warn} = console;
  console.warn = () => undefined;
  return () => (console.warn = warn);
};

describe('the finder, while places are on their way', () => {
  it('shows empty cards in their place, and says that it is loading', async () => {
    const answer = later<Reading<PlaceList>>();
    const finder = await mount(sourceOf(places, {places: () => answer.promise}));
    expect(summary(finder)).to.equal('Chargement des lieux…');
    expect(finder.renderRoot.querySelectorAll('.ghost')).to.have.length(5);
    await expectAccessible(finder);
    answer.resolve(readingOf(places));
    await settled(finder);
    expect(finder.renderRoot.querySelectorAll('.ghost')).to.have.length(0);
    expect(names(finder)).to.have.length(3);
  });

  it('keeps the latest département when an older answer arrives last', async () => {
    const [lozere, aveyron] = [later<Reading<PlaceList>>(), later<Reading<PlaceList>>()];
    const source = sourceOf(places, {
      places: (departement) => (departement === '48' ? lozere : aveyron).promise,
    });
    const finder = await mount(source);
    finder.departement = '12';
    await finder.updateComplete;
    aveyron.resolve({...readingOf([]), value: listOf([somePlace({name: 'Lieu de l’Aveyron'})])});
    await settled(finder);
    lozere.resolve(readingOf(places));
    await settled(finder);
    expect(names(finder)).to.deep.equal(['Lieu de l’Aveyron']);
  });

  it('takes an answer that arrives after it was removed, without a word', async () => {
    const answer = later<Reading<PlaceList>>();
    const finder = await mount(sourceOf(places, {places: () => answer.promise}));
    finder.remove();
    answer.resolve(readingOf(places));
    await settled(finder);
    expect(finder.isConnected).to.equal(false);
  });
});

describe('the finder, when places cannot be read', () => {
  let speak: () => void;
  beforeEach(() => (speak = quiet()));
  afterEach(() => speak());

  it('says why and what to do, shows the page’s own children, and loads them on a new try', async () => {
    let answers: () => Promise<Reading<PlaceList>> = () => Promise.reject(cut());
    const source: PlaceSource = sourceOf(places, {places: () => answers()});
    const finder = await mount(source, {children: '<p>Appelez la mairie au 04 65 71 00 00.</p>'});
    const alert = finder.renderRoot.querySelector('[role="alert"]');
    expect(textOf(alert)).to.contain('Les lieux n’ont pas pu être chargés');
    expect(textOf(alert)).to.contain('Soit votre connexion est coupée, soit le service ne répond pas.');
    expect(finder.querySelector('p')?.assignedSlot, 'own children are shown').to.not.equal(null);
    expect(finder.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
    await expectAccessible(finder);
    answers = () => Promise.resolve(readingOf(places));
    button(finder, 'Réessayer').click();
    await settled(finder);
    expect(names(finder)).to.have.length(3);
    expect(finder.querySelector('p')?.assignedSlot, 'own children are put away').to.equal(null);
    expect(textOf(finder.shadowRoot?.activeElement)).to.equal('Trouver de l’aide avec le numérique');
  });

  it('shows what it kept from an earlier visit, with its date, and the newer list when a new try brings it', async () => {
    let newer: Promise<Reading<PlaceList>> = Promise.reject(cut());
    const kept = readingOf(places, {receivedAt: new Date('2026-11-12T09:00:00Z')});
    const source = sourceOf(places, {places: () => Promise.resolve({...kept, newer})});
    const finder = await mount(source);
    await waitUntil(() => finder.renderRoot.querySelector('.note'));
    expect(textOf(finder.renderRoot.querySelector('.note'))).to.contain(
      'La mise à jour n’a pas pu se faire. Voici les lieux connus le 12 novembre 2026.',
    );
    expect(names(finder)).to.have.length(3);
    await expectAccessible(finder);
    newer = Promise.resolve(readingOf([somePlace({name: 'Lieu nouveau'})]));
    button(finder, 'Réessayer').click();
    await settled(finder);
    await settled(finder);
    expect(names(finder)).to.deep.equal(['Lieu nouveau']);
    expect(finder.renderRoot.querySelector('.note')).to.equal(null);
  });

  it('dates places kept for more than a day while it asks for newer ones', async () => {
    const answer = later<Reading<PlaceList>>();
    const kept = readingOf(places, {receivedAt: new Date('2026-11-12T09:00:00Z'), newer: answer.promise});
    const finder = await mount(sourceOf(places, {places: () => Promise.resolve(kept)}));
    expect(textOf(finder.renderRoot)).to.contain('Voici les lieux connus le 12 novembre 2026.');
    answer.resolve(readingOf(places));
    await settled(finder);
    await settled(finder);
    expect(textOf(finder.renderRoot)).to.not.contain('Voici les lieux connus');
  });

  it('says that there is no place, and whom to ask', async () => {
    const finder = await mount(sourceOf([]));
    expect(summary(finder)).to.contain('Aucun lieu connu ici.');
    expect(textOf(finder.renderRoot)).to.contain('Votre mairie peut vous renseigner.');
    expect(textOf(finder.renderRoot)).to.contain('Annuaire d’exemple');
    await expectAccessible(finder);
  });

  it('tells the integrator, once, of a département that does not exist, and asks for a postal code', async () => {
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    const finder = await mount(sourceOf(), {departement: '480'});
    await mount(sourceOf(), {departement: '480'});
    expect(said).to.deep.equal([
      '<conseiller-finder>: departement="480" is not a département; write its number, like 48 or 2A',
    ]);
    expect(textOf(finder.renderRoot.querySelector('label'))).to.contain('Votre code postal');
  });
});

describe('a finder narrowed to part of its département', () => {
  it('shows only the places of the communes that it names', async () => {
    const finder = await mount();
    finder.communes = '48095, 48198';
    await settled(finder);
    expect(names(finder)).to.deep.equal(['Point numérique de la Gare', 'France services du Lac']);
  });

  it('shows only the places of an intercommunalité, and still measures from anywhere', async () => {
    const finder = await mount();
    finder.epci = '200069151';
    await settled(finder);
    expect(names(finder)).to.deep.equal(['France services du Lac']);
    await search(finder, 'mende');
    expect(summary(finder)).to.contain(
      '1 lieu, du plus proche au plus loin. Distances à vol d’oiseau, depuis Mende',
    );
  });
});
