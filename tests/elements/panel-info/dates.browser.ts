import {expect, waitUntil} from '@open-wc/testing';
import type {PanelInfo} from '../../../src/elements/panel-info/panel-info.js';
import {expectAccessible} from '../../accessible.js';
import {
  asked,
  button,
  mountFarBelow,
  mountFile,
  quietConsole,
  said,
  says,
  serve,
  settled,
  someProgramme,
  textOf,
} from './panel.js';

const onDay = (day: string, facts: object = {}): object => ({
  title: `Date du ${day}`,
  start: `2026-${day}T09:30`,
  ...facts,
});
const rows = (panel: PanelInfo): string[] =>
  [...panel.renderRoot.querySelectorAll('[part="event"]')].map((row) => textOf(row));
const titles = (panel: PanelInfo): string[] => rows(panel).map((row) => /Date du \S+/.exec(row)?.[0] ?? row);

const buttons = (panel: PanelInfo): string[] =>
  [...panel.renderRoot.querySelectorAll('[part="dates"] button')].map(textOf);
/** More than are shown at once. */
const severalDays = ['12-01', '12-03', '12-05', '12-10', '12-12', '12-15', '12-20'];
const untilDates = (panel: PanelInfo, count: number): Promise<void> =>
  waitUntil(() => rows(panel).length === count, said(panel));

