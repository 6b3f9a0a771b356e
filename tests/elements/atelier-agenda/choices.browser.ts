import {expect, waitUntil} from '@open-wc/testing';
import type {AtelierAgenda} from '../../../src/elements/atelier-agenda/atelier-agenda.js';
import {communes, sourceOf} from '../conseiller-finder/finder.js';
import {expectAccessible} from '../../accessible.js';
import {someEvent} from '../../domain/agenda/some-event.js';
import {
  all,
  askedFeed,
  feedOf,
  mount,
  press,
  readingOf,
  said,
  status,
  textOf,
  titles,
  untilSaid,
} from './agenda.js';

const events = [
  someEvent({id: '1', title: 'Photos', themes: ['Photos'], place: {commune: 'Mende', codeInsee: '48095'}}),
  someEvent({
    id: '2',
    title: 'Avis',
    themes: ['Avis'],
    place: {commune: 'Florac Trois Rivières', postcode: '48400'},
  }),
  someEvent({id: '3', title: 'Réseaux', themes: ['Avis'], attendance: 'online'}),
];

async function choose(agenda: AtelierAgenda, name: string, label: RegExp): Promise<void> {
  const field = all(agenda, 'label').find((one) => textOf(one.querySelector('span')) === name);
  const select = field?.querySelector('select') as HTMLSelectElement;
  const option = [...select.options].find(({text}) => label.test(text));
  select.value = option?.value ?? '-';
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await agenda.updateComplete;
}
const optionsOf = (agenda: AtelierAgenda, name: string): HTMLOptionElement[] => {
  const field = all(agenda, 'label').find((one) => textOf(one.querySelector('span')) === name);
  return [...(field?.querySelectorAll('option') ?? [])];
};
const options = (agenda: AtelierAgenda, name: string): string[] => optionsOf(agenda, name).map(textOf);
/** Those that the browser does not let one choose. */
const refused = (agenda: AtelierAgenda, name: string): string[] =>
  optionsOf(agenda, name)
    .filter(({disabled}) => disabled)
    .map(textOf);

describe('the choices of an agenda', () => {
  it('are lists of the browser’s own, with how many events each leaves', async () => {
    const agenda = await mount([feedOf(events)]);
    await untilSaid(agenda, 'Réseaux');
    expect(options(agenda, 'Thème')).to.deep.equal(['Tous les thèmes', 'Avis (2)', 'Photos (1)']);
    expect(options(agenda, 'Où')).to.deep.equal([
      'Partout',
      'Florac Trois Rivières (1)',
      'Mende (1)',
      'En ligne (1)',
    ]);
    expect(all(agenda, 'select')).to.have.length(2);
    await choose(agenda, 'Thème', /^Avis/);
    expect(titles(agenda)).to.deep.equal(['Avis', 'Réseaux']);
    expect(status(agenda)).to.equal('2 répondent à vos choix, sur 3 événements à venir.');
    await expectAccessible(agenda);
  });

  it('are not there where all events are alike', async () => {
    const agenda = await mount([feedOf(events.slice(0, 1))]);
    await untilSaid(agenda, 'Photos');
    expect(all(agenda, 'select')).to.have.length(0);
  });

  it('are not offered where they would leave nothing; what is chosen can be left', async () => {
    const agenda = await mount([feedOf(events)]);
    await untilSaid(agenda, 'Réseaux');
    await choose(agenda, 'Thème', /^Photos/);
    expect(refused(agenda, 'Où')).to.deep.equal(['Florac Trois Rivières (0)', 'En ligne (0)']);
    expect(refused(agenda, 'Thème')).to.deep.equal([]);
    await expectAccessible(agenda);
    await choose(agenda, 'Où', /^Mende/);
    expect(refused(agenda, 'Thème')).to.deep.equal(['Avis (0)']);
    await choose(agenda, 'Thème', /^Tous/);
    expect(refused(agenda, 'Thème')).to.deep.equal(['Avis (0)']);
    await choose(agenda, 'Où', /^Partout/);
    expect(refused(agenda, 'Thème')).to.deep.equal([]);
  });

  it('may leave nothing any more: what to do is said, and clearing them brings all back', async () => {
    let given = events;
    const agenda = await mount([askedFeed(() => Promise.resolve(readingOf(given)))]);
    await untilSaid(agenda, 'Réseaux');
    await choose(agenda, 'Thème', /^Avis/);
    await choose(agenda, 'Où', /^En ligne/);
    // The workshop that was online is now of another theme.
    given = [
      ...events.slice(0, 2),
      someEvent({id: '3', title: 'Réseaux', themes: ['Photos'], attendance: 'online'}),
    ];
    await agenda.refresh();
    await waitUntil(() => status(agenda).startsWith('Aucun'), status(agenda));
    expect(status(agenda)).to.equal('Aucun des 3 événements à venir ne répond à vos choix.');
    expect(refused(agenda, 'Où')).to.deep.equal(['Mende (0)']);
    await expectAccessible(agenda);
    press(agenda, 'Effacer les choix');
    await agenda.updateComplete;
    await agenda.updateComplete;
    expect(titles(agenda)).to.have.length(3);
    expect(all(agenda, 'select').map((one) => (one as HTMLSelectElement).value)).to.deep.equal(['', '']);
    expect(agenda.shadowRoot?.activeElement?.localName).to.equal('select');
  });

  it('leave unfolded what was, of the same event', async () => {
    const described = events.map((event) => ({...event, description: `Atelier ${event.id}`}));
    const agenda = await mount([feedOf(described)]);
    await untilSaid(agenda, 'Réseaux');
    (all(agenda, '.event details')[2] as HTMLDetailsElement).open = true;
    await choose(agenda, 'Thème', /^Avis/);
    const open = all(agenda, '.event details').map((one) => (one as HTMLDetailsElement).open);
    expect(open).to.deep.equal([false, true]);
  });
});

