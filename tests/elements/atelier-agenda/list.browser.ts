import {expect, oneEvent} from '@open-wc/testing';
import type {ContactUsedEvent} from '../../../src/elements/events.js';
import {expectAccessible} from '../../accessible.js';
import {someEvent} from '../../domain/agenda/some-event.js';
import {
  all,
  feedOf,
  focused,
  manyEvents,
  mount,
  named,
  press,
  said,
  status,
  textOf,
  titles,
  untilSaid,
} from './agenda.js';

const rencontre = someEvent({
  id: 'rencontre',
  title: 'Rencontre des conseillers numériques',
  dates: [{start: '2026-12-10T09:30', end: '2026-12-10T16:30'}, {start: '2027-03-11T09:30'}],
  place: {name: 'Espace des Causses', commune: 'Mende'},
  attendance: 'mixed',
  placesLeft: 4,
  summary: 'Une journée pour se connaître.',
  description: 'Avec :\n\n- un café ;\n- [le plan](https://a.example.fr/plan).',
  signUps: [{kind: 'link', value: 'https://a.example.fr/inscription'}],
  organisers: ['Département'],
  programme: [{time: '10 h', title: 'Une année d’accompagnement', speakers: ['Département']}],
  documents: [{title: 'Programme', url: 'https://a.example.fr/p.pdf', format: 'PDF', size: '240 ko'}],
});

