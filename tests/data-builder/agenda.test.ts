import assert from 'node:assert/strict';
import {after, before, describe, it, mock} from 'node:test';
import {statSync} from 'node:fs';
import {communeAddresses} from '../../src/data-builder/communes.js';
import {AnswerServer, type Answer} from './answers.js';
import {drailleOn, type Outcome} from './run-command.js';
import {fixture, Workspace} from './workspace.js';

const NOW = new Date('2026-11-26T08:00:00Z');
const agenda = (...args: string[]): Promise<Outcome> => drailleOn(NOW, 'agenda', ...args);

interface Written {
  readonly name?: string;
  readonly updated?: string;
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly feed: string;
    readonly start: string;
    readonly end?: string;
    readonly status?: string;
  }[];
  readonly announcements?: readonly {readonly title: string; readonly feed: string}[];
  readonly feeds: readonly {readonly id: string; readonly events: number; readonly refused: number}[];
}
const titles = ({events}: Written): string[] => events.map(({title}) => title);

const sends =
  (body: unknown): Answer =>
  (_, response) =>
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
const fails =
  (status: number): Answer =>
  (_, response) =>
    response.writeHead(status).end();

const at = (start: string, title: string, place?: object): object => ({title, start, ...(place && {place})});
const file = (events: readonly object[], more: object = {}): object => ({
  version: 1,
  name: 'Un agenda',
  ...more,
  events,
});
const MENDE = {commune: 'Mende', postcode: '48000'};
const ICS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//exemple//FR',
  'BEGIN:VEVENT',
  'UID:1@exemple',
  'DTSTAMP:20261101T000000Z',
  'SUMMARY:Atelier photos',
  'DTSTART;TZID=Europe/Paris:20261203T093000',
  'LOCATION:Médiathèque\\, 48000 Mende',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const RSS =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Actualités</title>' +
  '<item><title>Un nouveau conseiller</title><link>https://exemple.fr/a</link>' +
  '<pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>';

/** A table as a spreadsheet saves it. */
const TABLE = [
  'Ateliers de la mairie;;;;',
  'Titre;Date;Horaires;Commune;État',
  'L’été en photos;03/12/2026;9h30-12h;Mende;',
  'Vos mails;10/12/2026;14h;Mende;complet',
  'Pas encore fixé;;;Mende;',
  '',
].join('\r\n');
/** In the encoding of Windows. */
const inWindows1252 = (text: string): Buffer => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');

const SERVICE = 'https://geo.api.gouv.fr';
const [LOZERE = '', AVEYRON = ''] = communeAddresses(['48', '12']).map((url) => url.slice(SERVICE.length));
const commune = (code: string, nom: string, codesPostaux: readonly string[]): object => ({
  code,
  nom,
  codesPostaux,
});

