import {expect} from '@open-wc/testing';
import {sourceFor} from '../../src/sources/source-for.js';

// The test page forbids it, and its guard fails the file at the first attempt.
describe('a mairie’s own file, on a page that forbids compiling code', () => {
  it('is read', async () => {
    const csv = 'id;nom;commune;code_insee\n1;"Médiathèque ""Le Causse""";Florac Trois Rivières;48061';
    const source = sourceFor('lieux.csv', {
      dataBase: 'https://donnees.example/',
      documentBase: 'https://mairie.example/contact',
      fetch: (url) => Promise.resolve(new Response(url === 'https://mairie.example/lieux.csv' ? csv : '')),
    });
    const reading = await source?.places('48');
    expect(reading?.value.places.map(({name}) => name)).to.deep.equal(['Médiathèque "Le Causse"']);
  });
});
