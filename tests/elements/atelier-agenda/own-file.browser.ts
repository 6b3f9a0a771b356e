import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {AtelierAgenda} from '../../../src/elements/atelier-agenda/atelier-agenda.js';
import type {AgendaLoadedEvent, DataFailedEvent} from '../../../src/elements/events.js';
import {expectAccessible} from '../../accessible.js';
import {sourceOf} from '../conseiller-finder/finder.js';
import {thursday} from '../../domain/agenda/some-event.js';
import {all, press, said, status, titles, untilSaid} from './agenda.js';

/** What the network gives at an address: a text, the number of an error, 0 where there is none. */
type Body = string | number;

const {fetch} = globalThis;
let answer: (path: string) => Body | undefined;
/** What the developer is told. */
let lines: string[];
const {warn} = console;

before(() => {
  globalThis.fetch = (input, init) => {
    const {pathname} = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const body = answer(pathname);
    if (body === undefined) return fetch(input, init);
    if (body === 0) return Promise.reject(new TypeError('no network'));
    return Promise.resolve(typeof body === 'number' ? new Response('', {status: body}) : new Response(body));
  };
});
after(() => (globalThis.fetch = fetch));

beforeEach(() => {
  lines = [];
  console.warn = (...words: unknown[]) => lines.push(words.map(String).join(' '));
});
afterEach(() => (console.warn = warn));

/** Puts an agenda that is given no calendar by code in the page, with the page’s own words. */
async function mountAlone(facts: Partial<AtelierAgenda>): Promise<AtelierAgenda> {
  const agenda = document.createElement('atelier-agenda');
  agenda.textContent = 'Appelez la mairie.';
  Object.assign(agenda, {now: () => thursday, ...facts});
  return fixture<AtelierAgenda>(html`${agenda}`);
}

/** The same, where this is what the network gives of the release’s own file. */
function mountOwn(facts: Partial<AtelierAgenda>, body: () => Body): Promise<AtelierAgenda> {
  answer = (path) => (path.endsWith('agenda.json') ? body() : undefined);
  return mountAlone(facts);
}

const ownWords = (agenda: AtelierAgenda): string[] =>
  all(agenda, 'slot:not([name])').flatMap((slot) =>
    (slot as HTMLSlotElement).assignedNodes().map(({textContent}) => textContent ?? ''),
  );

const file = JSON.stringify({
  version: 1,
  events: [{id: 'a', title: 'Atelier photo', start: '2026-12-03T09:30'}],
});

describe('an agenda for which no file was made beside the places', () => {
  const source = sourceOf([], {communes: () => Promise.reject(new Error('no communes'))});
  for (const [where, facts] of [
    ['in a département', {departement: '48'}],
    ['anywhere', {}],
    ['in communes nobody lists', {departement: '07', epci: '200069151', source}],
  ] as const) {
    it(`calmly says that there is no agenda ${where}, with the page’s own words`, async () => {
      const agenda = await mountOwn(facts, () => 404);
      await untilSaid(agenda, 'Ce site n’a pas d’agenda.');
      expect(status(agenda)).to.equal('Ce site n’a pas d’agenda.');
      expect(said(agenda), 'a date to come is promised').not.to.match(/pour le moment|Revenez/);
      expect(all(agenda, '[role="alert"], .bad, button')).to.have.length(0);
      expect(ownWords(agenda)).to.deep.equal(['Appelez la mairie.']);
      expect(lines.join()).to.contain('draille-data agenda');
      await expectAccessible(agenda);
    });
  }

  it('says so in short too, and tells the page that there is nothing', async () => {
    const agenda = document.createElement('atelier-agenda');
    const loaded = oneEvent<AgendaLoadedEvent>(agenda, 'agenda-loaded');
    answer = (path) => (path.endsWith('agenda.json') ? 404 : undefined);
    agenda.textContent = 'Appelez la mairie.';
    Object.assign(agenda, {departement: '12', layout: 'compact', more: '/dates', now: () => thursday});
    await fixture(html`${agenda}`);
    const {events, feeds} = await loaded;
    expect([events, feeds]).to.deep.equal([0, 0]);
    await untilSaid(agenda, 'Ce site n’a pas d’agenda.');
    expect(said(agenda)).to.contain('Renseignez-vous à la mairie ou à l’office de tourisme.');
    expect(said(agenda), 'dates are promised').not.to.contain('Toutes les dates');
    expect(ownWords(agenda)).to.deep.equal(['Appelez la mairie.']);
    await expectAccessible(agenda);
  });

  it('shows it once it is there, and keeps what it shows where it goes away again', async () => {
    let body: Body = 404;
    const agenda = await mountOwn({departement: '15'}, () => body);
    await untilSaid(agenda, 'Ce site n’a pas d’agenda.');
    body = file;
    await agenda.refresh();
    await untilSaid(agenda, 'Atelier photo');
    expect(ownWords(agenda)).to.deep.equal([]);
    body = 404;
    await agenda.refresh();
    await untilSaid(agenda, 'Elles n’ont pas pu être mises à jour.');
    expect(titles(agenda)).to.deep.equal(['Atelier photo']);
  });
});

describe('an agenda that could not be read', () => {
  for (const [what, facts, body] of [
    ['the network is cut', {departement: '30'}, 0],
    ['the server is broken', {departement: '43'}, 500],
    ['the page wrote an address where there is nothing', {src: '/absent/48.agenda.json'}, 404],
  ] as const) {
    it(`says so, and is asked again with one press, where ${what}`, async () => {
      let given: Body = body;
      const agenda = document.createElement('atelier-agenda');
      const failed = oneEvent<DataFailedEvent>(agenda, 'data-failed');
      answer = (path) => (path.endsWith('agenda.json') ? given : undefined);
      Object.assign(agenda, {now: () => thursday, textContent: 'Appelez la mairie.', ...facts});
      await fixture(html`${agenda}`);
      await failed;
      await untilSaid(agenda, 'Les dates n’ont pas pu être chargées');
      expect(ownWords(agenda)).to.deep.equal(['Appelez la mairie.']);
      expect(said(agenda)).not.to.match(/Aucune date annoncée|pas d’agenda/);
      given = file;
      press(agenda, 'Réessayer');
      await untilSaid(agenda, 'Atelier photo');
    });
  }

  it('says which calendars, by their host: their addresses may be secret', async () => {
    const src =
      'https://user:word@calendar.example.fr/private-0123456789/basic.ics?token=abcdef /absent/agenda.json openagenda:42';
    answer = (path) => (/private|absent/.test(path) ? 500 : path.includes('/v2/agendas/') ? 0 : undefined);
    const agenda = await mountAlone({src, openagendaKey: 'public-key'});
    await untilSaid(agenda, 'Les dates n’ont pas pu être chargées');
    expect(said(agenda)).to.contain(
      `Calendriers demandés : calendar.example.fr, ${location.host}, OpenAgenda.`,
    );
    expect(agenda.shadowRoot?.innerHTML).not.to.match(/private|abcdef|word|public-key|absent/);
    await expectAccessible(agenda);
    answer = (path) =>
      path.includes('absent')
        ? file
        : /private/.test(path)
          ? 500
          : path.includes('/v2/agendas/')
            ? 0
            : undefined;
    press(agenda, 'Réessayer');
    await untilSaid(agenda, '2 calendriers sur 3 n’ont pas pu être lus (calendar.example.fr, OpenAgenda).');
    expect(agenda.shadowRoot?.innerHTML).not.to.match(/private|abcdef|word|public-key/);
  });
});
