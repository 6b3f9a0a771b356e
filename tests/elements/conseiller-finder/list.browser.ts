import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../accessible.js';
import {
  button,
  cards,
  listOf,
  mount,
  names,
  search,
  settled,
  somePlace,
  sourceOf,
  statuses,
  summary,
  textOf,
} from './finder.js';
import type {Place} from '../../../src/domain/place.js';

const part = (card: HTMLElement | undefined, selector: string): string =>
  textOf(card?.querySelector(selector));
async function cardOf(facts: Partial<Place>, now?: string): Promise<HTMLElement> {
  const finder = await mount(sourceOf([somePlace(facts)]), now ? {now: new Date(now)} : {});
  return cards(finder)[0] as HTMLElement;
}

describe('the list', () => {
  it('shows five places, then five more, and moves the focus to the first new one', async () => {
    const twelve = Array.from({length: 12}, (_, index) =>
      somePlace({id: `${index}`, name: `Lieu ${'ABCDEFGHIJKL'[index] ?? ''}`}),
    );
    const finder = await mount(sourceOf(twelve));
    expect(names(finder)).to.have.length(5);
    button(finder, 'Voir 5 lieux de plus').click();
    await settled(finder);
    expect(names(finder)).to.have.length(10);
    expect(textOf(finder.shadowRoot?.activeElement)).to.equal('Lieu F');
    button(finder, 'Voir 2 lieux de plus').click();
    await settled(finder);
    expect(names(finder)).to.have.length(12);
    expect(finder.renderRoot.querySelector('.more')).to.equal(null);
    await search(finder, 'mende');
    expect(names(finder)).to.have.length(5);
  });

  it('says how many places there are, once', async () => {
    const finder = await mount();
    expect(summary(finder)).to.equal(
      '3 lieux, par ordre alphabétique des communes : Lozère. Écrivez votre commune pour voir d’abord les plus proches.',
    );
    expect(statuses(finder).filter(Boolean)).to.have.length(1);
    await expectAccessible(finder);
  });

  it('leaves no room for a sentence that is not there, nor too little around words on a small phone', async () => {
    const finder = await mount();
    finder.style.cssText = 'width: 256px; font-size: 16px';
    const box = (selector: string): DOMRect =>
      (finder.renderRoot.querySelector(selector) as Element).getBoundingClientRect();
    expect(box('.buttons').top - box('.summary').bottom).to.be.at.most(17);
    const {paddingInlineStart} = getComputedStyle(
      finder.renderRoot.querySelector('.buttons .button') as Element,
    );
    expect(parseFloat(paddingInlineStart)).to.be.at.least(10);
  });

  it('does not list a place that receives no public', async () => {
    const finder = await mount(
      sourceOf([somePlace({name: 'Siège', access: ['pas-de-public']}), somePlace()]),
    );
    expect(names(finder)).to.deep.equal(['Médiathèque du Vallon']);
  });

  it('always says where the data comes from, its licence and its date', async () => {
    const finder = await mount();
    const provenance = finder.renderRoot.querySelector('[part="provenance"]');
    expect(textOf(provenance)).to.equal(
      'Données : Annuaire d’exemple, mises à jour le 21 novembre 2026. Licence Ouverte 2.0.',
    );
    expect(provenance?.querySelector('a')?.href).to.equal('https://annuaire.example.fr/');
  });

  it('does not follow an address of a data file that is not one of the web', async () => {
    const source = sourceOf(undefined, {
      places: () =>
        Promise.resolve({
          receivedAt: new Date(),
          value: listOf([somePlace()], {origin: {name: 'Piège', url: 'javascript:alert(1)'}}),
        }),
    });
    const provenance = (await mount(source)).renderRoot.querySelector('[part="provenance"]');
    expect(textOf(provenance)).to.equal('Données : Piège.');
    expect(provenance?.querySelector('a')).to.equal(null);
  });

  it('leaves out a word of a later data format, that it does not know', async () => {
    const later = {
      services: ['demarches', 'telepathie'],
      costs: ['constructor'],
    } as unknown as Partial<Place>;
    const card = cards(await mount(sourceOf([somePlace(later)])))[0];
    expect(part(card, '.services')).to.equal('Sur place : démarches en ligne');
    expect(card?.querySelector('.tags')).to.equal(null);
  });

  it('follows the outline of the page', async () => {
    const finder = await mount();
    finder.headingLevel = 4;
    await finder.updateComplete;
    expect(textOf(finder.renderRoot.querySelector('h4'))).to.equal('Trouver de l’aide avec le numérique');
    expect(finder.renderRoot.querySelectorAll('h5')).to.have.length(3);
  });
});

