import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {AgendaLoadedEvent} from '../../../src/elements/events.js';
import type {DataFailedEvent} from '../../../src/elements/events.js';
import type {AtelierAgenda} from '../../../src/elements/atelier-agenda/atelier-agenda.js';
import type {FeedContent, FeedSource} from '../../../src/sources/agenda/feed.js';
import type {Reading} from '../../../src/sources/place-source.js';
import {expectAccessible} from '../../accessible.js';
import {someEvent, thursday} from '../../domain/agenda/some-event.js';
import {
  all,
  askedFeed,
  failure,
  feedOf,
  focused,
  mount,
  press,
  readingOf,
  said,
  status,
  titles,
  untilSaid,
} from './agenda.js';

/** An answer that the test gives when it wants. */
function later<T>(): {promise: Promise<T>; give: (value: T) => void; fail: (error: unknown) => void} {
  let give!: (value: T) => void;
  let fail!: (error: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => {
    give = resolve;
    fail = reject;
  });
  return {promise, give, fail};
}
const silent = askedFeed(() => new Promise(() => undefined));

describe('an agenda that loads', () => {
  it('says so, with one sentence', async () => {
    const agenda = await mount([silent]);
    expect(status(agenda)).to.equal('Chargement des dates…');
    await expectAccessible(agenda);
  });

  it('shows the calendars that answered while others load', async () => {
    const agenda = await mount([silent, feedOf([someEvent()])]);
    await untilSaid(agenda, 'Mieux répondre aux avis');
    expect(status(agenda)).to.equal('1 événement à venir. D’autres calendriers sont en chargement…');
    await expectAccessible(agenda);
  });

  it('shows the copy that was kept, then what is newer, and keeps the focus where it was', async () => {
    const newer = later<Reading<FeedContent>>();
    const kept = someEvent({
      id: 'kept',
      title: 'Gardé',
      signUps: [{kind: 'link', value: 'https://a.example.fr/'}],
    });
    const agenda = await mount([
      askedFeed(() => Promise.resolve({...readingOf([kept]), newer: newer.promise})),
    ]);
    await untilSaid(agenda, 'Gardé');
    all(agenda, '.event a')[0]?.focus();
    const before = someEvent({id: 'new', title: 'Nouveau', dates: [{start: '2026-11-30T10:00'}]});
    newer.give(readingOf([before, kept]));
    await untilSaid(agenda, 'Nouveau');
    expect(titles(agenda)).to.deep.equal(['Nouveau', 'Gardé']);
    expect(focused(agenda)).to.equal('S’inscrire à « Gardé »');
  });

  it('drops the answer of a calendar that is no longer asked for', async () => {
    const late = later<Reading<FeedContent>>();
    const agenda = await mount([askedFeed(() => late.promise)]);
    agenda.feeds = [feedOf([someEvent({title: 'Le bon'})])];
    await untilSaid(agenda, 'Le bon');
    late.give(readingOf([someEvent({title: 'Trop tard'})]));
    await late.promise;
    await agenda.updateComplete;
    expect(said(agenda)).not.to.contain('Trop tard');
  });
});

