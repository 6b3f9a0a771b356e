import {expect, waitUntil} from '@open-wc/testing';
import type {PanelInfo} from '../../../src/elements/panel-info/panel-info.js';
import type {Commune} from '../../../src/domain/geography.js';
import {expectAccessible} from '../../accessible.js';
import {
  answer,
  asked,
  button,
  communes,
  communeSource,
  contacts,
  field,
  mount,
  mountFile,
  serve,
  said,
  says,
  search,
  settled,
  shownContacts,
  someProgramme,
  textOf,
} from './panel.js';

const many = {...someProgramme, contacts};
const mountMany = (facts: Partial<PanelInfo> = {}): Promise<PanelInfo> => mountFile(many, facts);
const focused = (panel: PanelInfo): string => textOf(panel.shadowRoot?.activeElement);

describe('few contacts', () => {
  it('are all shown, each with its area, and nothing is asked', async () => {
    const panel = await mountFile({...many, contacts: contacts.slice(0, 3)});
    expect(shownContacts(panel)).to.deep.equal(['Causses', 'Vallée', 'Département']);
    expect(said(panel)).to.contain('Secteur : secteur Vallée').and.to.contain('Appeler 04 65 71 00 02');
    expect(field(panel)).to.equal(null);
    await expectAccessible(panel);
  });
});

describe('many contacts', () => {
  it('wait for the visitor to say where; all of them are within reach', async () => {
    const panel = await mountMany();
    expect(shownContacts(panel)).to.deep.equal([]);
    expect(said(panel))
      .to.contain('Tous les contacts (4)')
      .and.to.contain('Ce que vous écrivez n’est envoyé à personne.');
    await expectAccessible(panel);
    panel.renderRoot.querySelector('details')?.setAttribute('open', '');
    expect(panel.renderRoot.querySelectorAll('details [part="contact"]')).to.have.length(4);
    await expectAccessible(panel);
  });

  for (const [typed, whom, why] of [
    ['Florac', 'Causses', 'names the commune'],
    ['les bondons', 'Vallée', 'names its intercommunalité'],
    ['Mende', 'Département', 'names its département'],
    ['48000', 'Département', 'is found by the postal code'],
    ['Mnede', 'Département', 'is found through a slip, once it is chosen'],
  ] as const) {
    it(`answers « ${typed} » with the contact that ${why}`, async () => {
      const panel = await mountMany();
      await search(panel, typed);
      if (typed === 'Mnede') {
        expect(answer(panel)).to.contain('Est-ce une de ces communes');
        await expectAccessible(panel);
        button(panel, 'Mende').click();
        await settled(panel);
        expect(focused(panel)).to.equal('Trouver mon contact');
      }
      expect(shownContacts(panel)).to.deep.equal([whom]);
      expect(answer(panel)).to.contain('voici qui appeler');
      await expectAccessible(panel);
    });
  }

  it('answers with the one for all where nobody else does', async () => {
    const [first, second, , general] = contacts;
    const third = {organisation: 'Ailleurs', departements: ['12']};
    const panel = await mountFile({...many, contacts: [first, second, third, general]}, {departement: '48'});
    await search(panel, 'Mende');
    expect(shownContacts(panel)).to.deep.equal(['Général']);
    await search(panel, '75011');
    expect(shownContacts(panel)).to.deep.equal(['Général']);
  });

  it('asks which commune is meant where a name or a postal code has several, and answers at once', async () => {
    const panel = await mountMany();
    await search(panel, '48400');
    expect(answer(panel)).to.contain('Plusieurs communes correspondent');
    await expectAccessible(panel);
    button(panel, 'Les Bondons').click();
    await settled(panel);
    expect(shownContacts(panel)).to.deep.equal(['Vallée']);
    await search(panel, 'Saint');
    button(panel, 'Saint-Chély').click();
    await settled(panel);
    expect(shownContacts(panel)).to.deep.equal(['Département']);
  });

  it('does not ask which commune where all of them have the same contact', async () => {
    const [first, ...rest] = contacts;
    const panel = await mountFile({...many, contacts: [{...first, communes: ['48061', '48028']}, ...rest]});
    await search(panel, '48400');
    expect(shownContacts(panel)).to.deep.equal(['Causses']);
  });

  it('says what to write where nothing is written, or nothing is known by that name', async () => {
    const panel = await mountMany();
    await search(panel, ' ');
    expect(answer(panel)).to.equal('Écrivez le nom de votre commune, ou votre code postal.');
    expect(panel.shadowRoot?.activeElement).to.equal(field(panel));
    expect(field(panel).getAttribute('aria-invalid')).to.equal('true');
    expect(field(panel).getAttribute('aria-describedby')).to.contain('wrong');
    // The field has the focus, and is read with what describes it: said elsewhere too, it would be heard twice.
    expect(textOf(panel.renderRoot.querySelector('#answer'))).to.equal('');
    await expectAccessible(panel);
    await search(panel, 'Xyztv');
    expect(answer(panel)).to.contain('« Xyztv » n’est pas une commune connue ici.');
    expect(shownContacts(panel)).to.deep.equal([]);
    await expectAccessible(panel);
  });

  it('asks for a postal code where nothing says which département', async () => {
    const few = ['A', 'B', 'C', 'D'].map((organisation) => ({organisation, epci: ['200069144']}));
    const panel = await mountFile({...many, contacts: few});
    await search(panel, 'Mende');
    expect(answer(panel)).to.equal('Écrivez les cinq chiffres de votre code postal.');
    await search(panel, '48200');
    expect(shownContacts(panel)).to.deep.equal(['A', 'B', 'C', 'D']);
  });

  it('says that the communes did not come, and asks again with one press', async () => {
    let cut = true;
    const source = communeSource(() => (cut ? Promise.reject(new Error('cut')) : Promise.resolve(communes)));
    const panel = await mountMany({source});
    await search(panel, 'Mende');
    expect(answer(panel)).to.contain('n’a pas pu être chargée');
    expect(said(panel)).to.contain('Tous les contacts (4)');
    await expectAccessible(panel);
    cut = false;
    button(panel, 'Réessayer').click();
    await waitUntil(() => shownContacts(panel).length === 1, 'no answer');
    expect(shownContacts(panel)).to.deep.equal(['Département']);
  });

  it('keeps the answer to the last question', async () => {
    const waiting: ((communes: readonly Commune[]) => void)[] = [];
    const source = communeSource(() => new Promise((resolve) => waiting.push(resolve)));
    const panel = await mountMany({source});
    for (const typed of ['Mende', 'Florac']) {
      field(panel).value = typed;
      button(panel, 'Trouver mon contact').click();
      await settled(panel);
    }
    await waitUntil(() => waiting.length === 2, 'not asked twice');
    waiting[1]?.(communes);
    await waitUntil(() => shownContacts(panel).length > 0, 'no answer');
    waiting[0]?.(communes);
    await settled(panel);
    await settled(panel);
    expect(shownContacts(panel)).to.deep.equal(['Causses']);
  });

  it('are answered with as they stand now, where a number has changed since they were asked for', async () => {
    let general = {organisation: 'Général', phone: '04 65 71 00 04'};
    const src = serve(() =>
      JSON.stringify({
        ...many,
        contacts: [...contacts.slice(0, 2), general, {organisation: 'Autre', communes: ['12202']}],
      }),
    );
    const panel = await mount({src, departement: '48'});
    await says(panel, 'Trouver mon contact');
    await search(panel, 'Mende');
    expect(said(panel)).to.contain('voici qui appeler');
    const card = (): string => textOf(panel.renderRoot.querySelector('[part="contact"]'));
    expect(card()).to.contain('04 65 71 00 04');
    general = {organisation: 'Général', phone: '04 65 71 00 09'};
    await panel.refresh();
    await settled(panel);
    expect(card()).to.contain('04 65 71 00 09').and.not.to.contain('04 65 71 00 04');
  });

  it('sends nothing of what is written anywhere', async () => {
    const panel = await mountMany();
    asked.length = 0;
    await search(panel, 'Mende');
    expect(asked).to.deep.equal([]);
  });
});

