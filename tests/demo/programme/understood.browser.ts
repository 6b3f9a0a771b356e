import {expect} from '@open-wc/testing';
import '../../../src/elements/panel-info/define.js';
import type {Territory} from '../../../demo/programme/known-names.js';
import type {TerritorySource} from '../../../demo/programme/territories.js';
import {expectAccessible} from '../../accessible.js';
import {button, describing, field, type, until} from './at-the-form.js';
import {openPage} from './some-page.js';

/** The data of a site, for Lozère alone. */
const LOZERE: TerritorySource = {
  departements: () => Promise.resolve(['48']),
  territory: () =>
    Promise.resolve({
      communes: [
        {code: '48061', name: 'Florac Trois Rivières', postcodes: ['48400']},
        {code: '48095', name: 'Mende', postcodes: ['48000']},
      ],
      epci: [{code: '200069151', name: 'CC Gorges Causses Cévennes'}],
    }),
};

describe('what the form of a programme understands', () => {
  it('takes names in place of codes, says what it understood, and keeps its mistakes to one a name', async () => {
    const {page} = await openPage({territories: LOZERE});
    button(page, 'Ajouter un contact').click();
    type(page, 'Départements', 'Lozère');
    expect(field(page, 'Départements').value).to.equal('48');
    type(page, 'Communes', 'Florac, Mende');
    await until(() => field(page, 'Communes').value === '48061, 48095');
    expect(describing(field(page, 'Communes'))).to.contain('Compris : Florac Trois Rivières, Mende.');
    type(page, 'Intercommunalités', 'Gorges Causses Cévennes, Mont Perdu');
    await until(() => field(page, 'Intercommunalités').value === '200069151, Mont Perdu');
    await until(() => field(page, 'Intercommunalités').getAttribute('aria-invalid') === 'true');
    const problems = [...page.querySelectorAll('aside ul li')].filter(({textContent}) =>
      textContent.includes('Intercommunalités'),
    );
    expect(problems).to.have.lengthOf(1);
    await expectAccessible(page);
  });

  it('calls no name a mistake before what it may stand for was read', async () => {
    let answer: (territory: Territory) => void = () => undefined;
    const territory = (): Promise<Territory> => new Promise((resolve) => (answer = resolve));
    const {page} = await openPage({territories: {departements: () => Promise.resolve(['48']), territory}});
    button(page, 'Ajouter un contact').click();
    type(page, 'Communes', '48061, Ispagnac');
    expect(field(page, 'Communes').getAttribute('aria-invalid')).to.equal(null);
    answer(await LOZERE.territory('48'));
    await until(() => field(page, 'Communes').getAttribute('aria-invalid') === 'true');
    expect(describing(field(page, 'Communes'))).to.match(/«\s?Ispagnac\s?» n’est pas une commune connue ici/);
  });

  it('completes an address that is written as in a letterhead, and says so', async () => {
    const {page, said} = await openPage();
    type(page, 'Site du programme', 'www.exemple.fr');
    expect(field(page, 'Site du programme').value).to.equal('https://www.exemple.fr/');
    expect(field(page, 'Site du programme').getAttribute('aria-invalid')).to.equal(null);
    expect(said.textContent).to.equal('Compris : https://www.exemple.fr/');
    button(page, 'Ajouter une adresse d’agenda').click();
    type(page, 'Adresse d’agenda 1', 'www.exemple.fr/agenda.ics');
    expect(field(page, 'Adresse d’agenda 1').value).to.equal('https://www.exemple.fr/agenda.ics');
    type(page, 'Adresse d’agenda 1', 'openagenda:12345678');
    expect(field(page, 'Adresse d’agenda 1').value).to.equal('openagenda:12345678');
  });

  it('remarks on the name of a person where a function is asked for, and lets the file be taken', async () => {
    const {page, saved} = await openPage();
    type(page, 'Nom complet', 'Exemple');
    button(page, 'Ajouter un contact').click();
    type(page, 'Organisme', 'Office');
    type(page, 'Téléphone', '+33 (0)4 65 71 00 02');
    type(page, 'Fonction', 'Mme Martine Durand');
    const input = field(page, 'Fonction');
    expect(document.getElementById(`${input.id}-erreur`)?.textContent).to.contain(
      'jamais le nom d’une personne',
    );
    expect(input.getAttribute('aria-invalid')).to.equal(null);
    button(page, 'Télécharger programme.json').click();
    expect(saved.map(({name}) => name)).to.deep.equal(['programme.json']);
    await expectAccessible(page);
  });
});