describe('an agenda of which something is missing', () => {
  it('says how many calendars could not be read, and asks those again', async () => {
    let cut = true;
    const feed = askedFeed(() =>
      cut ? failure() : Promise.resolve(readingOf([someEvent({id: 'b', title: 'Revenu'})])),
    );
    const agenda = await mount([feedOf([someEvent()]), feed]);
    await untilSaid(agenda, '1 calendrier sur 2 n’a pas pu être lu.');
    expect(status(agenda)).to.equal('1 événement à venir. 1 calendrier sur 2 n’a pas pu être lu.');
    await expectAccessible(agenda);
    press(agenda, 'Réessayer');
    await agenda.updateComplete;
    expect(status(agenda)).to.equal('1 événement à venir. D’autres calendriers sont en chargement…');
    await untilSaid(agenda, '1 calendrier sur 2 n’a pas pu être lu.');
    expect(status(agenda)).to.equal('1 événement à venir. 1 calendrier sur 2 n’a pas pu être lu.');
    cut = false;
    press(agenda, 'Réessayer');
    await untilSaid(agenda, 'Revenu');
    expect(focused(agenda)).to.equal('Prochaines dates');
    expect(said(agenda)).not.to.contain('n’a pas pu être lu');
  });

  it('names the hosts of those that could not be read, each once', async () => {
    const from = (host: string): FeedSource => ({...askedFeed(() => failure()), host});
    const feeds = [feedOf([someEvent()]), from('a.example.fr'), from('a.example.fr'), from('b.example.fr')];
    const agenda = await mount(feeds);
    await untilSaid(agenda, '3 calendriers sur 4 n’ont pas pu être lus (a.example.fr, b.example.fr).');
    const english = await mount(feeds, {lang: 'en'});
    await untilSaid(english, '3 of 4 calendars could not be read (a.example.fr, b.example.fr).');
  });

  it('says what to do where none answered, shows the page’s own words, and tells the page', async () => {
    let cut = true;
    const feed = askedFeed(() => (cut ? failure('timeout') : Promise.resolve(readingOf([someEvent()]))));
    const agenda = document.createElement('atelier-agenda');
    Object.assign(agenda, {feeds: [feed], now: () => thursday, textContent: 'Appelez l’accueil.'});
    const told = oneEvent<DataFailedEvent>(agenda, 'data-failed');
    await fixture(html`${agenda}`);
    expect((await told).failure).to.equal('timeout');
    await untilSaid(agenda, 'Les dates n’ont pas pu être chargées');
    expect(all(agenda, 'slot:not([name])')).to.have.length(1);
    expect(status(agenda)).to.equal('');
    await expectAccessible(agenda);
    cut = false;
    const loaded = oneEvent<AgendaLoadedEvent>(agenda, 'agenda-loaded');
    press(agenda, 'Réessayer');
    expect((await loaded).events).to.equal(1);
    await untilSaid(agenda, 'Mieux répondre aux avis');
  });

  it('says of what day the dates are where nothing newer came', async () => {
    const newer = later<Reading<FeedContent>>();
    const agenda = await mount([
      askedFeed(() => Promise.resolve({...readingOf([someEvent()]), newer: newer.promise})),
    ]);
    await untilSaid(agenda, 'Mieux répondre');
    newer.fail(new Error('cut'));
    await untilSaid(agenda, 'Ces dates sont celles connues le 24 novembre 2026.');
    await expectAccessible(agenda);
  });

  it('says of what day a copy is that is more than a day old, while nothing newer has come', async () => {
    const newer = later<Reading<FeedContent>>();
    const kept = {...readingOf([someEvent()]), newer: newer.promise};
    const agenda = await mount([askedFeed(() => Promise.resolve(kept))]);
    await untilSaid(agenda, 'Ces dates sont celles connues le 24 novembre 2026.');
    expect(said(agenda)).not.to.contain('mises à jour');
    await expectAccessible(agenda);
    newer.give(readingOf([someEvent()]));
    await waitUntil(() => status(agenda) === '1 événement à venir.', status(agenda));
    const recent = {...kept, receivedAt: new Date('2026-11-25T09:00:00Z'), newer: later<never>().promise};
    const other = await mount([askedFeed(() => Promise.resolve(recent))]);
    await untilSaid(other, 'Mieux répondre');
    expect(status(other)).to.equal('1 événement à venir.');
  });

  it('does not say that nothing is announced where it could not read what is', async () => {
    const refused = [{what: 'Atelier photo', why: 'not-an-event'}] as const;
    const agenda = await mount([feedOf([], {refused})]);
    await untilSaid(agenda, 'Aucune date à venir n’a été trouvée. 1 événement n’a pas pu être lu.');
    expect(said(agenda)).to.contain(
      '« Atelier photo » : ce calendrier l’écrit d’une façon que nous ne savons pas lire.',
    );
    expect(said(agenda)).not.to.contain('Aucune date annoncée');
    await expectAccessible(agenda);
  });

  it('keeps what it shows while it is asked again, and if nothing comes', async () => {
    let cut = false;
    const agenda = await mount([
      askedFeed(() => (cut ? failure() : Promise.resolve(readingOf([someEvent()])))),
    ]);
    await untilSaid(agenda, 'Mieux répondre');
    cut = true;
    await agenda.refresh();
    await untilSaid(agenda, 'Elles n’ont pas pu être mises à jour.');
    expect(titles(agenda)).to.have.length(1);
  });

  it('says that there is nothing to come, with the page’s own words', async () => {
    const agenda = await mount([feedOf([])]);
    await untilSaid(agenda, 'Aucune date annoncée pour le moment.');
    expect(all(agenda, 'slot[name="empty"]')).to.have.length(1);
    await expectAccessible(agenda);
  });

  it('tells whoever keeps the calendar what could not be read, and nothing that is private', async () => {
    const refused = [
      {what: 'Sans date', why: 'no-date'},
      {what: 'Secret', why: 'not-public'},
      {what: 'Ancienne version', why: 'replaced'},
    ] as const;
    const agenda = await mount([feedOf([someEvent()], {refused, isPartial: true})]);
    await untilSaid(agenda, '1 événement n’a pas pu être lu');
    expect(said(agenda))
      .to.contain('« Sans date » : il n’a pas de date.')
      .and.not.to.match(/Secret|Ancienne/);
    expect(said(agenda)).to.contain('Des dates peuvent manquer.');
    await expectAccessible(agenda);
  });

  it('tells the integrator where no calendar is written', async () => {
    const {warn} = console;
    const lines: unknown[] = [];
    console.warn = (line: unknown) => lines.push(line);
    try {
      const agenda = await mount([], {layout: 'grid'});
      expect(all(agenda, 'slot:not([name])')).to.have.length(1);
    } finally {
      console.warn = warn;
    }
    expect(lines.map(String).join()).to.contain('src names no calendar');
  });
});