const calendar = (...days: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${day}`,
      'DTSTAMP:20261101T000000Z',
      `DTSTART:2026${day}T093000`,
      `SUMMARY:Date du ${day.slice(0, 2)}-${day.slice(2)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

describe('the dates of a programme', () => {
  quietConsole();

  it('are the next five, the soonest first; what is over is not shown', async () => {
    const events = ['12-20', '11-02', '12-03', '12-10', '12-05', '12-15', '12-30'].map((day) => onDay(day));
    const panel = await mountFile({...someProgramme, events});
    await untilDates(panel, 5);
    expect(titles(panel)).to.deep.equal(
      ['12-03', '12-05', '12-10', '12-15', '12-20'].map((day) => `Date du ${day}`),
    );
    await expectAccessible(panel);
  });

  it('are all shown with one press, and the focus goes to the first that is new', async () => {
    const panel = await mountFile({...someProgramme, events: severalDays.map((day) => onDay(day))});
    await untilDates(panel, 5);
    button(panel, 'Voir les 2 autres dates').click();
    await untilDates(panel, 7);
    expect(titles(panel)).to.deep.equal(severalDays.map((day) => `Date du ${day}`));
    await waitUntil(() => textOf(panel.shadowRoot?.activeElement) === 'Date du 12-15', said(panel));
    expect(buttons(panel)).to.deep.equal([]);
    await expectAccessible(panel);
  });

  for (const [count, words] of [
    [6, ['Voir 1 autre date']],
    [5, []],
  ] as const) {
    it(`offer ${words.length > 0 ? 'the other' : 'no other'} where ${count} are announced`, async () => {
      const events = severalDays.slice(-count).map((day) => onDay(day));
      const panel = await mountFile({...someProgramme, events});
      await untilDates(panel, 5);
      expect(buttons(panel)).to.deep.equal(words);
    });
  }

  it('are all on paper, where nobody can press', async () => {
    const panel = await mountFile({...someProgramme, events: severalDays.map((day) => onDay(day))});
    await untilDates(panel, 5);
    dispatchEvent(new Event('beforeprint'));
    expect(titles(panel)).to.have.length(7);
    dispatchEvent(new Event('afterprint'));
    expect(titles(panel)).to.have.length(5);
  });

  it('are those of its feeds too, each once', async () => {
    const feed = serve(calendar('1204', '1203'), 'ics');
    const panel = await mountFile({
      ...someProgramme,
      events: [onDay('12-03')],
      agenda: [new URL(feed, document.baseURI).href],
    });
    await untilDates(panel, 2);
    expect(titles(panel)).to.deep.equal(['Date du 12-03', 'Date du 12-04']);
    await expectAccessible(panel);
  });

  it('may be missing from a feed that does not answer: it is said, and nothing else is lost', async () => {
    let body: string | number = 0;
    const cut = serve(() => body, 'ics');
    const fine = serve(calendar('1204'), 'ics');
    const panel = await mountFile({...someProgramme, agenda: [cut, fine], events: [onDay('12-03')]});
    await says(panel, `Un agenda ne répond pas (${location.host}) : il manque peut-être des dates.`);
    expect(titles(panel)).to.deep.equal(['Date du 12-03', 'Date du 12-04']);
    expect(said(panel)).to.contain('Bilan en ligne');
    await expectAccessible(panel);
    body = calendar('1201');
    button(panel, 'Réessayer').click();
    await untilDates(panel, 3);
    expect(said(panel)).not.to.contain('ne répond pas');
  });

  it('are dated where nothing newer came of a feed, and asked for again', async () => {
    let body: string | number = calendar('1204');
    const panel = await mountFile({...someProgramme, agenda: [serve(() => body, 'ics')]});
    await untilDates(panel, 1);
    body = 0;
    await panel.refresh();
    await says(panel, 'Elles n’ont pas pu être mises à jour.');
    expect(said(panel)).to.match(/Ces dates sont celles connues le \d/);
    expect(rows(panel)).to.have.length(1);
    await expectAccessible(panel);
    body = calendar('1204', '1205');
    button(panel, 'Réessayer').click();
    await untilDates(panel, 2);
    expect(said(panel)).not.to.contain('connues le');
  });

  it('are counted where they could not be read, in the file or in a feed', async () => {
    const unread = calendar('1204').replace(/DTSTART:.*/, 'DTSTART:demain');
    const events = [{title: 'Un jour'}, onDay('12-03')];
    const panel = await mountFile({...someProgramme, agenda: [serve(unread, 'ics')], events});
    await says(panel, '2 dates n’ont pas pu être lues.');
    expect(titles(panel)).to.deep.equal(['Date du 12-03']);
    const none = await mountFile({...someProgramme, events: [{title: 'Un jour'}]});
    await says(none, '1 date n’a pas pu être lue.');
    expect(said(none)).not.to.contain('Aucune date n’est annoncée');
    await expectAccessible(none);
  });

  it('are asked for with one press where their code did not come, and the focus is kept', async () => {
    const src = serve({...someProgramme, events: [onDay('12-03')]});
    const panel = await mountFarBelow(src);
    await says(panel, 'Chargement des dates…');
    const root = panel.shadowRoot as ShadowRoot;
    // What loads that code fails here, as where the network is cut.
    Object.defineProperty(root, 'adoptedStyleSheets', {configurable: true, get: () => undefined});
    panel.scrollIntoView();
    await says(panel, 'Les dates n’ont pas pu être chargées.');
    await expectAccessible(panel);
    Reflect.deleteProperty(root, 'adoptedStyleSheets');
    button(panel, 'Réessayer').focus();
    button(panel, 'Réessayer').click();
    await untilDates(panel, 1);
    expect(root.activeElement?.localName).to.equal('h2');
  });

  it('are asked of OpenAgenda with the key that is written on the element', async () => {
    const {fetch: before} = globalThis;
    const keys: (string | null)[] = [];
    globalThis.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
      if (url.host !== 'api.openagenda.com') return before(input, init);
      keys.push(url.searchParams.get('key') ?? new Headers(init?.headers).get('key'));
      return Promise.resolve(new Response('{"total":0,"events":[]}'));
    };
    try {
      const panel = await mountFile(
        {...someProgramme, agenda: ['openagenda:1']},
        {openagendaKey: 'public-key'},
      );
      await waitUntil(() => keys.length > 0, said(panel));
      expect(keys).to.deep.equal(['public-key']);
    } finally {
      globalThis.fetch = before;
    }
  });

  it('are, in short, first those that one can go to', async () => {
    const events = [
      onDay('12-01', {status: 'cancelled'}),
      ...['12-02', '12-03', '12-04'].map((day) => onDay(day)),
    ];
    const panel = await mountFile({...someProgramme, events}, {layout: 'compact'});
    await untilDates(panel, 3);
    expect(titles(panel)).to.deep.equal(['12-02', '12-03', '12-04'].map((day) => `Date du ${day}`));
    expect(buttons(panel)).to.deep.equal([]);
  });

  it('are said to be none where none is announced', async () => {
    const panel = await mountFile({...someProgramme, events: [onDay('11-02')]});
    await says(panel, 'Aucune date n’est annoncée pour le moment.');
    await expectAccessible(panel);
  });

  it('are said to be full or cancelled, and how to sign up', async () => {
    const events = [
      onDay('12-03', {status: 'full', sign_up: [{type: 'link', value: 'https://alpha.example.fr/i'}]}),
      onDay('12-04', {status: 'cancelled'}),
    ];
    const panel = await mountFile({...someProgramme, events});
    await untilDates(panel, 2);
    expect(rows(panel)[0]).to.contain('Complet').and.to.contain('Voir la page d’inscription');
    expect(rows(panel)[1]).to.contain('Annulé');
    await expectAccessible(panel);
  });

  it('are not asked for before they come near the screen, and have no heading where there are none', async () => {
    const bare = await mountFile(someProgramme);
    expect(said(bare)).not.to.contain('Prochaines dates');
    const feed = serve(calendar('1204'), 'ics');
    const src = serve({...someProgramme, agenda: [feed]});
    asked.length = 0;
    const panel = await mountFarBelow(src);
    await says(panel, 'Chargement des dates…');
    await settled(panel);
    expect(asked.some((url) => url.endsWith(feed))).to.equal(false);
    await expectAccessible(panel);
    panel.scrollIntoView();
    await untilDates(panel, 1);
  });

  it('are asked for again with the rest', async () => {
    let days = ['1204'];
    const feed = serve(() => calendar(...days), 'ics');
    const panel = await mountFile({...someProgramme, agenda: [feed]});
    await untilDates(panel, 1);
    days = ['1204', '1205'];
    await panel.refresh();
    await untilDates(panel, 2);
  });
});