describe('draille-data agenda', () => {
  const workspace = new Workspace();
  const answers: Record<string, Answer> = {
    [LOZERE]: sends([commune('48095', 'Mende', ['48000'])]),
    [AVEYRON]: sends([commune('12202', 'Rodez', ['12000'])]),
  };
  const server = new AnswerServer(answers);
  let base = '';
  let folders = 0;
  before(async () => {
    base = await server.start();
    const network = globalThis.fetch;
    mock.method(globalThis, 'fetch', (url: string, init: RequestInit) =>
      network(url.replace(SERVICE, base), init),
    );
  });
  after(async () => {
    mock.restoreAll();
    await server.stop();
    workspace.remove();
  });

  const newFolder = (): string => `out-${++folders}`;
  const run = (out: string, feeds: readonly string[], ...more: string[]): Promise<Outcome> =>
    agenda('--feed', ...feeds, '--out', `${workspace.path}/${out}`, ...more);
  const written = (out: string, name = 'agenda.json'): Written =>
    workspace.json(`${out}/v1/${name}`) as Written;
  const serve = (path: string, answer: Answer): string => {
    answers[path] = answer;
    return base + path;
  };

  it('makes one agenda of several kinds of feeds, what is the same once', async () => {
    const out = newFolder();
    const feeds = [
      workspace.file('mine.json', JSON.stringify(file([at('2026-12-03T09:30', 'Atelier Photos', MENDE)]))),
      serve('/calendar.ics', sends(ICS)),
      serve('/news.rss', sends(RSS)),
      serve('/other.json', sends(file([at('2026-12-01', 'Portes ouvertes')]))),
    ];
    const {status, said} = await run(out, feeds, '--name', 'Ateliers');
    assert.equal(status, 0, said);
    const made = written(out);
    assert.equal(made.name, 'Ateliers');
    assert.deepEqual(titles(made), ['Portes ouvertes', 'Atelier Photos']);
    const ids = made.feeds.map(({id}) => id);
    assert.equal(new Set(ids).size, 4);
    assert.deepEqual(
      made.events.map(({feed}) => feed),
      [ids[3], ids[0]],
    );
    assert.deepEqual(
      made.announcements?.map(({title, feed}) => [title, feed]),
      [['Un nouveau conseiller', ids[2]]],
    );
    assert.deepEqual(
      made.feeds.map(({events}) => events),
      [1, 1, 0, 1],
    );
    assert.match(said, /1 en double, fusionnés/);
  });

  it('writes a file that follows our own schema', async () => {
    const out = newFolder();
    await run(
      out,
      [serve('/valid.ics', sends(ICS)), serve('/valid.rss', sends(RSS))],
      '--departements',
      '48',
    );
    for (const name of ['agenda.json', '48.agenda.json']) {
      const path = `${workspace.path}/${out}/v1/${name}`;
      assert.deepEqual(await drailleOn(NOW, 'check', path), {
        status: 0,
        said: `${path} : agenda, rien à corriger\n`,
        complaint: '',
      });
    }
  });

  it('reads a table of dates, on the disk and on a server, and says which rows it leaves out', async () => {
    const out = newFolder();
    for (const feed of [workspace.file('dates.csv', TABLE), serve('/dates.csv', sends(TABLE))]) {
      const {status, said} = await run(out, [feed], '--allow-shrink');
      assert.equal(status, 0, said);
      assert.match(said, /dates\.csv \(\w+\) +2 +0 +1 sans date\n/);
      assert.deepEqual(
        written(out).events.map(({title, start, end, status: state}) => [title, start, end, state]),
        [
          ['L’été en photos', '2026-12-03T09:30', '2026-12-03T12:00', undefined],
          ['Vos mails', '2026-12-10T14:00', undefined, 'full'],
        ],
      );
    }
  });

  it('loses no sign of what Windows writes, in a table nor in a calendar', async () => {
    const out = newFolder();
    const ics = ICS.replace('photos', 'd’été').replace('LOCATION', 'X-LOCATION');
    await run(out, [
      workspace.file('windows.csv', inWindows1252(TABLE)),
      workspace.file('windows.ics', inWindows1252(ics)),
    ]);
    assert.deepEqual(titles(written(out)), ['Atelier d’été', 'L’été en photos', 'Vos mails']);
  });

  it('is no agenda where a table is one of places', async () => {
    const {status, said} = await run(newFolder(), [
      fixture('lieux-v2.csv'),
      serve('/one-more.ics', sends(ICS)),
    ]);
    assert.equal(status, 1);
    assert.match(said, /lieux-v2\.csv .*\n +non lu : ce n’est pas un agenda/);
  });

  it('keeps what is in the départements, and gives each its file', async () => {
    const out = newFolder();
    const events = [
      at('2026-12-01', 'À Mende', MENDE),
      at('2026-12-02', 'À Rodez', {commune: 'Rodez', postcode: '12000'}),
      at('2026-12-03', 'À Lyon', {commune: 'Lyon', postcode: '69001'}),
    ];
    const {said} = await run(out, [serve('/places.json', sends(file(events)))], '--departements', '48,12');
    assert.deepEqual(titles(written(out)), ['À Mende', 'À Rodez']);
    assert.deepEqual(titles(written(out, '48.agenda.json')), ['À Mende']);
    assert.deepEqual(titles(written(out, '12.agenda.json')), ['À Rodez']);
    assert.match(said, /1 hors du territoire/);
  });

  it('knows communes by their name, with a table', async () => {
    const out = newFolder();
    const events = [at('2026-12-01', 'Ici', {commune: 'Mende'}), at('2026-12-02', 'Là', {postcode: '69001'})];
    const feed = serve('/named.json', sends(file(events)));
    await run(out, [feed], '--departements', '48', '--communes', fixture('communes.csv'));
    assert.deepEqual(titles(written(out)), ['Ici']);
  });

  const NAMED = [
    at('2026-12-01', 'À Mende', {commune: 'Mende'}),
    at('2026-12-02', 'À Millau', {commune: 'Millau', postcode: '12100'}),
    at('2026-12-03', 'Quelque part'),
    at('2026-12-04', 'Au code postal', {postcode: '48000'}),
  ];

  it('knows communes by their name, from geo.api.gouv.fr where no table is given', async () => {
    const out = newFolder();
    const {status, said} = await run(
      out,
      [serve('/by-name.json', sends(file(NAMED)))],
      '--departements',
      '48',
    );
    assert.equal(status, 0);
    assert.deepEqual(titles(written(out)), ['À Mende', 'Au code postal']);
    assert.deepEqual(titles(written(out, '48.agenda.json')), ['À Mende', 'Au code postal']);
    assert.match(said, /1 hors du territoire, 1 sans lieu connu/);
    assert.doesNotMatch(said, /Communes/);
  });

  it('goes on without the names of communes where geo.api.gouv.fr fails, and says so once', async () => {
    const out = newFolder();
    const lozere = answers[LOZERE];
    answers[LOZERE] = fails(503);
    const feed = serve('/by-name.json', sends(file(NAMED)));
    const {status, said} = await run(out, [feed], '--departements', '48');
    if (lozere) answers[LOZERE] = lozere;
    assert.equal(status, 0);
    assert.deepEqual(titles(written(out)), ['Au code postal']);
    assert.match(said, /1 hors du territoire, 2 sans lieu connu/);
    assert.equal(said.match(/^Communes : .*le serveur répond 503.*code postal seulement\.$/gm)?.length, 1);
  });

  it('writes the same file again without touching it', async () => {
    const out = newFolder();
    const feeds = [serve('/same.ics', sends(ICS))];
    await run(out, feeds);
    const path = `${workspace.path}/${out}/v1/agenda.json`;
    const {mtimeMs, ino} = statSync(path);
    await drailleOn(
      new Date('2026-11-27T08:00:00Z'),
      'agenda',
      '--feed',
      ...feeds,
      '--out',
      `${workspace.path}/${out}`,
    );
    assert.deepEqual([statSync(path).mtimeMs, statSync(path).ino], [mtimeMs, ino]);
  });

  for (const [what, answer, why] of [
    ['answers with an error', fails(500), 'le serveur répond 500'],
    ['refuses', fails(403), 'le serveur refuse \\(403\\)'],
    [
      'answers with a page',
      sends('<!doctype html><html><body>Accueil</body></html>'),
      'ce n’est pas un agenda',
    ],
    ['hangs up', ((request) => request.socket.destroy()) as Answer, 'le serveur ne répond pas'],
  ] as const) {
    it(`keeps the events of a feed that ${what}, and says so`, async () => {
      const out = newFolder();
      const [one, two] = [
        serve('/one.json', sends(file([at('2026-12-01', 'Un')]))),
        serve('/two.json', sends(file([at('2026-12-02', 'Deux')]))),
      ];
      await run(out, [one, two]);
      serve('/one.json', answer);
      serve('/two.json', sends(file([at('2026-12-02', 'Deux'), at('2026-12-03', 'Trois')])));
      const {status, said} = await run(out, [one, two]);
      assert.equal(status, 1);
      assert.deepEqual(titles(written(out)), ['Un', 'Deux', 'Trois']);
      assert.match(said, new RegExp(`one\\.json \\(\\w+\\) +1 +0\\n +«.*»\\n +non lu : ${why}.*est gardé`));
    });
  }

  it('gives up a feed that stays silent', async () => {
    const [mute, good] = [
      serve('/mute.json', () => undefined),
      serve('/good.json', sends(file([at('2026-12-01', 'Un')]))),
    ];
    const {status, said} = await run(newFolder(), [mute, good], '--timeout', '0.2');
    assert.equal(status, 1);
    assert.match(said, /non lu : rien reçu pendant 0,2 s\. Rien à garder/);
  });

  it('writes nothing when no feed is read', async () => {
    const out = newFolder();
    const feed = serve('/gone.json', fails(404));
    const {status, complaint} = await run(out, [feed, `${workspace.path}/absent.ics`]);
    assert.equal(status, 1);
    assert.equal(complaint, 'draille-data : aucun agenda n’a pu être lu. Rien n’a été écrit.\n');
    assert.ok(!Object.keys(workspace.contents()).some((name) => name.startsWith(`${out}/`)));
  });

  it('says that a file is not there, rather than blame a server', async () => {
    const {said} = await run(newFolder(), [`${workspace.path}/absent.ics`]);
    assert.match(said, /non lu : fichier introuvable\./);
  });

  it('tells the feeds of one site apart by their names', async () => {
    const feeds = ['Ateliers', 'Permanences'].map((name, rank) =>
      serve(`/agenda/${rank}`, sends({...file([at(`2026-12-0${rank + 1}`, 'Un')]), name})),
    );
    const {said} = await run(newFolder(), feeds);
    assert.match(said, /«\sAteliers\s»[^]*«\sPermanences\s»/);
  });

  it('does not believe a feed that suddenly has much less to come', async () => {
    const out = newFolder();
    const days = ['01', '02', '03', '04', '05', '06'].map((day) => at(`2026-12-${day}`, `Le ${day}`));
    const feed = serve('/much.json', sends(file(days)));
    await run(out, [feed, serve('/rest.json', sends(file([at('2026-12-09', 'Autre')])))]);
    serve('/much.json', sends(file(days.slice(0, 2))));
    const {status, said} = await run(out, [feed, `${base}/rest.json`]);
    assert.equal(status, 1);
    assert.match(said, /beaucoup moins de dates à venir qu’avant \(2 au lieu de 6\).*--allow-shrink/);
    assert.equal(written(out).events.length, 7);
    assert.equal((await run(out, [feed, `${base}/rest.json`], '--allow-shrink')).status, 0);
    assert.equal(written(out).events.length, 3);
  });

  it('lets an agenda lose what is over', async () => {
    const out = newFolder();
    const days = ['01', '02', '03', '04', '05', '06'].map((day) => at(`2026-12-${day}`, `Le ${day}`));
    const feed = serve('/over.json', sends(file(days)));
    await run(out, [feed]);
    serve('/over.json', sends(file(days.slice(5))));
    const later = new Date('2026-12-06T08:00:00Z');
    const {status} = await drailleOn(later, 'agenda', '--feed', feed, '--out', `${workspace.path}/${out}`);
    assert.equal(status, 0);
    assert.deepEqual(titles(written(out)), ['Le 06']);
  });

  it('leaves out what is over for longer than asked', async () => {
    const out = newFolder();
    const events = [at('2026-11-20', 'Hier'), at('2026-10-01', 'Avant'), at('2026-12-01', 'Demain')];
    const {said} = await run(out, [serve('/past.json', sends(file(events)))], '--past', '30');
    assert.deepEqual(titles(written(out)), ['Hier', 'Demain']);
    assert.match(said, /1 passés depuis longtemps/);
  });

  it('says how many are refused, and why', async () => {
    const events = [
      {title: 'Sans date'},
      {start: '2026-12-01'},
      at('2026-12-02', 'Bon'),
      {title: 'X', start: 'demain'},
    ];
    const {said} = await run(newFolder(), [serve('/refused.json', sends(file(events)))]);
    assert.match(said, /1 sans date/);
    assert.match(said, /1 sans titre/);
    assert.match(said, /1 à la date illisible/);
  });

  it('never writes nor says what opens a private calendar, in the path of its address or after it', async () => {
    const out = newFolder();
    const feed = serve('/private-S3CRET/basic.json?token=S3CRET', sends(file([at('2026-12-01', 'Un')])));
    const broken = `${base}/broken.ics?api_key=S3CRET`;
    const {said, complaint} = await run(out, [feed, broken, 'openagenda:123']);
    const all = said + complaint + JSON.stringify(workspace.contents(out));
    assert.doesNotMatch(all, /S3CRET/);
    assert.deepEqual(titles(written(out)), ['Un']);
    assert.match(said, /OpenAgenda demande une clé/);
  });

  it('gives two events that share an id one each', async () => {
    const out = newFolder();
    const [one, two] = ['a', 'b'].map((name) =>
      serve(`/id-${name}.json`, sends(file([{id: '1', title: `Événement ${name}`, start: '2026-12-01'}]))),
    );
    await run(out, [one ?? '', two ?? '']);
    assert.equal(new Set(written(out).events.map(({id}) => id)).size, 2);
  });

  it('says what is missing on the command line', async () => {
    for (const [args, message] of [
      [['agenda', '--out', 'x'], /Il manque --feed/],
      [['agenda', '--feed', 'a.ics'], /Il manque --out/],
      [['agenda', '--feed', 'a.ics', '--out', 'x', '--past', 'an'], /--past : donnez un nombre de jours/],
      [['agenda', '--feed', 'a.ics', '--out', 'x', '--departements', 'all'], /nommez-les/],
      [['agenda', '--feed', 'https://', '--out', 'x'], /--feed, adresse 1 : ce n’est pas un agenda/],
      [['agenda', '--feed', 'a.ics', 'https://a b.fr/', '--out', 'x'], /--feed, adresse 2 : /],
      [['agenda', '--feed', '', '--out', 'x'], /--feed, adresse 1 : /],
    ] as const) {
      const {status, complaint} = await drailleOn(NOW, ...args);
      assert.equal(status, 2);
      assert.match(complaint, message);
    }
  });
});