describe('the list of an agenda', () => {
  it('puts every date on paper, where nobody can ask for more', async () => {
    const agenda = await mount([feedOf(manyEvents(12))]);
    await untilSaid(agenda, '12 événements');
    expect(titles(agenda)).to.have.length(10);
    const more = agenda.renderRoot.querySelector<HTMLElement>('.more');
    more?.focus();
    // What is not there when the event ends is not printed.
    dispatchEvent(new Event('beforeprint'));
    expect(titles(agenda)).to.have.length(12);
    await expectAccessible(agenda);
    dispatchEvent(new Event('afterprint'));
    expect(titles(agenda)).to.have.length(10);
    expect(agenda.shadowRoot?.activeElement).to.equal(more);
  });

  it('shows what is to come by date, and says how much of it there is, once', async () => {
    const agenda = await mount([feedOf([rencontre, someEvent()])]);
    await untilSaid(agenda, 'Rencontre');
    expect(status(agenda)).to.equal('2 événements à venir.');
    expect(titles(agenda)).to.deep.equal(['Mieux répondre aux avis', 'Rencontre des conseillers numériques']);
    expect(all(agenda, '[role="status"]')).to.have.length(1);
    expect(all(agenda, 'time')[0]?.getAttribute('datetime')).to.equal('2026-12-03T09:30');
    await expectAccessible(agenda);
  });

  it('tells of one event when, where, what is left, and how to sign up', async () => {
    const agenda = await mount([feedOf([rencontre])]);
    await untilSaid(agenda, 'jeudi 10 décembre, 9 h 30 – 16 h 30');
    expect(said(agenda)).to.contain('Espace des Causses, Mende, ou en ligne');
    expect(said(agenda)).to.contain('Il reste 4 places').and.to.contain('et une autre date');
    const link = named(agenda, 'a', /^S’inscrire/);
    expect(textOf(link)).to.equal('S’inscrire à « Rencontre des conseillers numériques »');
    link.addEventListener('click', (event) => event.preventDefault());
    const used = oneEvent<ContactUsedEvent>(agenda, 'contact-used');
    link.click();
    const {manner, placeId} = await used;
    expect([manner, placeId]).to.deep.equal(['book', 'rencontre']);
  });

  it('never parts the hours of an event in two lines, however narrow it is', async () => {
    const agenda = await mount([feedOf([someEvent()])]);
    await untilSaid(agenda, 'Mieux répondre');
    const time = all(agenda, 'time')[0] as HTMLElement;
    expect(textOf(time)).to.contain('jeudi 3 décembre, 9 h 30 – 12 h');
    const lines = (): number => {
      const hours = document.createRange();
      hours.selectNodeContents(time);
      const text = document.createTreeWalker(time, NodeFilter.SHOW_TEXT);
      while (text.nextNode()) {
        const at = text.currentNode.textContent?.indexOf('9\u00a0h') ?? -1;
        if (at >= 0) hours.setStart(text.currentNode, at);
        const end = text.currentNode.textContent?.indexOf('12\u00a0h') ?? -1;
        if (end >= 0) hours.setEnd(text.currentNode, end + 4);
      }
      return new Set([...hours.getClientRects()].map(({top}) => Math.round(top))).size;
    };
    const whole = new Set<number>();
    for (let width = 360; width >= 200; width -= 8) {
      agenda.style.width = `${width}px`;
      whole.add(time.getClientRects().length);
      expect(lines(), `${width}px`).to.equal(1);
    }
    // The day and the hours do not always have one line.
    expect(Math.max(...whole)).to.be.greaterThan(1);
  });

  it('unfolds the rest: text, programme with who speaks, documents with what they are', async () => {
    const agenda = await mount([feedOf([rencontre])]);
    await untilSaid(agenda, 'En savoir plus');
    press(agenda, /^En savoir plus/, 'summary');
    press(agenda, /autre date/, 'summary');
    expect(said(agenda)).to.contain('10 h Une année d’accompagnement – Département');
    expect(textOf(named(agenda, 'a', /^Programme/))).to.equal('Programme (PDF, 240 ko)');
    expect((named(agenda, 'a', 'le plan') as HTMLAnchorElement).href).to.equal('https://a.example.fr/plan');
    await expectAccessible(agenda);
  });

  it('says what is full, cancelled or put off', async () => {
    const agenda = await mount([
      feedOf([
        someEvent({id: '1', title: 'Un', status: 'full', signUps: [{kind: 'email', value: 'a@example.fr'}]}),
        someEvent({id: '2', title: 'Deux', status: 'cancelled'}),
        someEvent({id: '3', title: 'Trois', status: 'postponed'}),
        someEvent({id: '4', title: 'Quatre', status: 'rescheduled'}),
      ]),
    ]);
    await untilSaid(agenda, 'Quatre');
    const became = all(agenda, '.became').map(textOf);
    expect(became[0]).to.match(/^Complet Renseignez-vous/);
    expect(became.slice(1)).to.deep.equal([
      'Annulé',
      'Reporté La nouvelle date n’est pas encore connue.',
      'Nouvelle date',
    ]);
    // A line above would part the word from its event.
    for (const one of all(agenda, '.became')) expect(getComputedStyle(one).borderTopWidth).to.equal('0px');
    await expectAccessible(agenda);
  });

  it('shows ten, then more, with the focus on the first that is new', async () => {
    const agenda = await mount([feedOf(manyEvents(12))]);
    await untilSaid(agenda, 'Atelier 10');
    expect(titles(agenda)).to.have.length(10);
    press(agenda, 'Voir 2 autres événements');
    await untilSaid(agenda, 'Atelier 12');
    expect(focused(agenda)).to.equal('Atelier 11');
    expect(all(agenda, '.more')).to.have.length(0);
    await expectAccessible(agenda);
  });

  it('parts by month, under headings of the right level, where there are many', async () => {
    const agenda = await mount([feedOf(manyEvents(40))], {headingLevel: 3});
    await untilSaid(agenda, 'Atelier 10');
    press(agenda, /^Voir 30/);
    await untilSaid(agenda, 'Atelier 20');
    press(agenda, /^Voir 20/);
    await untilSaid(agenda, 'Atelier 30');
    press(agenda, /^Voir 10/);
    await untilSaid(agenda, 'Atelier 40');
    expect(all(agenda, '.month > h4').map(textOf)).to.deep.equal(['décembre 2026', 'janvier 2027']);
    expect(all(agenda, '.month h5')).to.have.length(40);
    await expectAccessible(agenda);
  });

  it('keeps what is over, with its documents, for whoever unfolds it', async () => {
    const over = {...rencontre, id: 'over', title: 'La précédente', dates: [{start: '2026-06-11T09:30'}]};
    const agenda = await mount([feedOf([over])]);
    await untilSaid(agenda, 'Événements passés (1)');
    expect(said(agenda))
      .to.contain('Aucune date annoncée pour le moment.')
      .and.not.to.contain('La précédente');
    press(agenda, /^Événements passés/, 'summary');
    await untilSaid(agenda, 'La précédente');
    const link = named(agenda, '.past a', /^Programme/);
    expect(link.closest('details')?.className).to.equal('past');
    expect(all(agenda, '.past .button')).to.have.length(0);
    await expectAccessible(agenda);
  });

  it('has nothing to sign up for, and nothing unfolded, where nothing is known', async () => {
    const agenda = await mount([feedOf([someEvent()])]);
    await untilSaid(agenda, 'Mieux répondre aux avis');
    expect(all(agenda, '.event details, .event a, .became')).to.have.length(0);
    await expectAccessible(agenda);
  });

  it('shows news, the latest five, none of it a year old', async () => {
    const news = [
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
      '2026-11-17',
      '2026-11-16',
      '2026-11-15',
      '2025-01-01',
    ];
    const announcements = news.map((published) => ({id: published, title: `Le ${published}`, published}));
    const agenda = await mount([feedOf([someEvent()], {announcements})]);
    await untilSaid(agenda, 'Annonces');
    expect(all(agenda, '.announcements li')).to.have.length(5);
    expect(said(agenda)).to.contain('publié le 20 novembre 2026').and.not.to.contain('2025');
    await expectAccessible(agenda);
  });

  it('gives a file for the visitor’s own calendar', async () => {
    const agenda = await mount([feedOf([someEvent()])]);
    await untilSaid(agenda, 'Ajouter à mon agenda');
    const downloaded = new Promise<HTMLAnchorElement>((resolve) => {
      document.addEventListener(
        'click',
        (event) => {
          if (!(event.target instanceof HTMLAnchorElement)) return;
          event.preventDefault();
          resolve(event.target);
        },
        {capture: true},
      );
    });
    press(agenda, /^Ajouter à mon agenda/);
    const {download, href} = await downloaded;
    expect(download).to.equal('mieux-repondre-aux-avis.ics');
    expect(href).to.match(/^blob:/);
    expect(await (await fetch(href)).text()).to.contain('SUMMARY:Mieux répondre aux avis');
  });
});