describe('the contact of the page’s own commune', () => {
  it('is shown at once where it names the commune, without any question', async () => {
    const source = communeSource(() => Promise.reject(new Error('not needed')));
    const panel = await mountMany({commune: '48061', source});
    expect(shownContacts(panel)).to.deep.equal(['Causses']);
    expect(said(panel)).to.contain('Votre contact');
    expect(field(panel)).to.equal(null);
    expect(said(panel)).to.contain('Tous les contacts (4)');
    await expectAccessible(panel);
  });

  it('is found through its intercommunalité', async () => {
    const panel = await mountMany({commune: '48028'});
    await waitUntil(() => shownContacts(panel).length > 0, 'no contact');
    expect(shownContacts(panel)).to.deep.equal(['Vallée']);
  });

  it('is looked for again where the communes did not come; the question stays', async () => {
    let cut = true;
    const source = communeSource(() => (cut ? Promise.reject(new Error('cut')) : Promise.resolve(communes)));
    const panel = await mountMany({commune: '48028', source});
    await says(panel, 'La recherche n’a pas pu se faire');
    expect(field(panel)).not.to.equal(null);
    await expectAccessible(panel);
    cut = false;
    button(panel, 'Réessayer').click();
    await waitUntil(() => shownContacts(panel).length > 0, 'no contact');
    expect(shownContacts(panel)).to.deep.equal(['Vallée']);
  });

  it('is said to be missing where nobody answers for it', async () => {
    const few = contacts.slice(0, 1);
    const panel = await mountFile({...many, contacts: few}, {commune: '48095'});
    expect(said(panel)).to.contain('Aucun contact n’est indiqué pour cette commune.');
    expect(shownContacts(panel)).to.deep.equal(['Causses']);
    await expectAccessible(panel);
  });
});