describe('an agenda of a territory', () => {
  it('shows what is of its communes, and counts the rest for whoever keeps it', async () => {
    let asked = 0;
    const source = sourceOf([], {
      communes: () => {
        asked++;
        return Promise.resolve(communes);
      },
    });
    const agenda = await mount([feedOf(events)], {departement: '48', communes: '48061', source});
    await untilSaid(agenda, 'Avis');
    expect(titles(agenda)).to.deep.equal(['Avis', 'Réseaux']);
    expect(said(agenda)).to.contain('1 événement n’est pas d’ici');
    expect(asked).to.equal(1);
    await expectAccessible(agenda);
  });

  it('asks for no table of communes where none is written', async () => {
    const source = sourceOf([], {communes: () => Promise.reject(new Error('asked'))});
    const agenda = await mount([feedOf(events)], {departement: '48', source});
    await untilSaid(agenda, 'Photos');
    expect(titles(agenda)).to.have.length(3);
  });
});

describe('a compact agenda', () => {
  it('shows the next three, a line or two each, and the way to the others', async () => {
    const four = [...events, someEvent({id: '4', title: 'Quatre', dates: [{start: '2027-01-05'}]})];
    const agenda = await mount([feedOf(four)], {layout: 'compact', more: '/agenda'});
    await untilSaid(agenda, 'Toutes les dates');
    expect(all(agenda, '.event')).to.have.length(3);
    expect(all(agenda, 'select, details')).to.have.length(0);
    expect((all(agenda, 'a.main')[0] as HTMLAnchorElement).pathname).to.equal('/agenda');
    await expectAccessible(agenda);
  });

  it('leads nowhere where no address is written, or one that is none', async () => {
    for (const more of [undefined, 'javascript:alert(1)']) {
      const agenda = await mount([feedOf(events)], {layout: 'compact', ...(more && {more})});
      await untilSaid(agenda, 'Photos');
      expect(all(agenda, 'a.main')).to.have.length(0);
    }
  });

  it('says that there is nothing', async () => {
    const agenda = await mount([feedOf([])], {layout: 'compact'});
    await untilSaid(agenda, 'Aucune date annoncée');
    await expectAccessible(agenda);
  });
});