describe('a place of the list', () => {
  it('calls with a button that shows the number', async () => {
    const card = await cardOf({phone: '+33465710001'});
    const call = card.querySelector('a');
    expect(call?.getAttribute('href')).to.equal('tel:+33465710001');
    expect(textOf(call)).to.equal('Appeler 04 65 71 00 01 Médiathèque du Vallon');
  });

  it('sends to the mairie, with its number where it is known, when the place has no telephone', async () => {
    expect(textOf(await cardOf({}))).to.contain('Pas de téléphone connu. La mairie peut vous renseigner.');
    const card = await cardOf({mairiePhone: '+33465710009'});
    expect(textOf(card.querySelector('a'))).to.equal(
      'Appeler la mairie 04 65 71 00 09 Florac Trois Rivières',
    );
  });

  it('offers to write, or the site, when the place has one and no telephone', async () => {
    const card = await cardOf({email: 'contact@lieu.example.fr', website: 'https://lieu.example.fr/'});
    expect(card.querySelector('a')?.href).to.equal('mailto:contact@lieu.example.fr');
    expect(textOf(card.querySelector('a'))).to.equal('Écrire Médiathèque du Vallon');
    expect(textOf(card)).to.contain('Pas de téléphone connu.').and.not.contain('mairie');
    const site = await cardOf({website: 'https://lieu.example.fr/'});
    expect(site.querySelector('a')?.href).to.equal('https://lieu.example.fr/');
    const hostile = await cardOf({website: 'javascript:alert(1)'});
    expect(hostile.querySelector('a')).to.equal(null);
  });

  it('says open, and until when', async () => {
    const card = await cardOf({hours: 'Mo-Fr 09:00-12:00,14:00-17:30'});
    expect(part(card, '.state')).to.equal('Ouvert ferme à 12 h');
  });

  it('says closed, and when it opens: today, tomorrow, on a weekday, or at a date', async () => {
    expect(part(await cardOf({hours: 'Tu 14:00-17:30'}), '.state')).to.equal('Fermé ouvre à 14 h');
    expect(part(await cardOf({hours: 'We 08:30-12:00'}), '.state')).to.equal('Fermé ouvre demain à 8 h 30');
    expect(part(await cardOf({hours: 'Fr 09:00-12:00'}), '.state')).to.equal('Fermé ouvre vendredi à 9 h');
    expect(part(await cardOf({hours: 'week 2-52/4 Tu 11:00-12:00'}), '.state')).to.match(
      /^Fermé ouvre le mardi \d+ décembre à 11 h$/,
    );
  });

  it('reads hours on the clock of the place, not of the visitor', async () => {
    const card = await cardOf({codeInsee: '97411', commune: 'Saint-Denis', hours: 'Tu 08:00-13:30'});
    expect(part(card, '.state')).to.equal('Ouvert ferme à 13 h 30');
  });

  it('promises nothing on a public holiday that the hours do not mention', async () => {
    const card = await cardOf({hours: 'Mo-Fr 09:00-12:00'}, '2026-12-25T09:00:00Z');
    expect(part(card, '.state')).to.equal('Jour férié renseignez-vous avant de venir');
  });

  it('says that hours are unknown, and shows as they are those that it does not understand', async () => {
    expect(part(await cardOf({}), '.state')).to.equal('Horaires inconnus renseignez-vous avant de venir');
    expect(part(await cardOf({phone: '+33465710001'}), '.state')).to.equal(
      'Horaires inconnus appelez avant de venir',
    );
    expect(part(await cardOf({hours: 'sur rendez-vous'}), '.state')).to.equal('Horaires : sur rendez-vous');
  });

  it('tells in plain words where it is, what one finds there, and its labels', async () => {
    const card = await cardOf({
      address: '3 place de l’Ormeau',
      services: ['demarches', 'securite'],
      programmes: ['conseiller-numerique', 'france-services', 'aidants-connect', 'pix'],
      costs: ['gratuit'],
      itinerance: ['itinerant'],
      completedBy: 'la communauté de communes',
    });
    expect(part(card, '.address')).to.equal('3 place de l’Ormeau, Florac Trois Rivières');
    expect(part(card, '.services')).to.equal(
      'Sur place : démarches en ligne, protection contre les arnaques',
    );
    expect([...card.querySelectorAll('.tags li')].map(textOf)).to.deep.equal([
      'Conseiller numérique',
      'France services',
      'Aidants Connect',
      'Gratuit',
      'Itinérant',
    ]);
    expect(textOf(card)).to.contain('Complété par la communauté de communes');
  });

  it('shows hostile text as text, and runs none of it', async () => {
    const executed: string[] = [];
    Object.assign(window, {executed});
    const attack = '<img src=x onerror="executed.push(1)"><script>executed.push(2)</script>';
    const finder = await mount(
      sourceOf([
        somePlace({
          name: attack,
          address: attack,
          commune: attack,
          hours: attack,
          phone: 'javascript:executed.push(3)',
        }),
        somePlace({id: 'long', name: 'L'.repeat(10_000), hours: '\u202e\u0000\u202dgratuit'}),
      ]),
    );
    expect(finder.renderRoot.querySelector('.list img, .list script')).to.equal(null);
    expect(textOf(finder.renderRoot.querySelector('.list'))).to.contain('<img src=x');
    const links = [...finder.renderRoot.querySelectorAll<HTMLAnchorElement>('.card a')];
    expect(links.map(({protocol}) => protocol)).to.deep.equal(['tel:']);
    expect(executed).to.deep.equal([]);
    expect(finder.scrollWidth).to.be.at.most(finder.clientWidth);
  });
});