describe('agendas on a page', () => {
  it('are two, each with its own choices', async () => {
    const events = [
      someEvent({id: '1', title: 'Photos', themes: ['Photos']}),
      someEvent({id: '2', title: 'Réseaux', themes: ['Réseaux']}),
    ];
    const [first, second] = [await mount([feedOf(events)]), await mount([feedOf(events)])];
    await untilSaid(first, 'Réseaux');
    await untilSaid(second, 'Réseaux');
    const select = all(first, 'select')[0] as HTMLSelectElement;
    select.value = 'photos';
    select.dispatchEvent(new Event('change'));
    await first.updateComplete;
    expect(titles(first)).to.deep.equal(['Photos']);
    expect(titles(second)).to.deep.equal(['Photos', 'Réseaux']);
  });

  it('keep their dates where they are moved', async () => {
    let asked = 0;
    const feed = askedFeed(() => {
      asked++;
      return Promise.resolve(readingOf([someEvent()]));
    });
    const agenda: AtelierAgenda = await mount([feed]);
    await untilSaid(agenda, 'Mieux répondre');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(agenda);
    await agenda.updateComplete;
    expect(titles(agenda)).to.have.length(1);
    expect(asked).to.equal(1);
  });

  it('speak English in an English page', async () => {
    const agenda = await mount([feedOf([someEvent({placesLeft: 4})]), askedFeed(() => failure())], {
      lang: 'en',
    });
    await untilSaid(agenda, '3 December, 9:30 am – noon');
    expect(status(agenda)).to.equal('1 event to come. 1 of 2 calendars could not be read.');
    expect(said(agenda))
      .to.contain('4 places left')
      .and.not.to.match(/[éèà]venir|places? à/);
    await expectAccessible(agenda);
  });
});
