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
  const lozereOnly = (
    failure = 'status',
    fileOf = (departement: string) => `${departement}.communes.json`,
  ) => {
    const missing = (departement: string) => {
      const url = `https://donnees.example.fr/v1/${fileOf(departement)}`;
      const error = new Error(failure === 'status' ? `HTTP 404 (${url})` : url);
      return Promise.reject(Object.assign(error, {name: 'SourceError', failure, url}));
    };
    return sourceOf(places, {
      places: (departement) =>
        departement === '48' ? Promise.resolve(readingOf(places)) : missing(departement),
      communes: (departement) => (departement === '48' ? Promise.resolve(communes) : missing(departement)),
    });
  };
  const EARLIER = ' La liste plus bas est encore celle d’avant : Lozère.';

  const NO_DATA = 'Il n’y a pas de données pour ce code postal. Vérifiez ses cinq chiffres.';
  const NO_LIST =
    'Ce site n’a pas de liste de lieux pour le département Gard (30). La mairie peut vous renseigner.';
  for (const [postcode, sentence] of [
    ['30100', NO_LIST],
    ['30 100 Alès', NO_LIST],
    ['98000', NO_DATA],
    ['00000', NO_DATA],
  ] as const) {
    it(`says what it has not for « ${postcode} », and that what it keeps is the list of before`, async () => {
      const finder = await mount(lozereOnly(), {departement: ''});
      await search(finder, postcode);
      expect(answer(finder)).to.equal(sentence);
      await search(finder, '48000');
      await search(finder, postcode);
      expect(answer(finder)).to.equal(sentence + EARLIER);
      expect(summary(finder)).to.contain('depuis 48000 Mende');
      await expectAccessible(finder);
      await search(finder, '48000');
      expect(answer(finder)).to.equal('');
    });
  }

  it('does not say of a file that is missing that the postal code has no data', async () => {
    const finder = await mount(
      lozereOnly('status', () => 'lieux.csv'),
      {departement: ''},
    );
    await search(finder, '12000');
    expect(answer(finder)).to.equal(
      'La liste des lieux de ce site n’a pas pu être lue. Essayez plus tard, ou appelez votre mairie.',
    );
  });

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

  it('says that there is no list where the file has no commune of the département', async () => {
    const finder = await mount(sourceOf([], {communes: () => Promise.resolve([])}), {departement: ''});
    await search(finder, '30100');
    expect(answer(finder)).to.equal(NO_LIST);
  });

  it('offers to try again when the network is cut', async () => {
    const finder = await mount(lozereOnly('offline'), {departement: ''});
    await search(finder, '30100');
    expect(answer(finder)).to.contain('Appuyez de nouveau sur « Chercher »');
  });
});
