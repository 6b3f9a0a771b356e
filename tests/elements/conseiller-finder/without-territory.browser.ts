import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../accessible.js';
import {
  answer,
  field,
  communes,
  mount,
  names,
  places,
  readingOf,
  search,
  sourceOf,
  summary,
  textOf,
} from './finder.js';

describe('a finder without territory', () => {
  it('asks for a postal code, loads nothing before, then shows its département', async () => {
    const asked: string[] = [];
    const source = sourceOf();
    const finder = await mount(
      {...source, places: (departement) => (asked.push(departement), source.places(departement))},
      {departement: ''},
    );
    expect(asked).to.deep.equal([]);
    expect(textOf(finder.renderRoot.querySelector('label'))).to.contain('Votre code postal');
    await expectAccessible(finder);
    await search(finder, 'mende');
    expect(answer(finder)).to.equal('Écrivez les cinq chiffres de votre code postal.');
    await search(finder, '48 000 Mende');
    expect(asked.every((departement) => departement === '48')).to.equal(true);
    expect(names(finder)[0]).to.equal('Point numérique de la Gare');
  });

  /** A source of Lozère alone; elsewhere its host says that there is no such file, as another copy of the script would. */
  const lozereOnly = (failure = 'status') => {
    const missing = () => Promise.reject(Object.assign(new Error('404'), {name: 'SourceError', failure}));
    return sourceOf(places, {
      places: (departement) => (departement === '48' ? Promise.resolve(readingOf(places)) : missing()),
      communes: (departement) => (departement === '48' ? Promise.resolve(communes) : missing()),
    });
  };

  for (const postcode of ['30100', '98000', '00000', '30 100 Alès']) {
    it(`says that there are no data for « ${postcode} », and keeps what is shown`, async () => {
      const finder = await mount(lozereOnly(), {departement: ''});
      await search(finder, postcode);
      expect(answer(finder)).to.equal('Il n’y a pas de données pour ce code postal.');
      await search(finder, '48000');
      await search(finder, postcode);
      expect(answer(finder)).to.equal('Il n’y a pas de données pour ce code postal.');
      expect(summary(finder)).to.contain('depuis 48000 Mende');
    });
  }

  it('goes to the département of an arrondissement', async () => {
    const paris = {code: '75056', name: 'Paris', postcodes: ['75010', '75011']};
    const finder = await mount(
      sourceOf(places, {
        communes: (departement) => Promise.resolve(departement === '75' ? [paris] : communes),
      }),
      {departement: ''},
    );
    await search(finder, '48000');
    await search(finder, 'Paris 11e');
    expect(answer(finder)).to.equal('');
    expect(field(finder).value).to.equal('75011');
    expect(summary(finder)).to.contain('75011 Paris');
  });

  it('says that there are no data where the file has no commune of the département', async () => {
    const finder = await mount(sourceOf([], {communes: () => Promise.resolve([])}), {departement: ''});
    await search(finder, '30100');
    expect(answer(finder)).to.equal('Il n’y a pas de données pour ce code postal.');
  });

  it('offers to try again when the network is cut', async () => {
    const finder = await mount(lozereOnly('offline'), {departement: ''});
    await search(finder, '30100');
    expect(answer(finder)).to.contain('Appuyez de nouveau sur « Chercher »');
  });
});
