import {expect} from '@open-wc/testing';
import type {Commune} from '../../../src/domain/geography.js';
import {
  answer,
  button,
  communes,
  field,
  mount,
  names,
  options,
  places,
  search,
  settled,
  somePlace,
  sourceOf,
  summary,
  textOf,
  type,
} from './finder.js';

/** Gives a source whose communes come when the test says so. */
function slowCommunes() {
  const waiting: (() => void)[] = [];
  const source = sourceOf(places, {
    communes: () => new Promise((resolve) => waiting.push(() => resolve(communes))),
  });
  return {source, answerAll: () => waiting.splice(0).forEach((answerOne) => answerOne())};
}

/** Types and presses the button, and does not wait. */
async function ask(finder: Awaited<ReturnType<typeof mount>>, text: string): Promise<void> {
  await type(finder, text);
  button(finder, 'Chercher').click();
  await settled(finder);
}

describe('where a visitor means', () => {
  for (const typed of ['48 000', '48000 mende', 'mende (48)', 'Mende, Lozère', '1 place du foirail, mende']) {
    it(`is Mende by « ${typed} »`, async () => {
      const finder = await mount();
      await search(finder, typed);
      expect(answer(finder)).to.equal('');
      expect(summary(finder)).to.match(/depuis (48000 )?Mende\.$/);
      expect(names(finder)[0]).to.equal('Point numérique de la Gare');
    });
  }

  it('is a village that the places know', async () => {
    const village = somePlace({name: 'Foyer de Bellerive', position: {latitude: 44.43, longitude: 3.92}});
    const finder = await mount(sourceOf([...places, village]));
    await search(finder, 'bellerive');
    expect(summary(finder)).to.contain('depuis Bellerive.');
    expect(names(finder)[0]).to.equal('Foyer de Bellerive');
  });

  it('is understood without the places, when they cannot be loaded', async () => {
    const finder = await mount(sourceOf(places, {places: () => Promise.reject(new Error('cut'))}));
    await search(finder, 'rue basse mende');
    expect(answer(finder)).to.equal('');
  });

  it('is not in this département when the postal code is of another, which is said', async () => {
    const finder = await mount();
    await search(finder, '30100');
    expect(answer(finder)).to.equal(
      'Le code postal 30100 n’est pas dans ce département. Cet outil montre : Lozère.',
    );
    expect(field(finder).getAttribute('aria-invalid')).to.equal('true');
    await search(finder, '48999');
    expect(answer(finder)).to.equal(
      'Le code postal 48999 n’est pas connu (Lozère). Écrivez le nom de votre commune.',
    );
  });

  it('may be a commune without a known centre: its places come first, without distances', async () => {
    const unplaced = communes.map((commune): Commune => {
      const {position: _, ...rest} = commune;
      return rest;
    });
    const finder = await mount(sourceOf(places, {communes: () => Promise.resolve(unplaced)}));
    await search(finder, 'villefort');
    expect(answer(finder)).to.equal('');
    expect(names(finder)[0]).to.equal('France services du Lac');
    expect(finder.renderRoot.querySelector('.distance')).to.equal(null);
  });

  it('offers all of twenty communes, and says to write more when there are more', async () => {
    const some = (count: number) =>
      sourceOf(places, {
        communes: () =>
          Promise.resolve(
            Array.from({length: count}, (_, index) => ({
              code: `48${index}`,
              name: `Val ${index}`,
              postcodes: [],
            })),
          ),
      });
    const twenty = await mount(some(20));
    await search(twenty, 'val');
    expect(twenty.renderRoot.querySelectorAll('.choices button')).to.have.length(20);
    expect(answer(twenty)).to.equal('Plusieurs communes correspondent. Choisissez la vôtre dans la liste.');
    const more = await mount(some(30));
    await search(more, 'val');
    expect(more.renderRoot.querySelectorAll('.choices button')).to.have.length(20);
    expect(answer(more)).to.equal(
      '30 communes correspondent. Écrivez la suite du nom, ou choisissez parmi les 20 premières.',
    );
  });
});

describe('a late answer', () => {
  it('does not come back after the field was emptied', async () => {
    const {source, answerAll} = slowCommunes();
    const finder = await mount(source);
    await ask(finder, 'mende');
    await ask(finder, '');
    answerAll();
    await settled(finder);
    expect(answer(finder)).to.equal('Écrivez le nom de votre commune, ou votre code postal.');
    expect(summary(finder)).not.to.contain('Mende');
  });

  it('does not replace the answer to what was typed after', async () => {
    const {source, answerAll} = slowCommunes();
    const finder = await mount(source);
    await ask(finder, 'mende');
    await ask(finder, 'villefort');
    answerAll();
    await settled(finder);
    expect(summary(finder)).to.contain('depuis Villefort');
  });

  it('does not measure from a commune of the département that was shown before', async () => {
    const finder = await mount();
    await search(finder, 'mende');
    finder.departement = '12';
    await settled(finder);
    expect(summary(finder)).not.to.contain('Mende');
  });

  it('does not open suggestions under a visitor who has left the field', async () => {
    let give!: (list: readonly Commune[]) => void;
    const later = new Promise<readonly Commune[]>((resolve) => (give = resolve));
    const finder = await mount(sourceOf(places, {communes: () => later}));
    await type(finder, 'men');
    button(finder, 'Chercher').focus();
    give(communes);
    await settled(finder);
    expect(options(finder)).to.have.length(0);
    expect(field(finder).getAttribute('aria-expanded')).to.equal('false');
  });

  it('does not close the suggestions of what is being typed', async () => {
    const {source, answerAll} = slowCommunes();
    const finder = await mount(source);
    await ask(finder, 'villefort');
    await type(finder, 'men');
    answerAll();
    await settled(finder);
    expect(options(finder).map((option) => textOf(option.firstElementChild))).to.deep.equal(['Mende']);
    expect(summary(finder)).not.to.contain('Villefort');
  });
});
