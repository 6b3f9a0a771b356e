import {expect, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import type {PlaceSource} from '../../../src/sources/place-source.js';
import {expectAccessible} from '../../accessible.js';
import {
  answer,
  button,
  field,
  mount,
  names,
  places,
  search,
  settled,
  somePlace,
  sourceOf,
  summary,
} from './finder.js';

type Found = (at: {coords: {latitude: number; longitude: number; accuracy: number}}) => void;
type Failed = (error: {code: number}) => void;

const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation');
let asked = 0;
/** A device that answers so. */
function device(answers: ((found: Found, failed: Failed) => void) | undefined): void {
  const sensor = answers && {
    getCurrentPosition: (found: Found, failed: Failed) => {
      asked++;
      answers(found, failed);
    },
  };
  Object.defineProperty(navigator, 'geolocation', {configurable: true, value: sensor});
}
const at =
  (latitude: number, longitude: number, accuracy = 20) =>
  (found: Found): void =>
    found({coords: {latitude, longitude, accuracy}});

async function around(finder: ConseillerFinder): Promise<void> {
  button(finder, 'Autour de moi').click();
  await waitUntil(
    () =>
      !/en cours|Recherche de/.test(answer(finder)) && (answer(finder) || summary(finder).includes('depuis')),
  );
  await settled(finder);
}

describe('« Autour de moi »', () => {
  beforeEach(() => (asked = 0));
  afterEach(() => {
    delete (navigator as {geolocation?: unknown}).geolocation;
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')?.get).to.equal(own?.get);
  });

  it('asks for the position when it is pressed and not before, and puts the nearest first', async () => {
    device(at(44.44, 3.93));
    const finder = await mount();
    await search(finder, 'florac');
    expect(asked).to.equal(0);
    button(finder, 'Autour de moi').click();
    await waitUntil(() => summary(finder).includes('depuis votre position'), summary(finder));
    expect(asked).to.equal(1);
    expect(names(finder)[0]).to.equal('France services du Lac');
    expect(field(finder).value).to.equal('');
    await expectAccessible(finder);
  });

  it('says how vague the position is', async () => {
    device(at(44.44, 3.93, 12_000));
    const finder = await mount();
    await around(finder);
    expect(summary(finder)).to.contain('depuis votre position (connue à 12 km près)');
  });

  for (const [what, answers, sentence] of [
    [
      'is refused',
      (_: Found, failed: Failed) => failed({code: 1}),
      'Votre appareil ne donne pas votre position',
    ],
    ['takes too long', (_: Found, failed: Failed) => failed({code: 3}), 'n’a pas été trouvée à temps'],
    ['cannot be known', (_: Found, failed: Failed) => failed({code: 2}), 'ne sait pas dire où il est'],
    ['has no sensor', undefined, 'ne sait pas dire où il est'],
    ['is far from here', at(48.85, 2.35), 'Vous semblez loin d’ici. Cet outil montre : Lozère.'],
  ] as const) {
    it(`has a sentence where the position ${what}, and the field stays ready`, async () => {
      device(answers);
      const finder = await mount();
      await around(finder);
      expect(answer(finder)).to.contain(sentence);
      await expectAccessible(finder);
      await search(finder, 'mende');
      expect(names(finder)[0]).to.equal('Point numérique de la Gare');
    });
  }

  it('finds the département where none was written, and says where there is no data', async () => {
    device(at(44.52, 3.5));
    const source: PlaceSource = sourceOf(places, {
      departements: () =>
        Promise.resolve([
          {code: '48', bbox: [3.2, 44.2, 4, 44.9] as const},
          {code: '75', bbox: [2.2, 48.8, 2.4, 48.9] as const},
        ]),
    });
    const finder = await mount(source, {departement: ''});
    await around(finder);
    await waitUntil(() => names(finder).length > 0, 'no place');
    expect(names(finder)[0]).to.equal('Point numérique de la Gare');
    device(at(43.6, 1.44));
    const nowhere = await mount(source, {departement: ''});
    await around(nowhere);
    expect(answer(nowhere)).to.contain('Il n’y a pas de données là où vous êtes');
  });

  it('forgets a position that comes after something else was searched', async () => {
    let give!: () => void;
    device((found) => (give = () => at(44.44, 3.93)(found)));
    const finder = await mount();
    button(finder, 'Autour de moi').click();
    await waitUntil(() => answer(finder) === 'Recherche de votre position…', answer(finder));
    await search(finder, 'mende');
    give();
    await settled(finder);
    expect(summary(finder)).to.contain('depuis Mende');
  });
});

describe('near a border', () => {
  const gard = somePlace({
    id: 'gard',
    name: 'Espace numérique du Gard',
    commune: 'Concoules',
    codeInsee: '30090',
    position: {latitude: 44.38, longitude: 3.94},
  });
  function withGard(cells: readonly string[]): {source: PlaceSource; asked: string[]} {
    const lists: string[] = [];
    const base = sourceOf(places);
    const source: PlaceSource = {
      ...base,
      places: async (departement, asking) => {
        lists.push(departement);
        const reading = await base.places('48', asking);
        return departement === '30' ? {...reading, value: {...reading.value, places: [gard]}} : reading;
      },
      neighbours: () => Promise.resolve([{code: '30', name: 'Gard', cells}]),
    };
    return {source, asked: lists};
  }

  it('shows the places of the next département among the others, and names it', async () => {
    const {source} = withGard(['444,39']);
    const finder = await mount(source);
    await search(finder, 'villefort');
    await waitUntil(() => names(finder).includes('Espace numérique du Gard'), 'the neighbour is not there');
    expect(summary(finder)).to.contain('4 lieux');
    expect(summary(finder)).to.contain('Des lieux proches sont dans un autre département : Gard.');
    expect(finder.renderRoot.textContent).to.contain('Concoules (Gard)');
    await expectAccessible(finder);
  });

  it('asks for nothing more where the visitor is far from it, or only a part is shown', async () => {
    const far = withGard(['440,45']);
    await search(await mount(far.source), 'mende');
    const near = withGard(['444,39']);
    const narrowed = await mount(near.source);
    narrowed.communes = '48198';
    await settled(narrowed);
    await search(narrowed, 'villefort');
    expect([...far.asked, ...near.asked]).not.to.include('30');
  });
});
