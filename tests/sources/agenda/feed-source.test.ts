import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {feedSource, type FeedSourceOptions} from '../../../src/sources/agenda/feed-source.js';
import {feedParts} from '../../../src/sources/agenda/feed-body.js';
import {feedsFrom} from '../../../src/sources/agenda/feeds-from.js';
import {ReaderFailure} from '../../../src/sources/agenda/feed.js';
import {SourceError} from '../../../src/sources/source-error.js';
import {nodeMarkup} from '../../../src/data-builder/markup.js';
import {KEY, startFeedServer, type FeedServer} from '../../feeds/feed-server.js';
import {memoryStorage, reloadPage, type MemoryStorage} from '../page.js';

const now = (): Date => new Date('2026-11-26T10:00:00Z');

describe('a feed', () => {
  let server: FeedServer;
  let storage: MemoryStorage;
  before(async () => (server = await startFeedServer()));
  after(() => server.close());
  beforeEach(() => {
    storage = memoryStorage();
    reloadPage();
    server.asked.length = 0;
    server.count = 3;
    server.trouble = undefined;
  });

  const source = (written: string, options: Partial<FeedSourceOptions> = {}) => {
    const [address] = feedsFrom(written, `${server.base}/`).feeds;
    assert.ok(address);
    // The public interface of OpenAgenda, answered by this server.
    const fetch: FeedSourceOptions['fetch'] = (url, init) =>
      globalThis.fetch(url.replace('https://api.openagenda.com', server.base), init);
    return feedSource(address, {markup: nodeMarkup, storage, now, fetch, ...options});
  };
  const read = async (written: string, options?: Partial<FeedSourceOptions>) =>
    (await source(written, options).read()).value;
  const failure = async (written: string, options?: Partial<FeedSourceOptions>): Promise<SourceError> => {
    const error: unknown = await read(written, options).then(
      () => assert.fail('it was read'),
      (cause: unknown) => cause,
    );
    assert.ok(error instanceof SourceError);
    return error;
  };
  const openagendaKey = KEY;
  const TEC = '/wp-json/tribe/events/v1/events';
  const POSTS = '/wp-json/wp/v2/posts';
  const ROWS = '/api/explore/v2.1/catalog/datasets/agenda/records';

  it('is read whatever it speaks', async () => {
    const titles = async (written: string) =>
      (await read(written, {openagendaKey})).events.map(({title}) => title);
    assert.deepEqual(await titles('openagenda:48'), ['Atelier 1', 'Atelier 2', 'Atelier 3']);
    assert.deepEqual(await titles(TEC), ['Atelier 1 – photos', 'Atelier 2 – photos', 'Atelier 3 – photos']);
    assert.deepEqual(await titles(ROWS), ['Atelier 1', 'Atelier 2', 'Atelier 3']);
    assert.deepEqual(await titles(ROWS.replace('records', 'exports/json')), [
      'Atelier 1',
      'Atelier 2',
      'Atelier 3',
    ]);
    assert.deepEqual(await titles('/a.ics'), ['Atelier 1']);
    assert.deepEqual(await titles('/a.rss'), ['Atelier 1']);
    assert.deepEqual(await titles('/a.csv'), ['Atelier 1, été']);
    assert.deepEqual(await titles('agenda.json'), ['Atelier']);
    assert.equal((await read(POSTS)).announcements.length, 3);
    assert.deepEqual(
      server.asked.filter((asked) => asked.startsWith('OPTIONS')),
      [],
    );
  });

  it('has all its pages, each event once', async () => {
    server.count = 620;
    assert.equal((await read('openagenda:48', {openagendaKey})).events.length, 620);
    assert.equal(server.asked.length, 3);
    server.count = 120;
    assert.equal((await read(TEC)).events.length, 120);
    server.count = 250;
    assert.equal((await read(ROWS)).events.length, 250);
    server.count = 45;
    const {announcements, isPartial} = await read(POSTS);
    assert.deepEqual([announcements.length, isPartial], [45, undefined]);
  });

  for (const [what, events] of [
    ['without ids', [{}, {}]],
    ['that have the same id', [{id: '1'}, {id: '1'}]],
  ] as const) {
    it(`has its two workshops of the same hour in two places, ${what}`, async () => {
      const at = (commune: string, facts: object) => ({
        ...facts,
        title: 'Atelier numérique',
        start: '2026-12-03T14:00',
        place: {commune},
      });
      const body = {version: 1, events: [at('Mende', events[0]), at('Florac', events[1])]};
      const fetch = () => Promise.resolve(new Response(JSON.stringify(body)));
      const read = (await source('two.json', {fetch}).read()).value.events;
      assert.deepEqual(
        read.map(({place}) => place?.commune),
        ['Mende', 'Florac'],
      );
      assert.equal(new Set(read.map(({id}) => id)).size, 2);
    });
  }

  it('is asked no more where its pages are the same for ever', async () => {
    const asked: string[] = [];
    const fetch = async (url: string, init: RequestInit) => {
      asked.push(url);
      server.count = 120;
      const first = new URL(url);
      first.searchParams.delete('page');
      return globalThis.fetch(first, init);
    };
    const {events} = await read(TEC, {fetch, maxPages: 200});
    assert.deepEqual([events.length, asked.length], [50, 2]);
  });

  it('is whole where its last page is full, though the next one is an error', async () => {
    server.count = 40;
    const {announcements, isPartial} = await read(POSTS);
    assert.deepEqual([announcements.length, isPartial], [40, undefined]);
    assert.equal(server.asked.length, 3);
  });

  it('never follows the address that a server behind a proxy gives', async () => {
    server.count = 120;
    await read(TEC);
    assert.deepEqual(
      server.asked.map((asked) => new URL(asked, server.base).searchParams.get('page')),
      [null, '2', '3'],
    );
    assert.equal(server.asked[0], `${TEC}?per_page=50&start_date=2026-11-26`);
  });

  it('says that it is partial where it has more pages than are asked for', async () => {
    server.count = 1000;
    const {events, isPartial} = await read(TEC);
    assert.deepEqual([events.length, isPartial], [200, true]);
    storage = memoryStorage();
    assert.equal((await read(TEC, {maxPages: 30})).events.length, 1000);
  });

  for (const what of ['cut', 'html', 'error'] as const) {
    it(`keeps the pages before one that goes wrong: ${what}`, async () => {
      server.count = 120;
      server.trouble = {what, page: 2};
      const {events, isPartial} = await read(TEC);
      assert.deepEqual([events.length, isPartial], [50, true]);
    });
  }

  it('says why it cannot be read', async () => {
    const kinds: string[] = [];
    for (const what of ['cut', 'html', 'error', 'slow'] as const) {
      server.trouble = {what, page: 1};
      kinds.push((await failure(TEC, {timeoutMs: 100})).failure);
    }
    assert.deepEqual(kinds, ['offline', 'format', 'status', 'timeout']);
    server.trouble = undefined;
    assert.equal((await failure('/nothing')).failure, 'status');
  });

  it('is refused where it is too large to be a calendar, before all of it came', async () => {
    let sent = 0;
    const part = new TextEncoder().encode(' '.repeat(1_000_000));
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      if (sent++ < 200) controller.enqueue(part);
      else controller.close();
    };
    const fetch = () => Promise.resolve(new Response(new ReadableStream({pull})));
    const error = await failure('/large.ics', {fetch});
    assert.equal(error.failure, 'format');
    assert.match(error.message, /20 MB/);
    assert.ok(sent < 50);
  });

  it('is said to be unread where the page lets no markup be read, rather than empty', async () => {
    const refuse = (): never => {
      throw new ReaderFailure('a policy');
    };
    for (const written of [TEC, '/a.rss', POSTS])
      assert.equal(
        (await failure(written, {markup: {html: refuse, xml: refuse}})).failure,
        'format',
        written,
      );
  });

  it('is read of a table as a spreadsheet of Windows saves it, with what is left out of it', async () => {
    const {events, refused} = await read('/dates.csv');
    assert.deepEqual(
      events.map(({title, status, dates}) => [title, status, dates]),
      [['Atelier 1, été', 'full', [{start: '2026-12-01T09:30', end: '2026-12-01T12:00'}]]],
    );
    assert.deepEqual(refused, [{what: 'Pas encore fixé', why: 'no-date'}]);
  });

  it('does not ask for the reader of tables where it is a page, or nothing', async () => {
    const asked: string[] = [];
    const csv: typeof feedParts.csv = () => {
      asked.push('csv');
      return feedParts.csv();
    };
    const answering = (body: string) => ({
      parts: {...feedParts, csv},
      fetch: () => Promise.resolve(new Response(body)),
    });
    server.trouble = {what: 'html', page: 1};
    assert.equal((await failure('/dates.csv', {parts: {...feedParts, csv}})).failure, 'format');
    for (const body of ['', '\n <html>', '\ufeff<?xml version="1.0"?><html></html>'])
      assert.equal((await failure('/dates.csv', answering(body))).failure, 'format', body);
    assert.deepEqual(asked, []);
    const places = 'id,nom,commune,code_insee,date_maj\na,Mairie,Mende,48095,2026-10-01\n';
    assert.equal((await failure('/lieux.csv', answering(places))).failure, 'format');
    assert.deepEqual(asked, ['csv']);
  });

  it('says that it needs the network where its reader cannot be loaded', async () => {
    const parts = {...feedParts, ics: () => Promise.reject(new TypeError('no such file'))};
    assert.equal((await failure('/a.ics', {parts})).failure, 'offline');
    const noTables = {...feedParts, csv: () => Promise.reject(new TypeError('no such file'))};
    assert.equal((await failure('/a.csv', {parts: noTables})).failure, 'offline');
  });

  it('is asked again after a failure, and only once after a success', async () => {
    server.trouble = {what: 'error', page: 1};
    const feed = source('/a.ics');
    await assert.rejects(feed.read(), SourceError);
    server.trouble = undefined;
    await feed.read();
    await feed.read();
    assert.equal(server.asked.length, 2);
    await feed.read({fresh: true});
    assert.equal(server.asked.length, 3);
  });

  it('is given from what was kept when the network fails, and says when it was received', async () => {
    const {value} = await source(TEC).read();
    reloadPage();
    server.trouble = {what: 'error', page: 1};
    const kept = await source(TEC).read();
    assert.deepEqual(kept.value, JSON.parse(JSON.stringify(value)));
    assert.deepEqual(kept.receivedAt, now());
  });

  it('is one for all the widgets of the page', () => {
    const [address] = feedsFrom('/a.ics', server.base).feeds;
    assert.ok(address);
    assert.equal(feedSource(address, {markup: nodeMarkup}), feedSource(address, {markup: nodeMarkup}));
  });

  describe('of OpenAgenda', () => {
    it('asks for what is to come, and for nothing about who wrote it', async () => {
      await read('openagenda:48', {openagendaKey});
      const {pathname, searchParams} = new URL(
        server.asked.find((asked) => asked.startsWith('/v2')) ?? '',
        server.base,
      );
      assert.equal(pathname, '/v2/agendas/48/events');
      assert.deepEqual(searchParams.getAll('relative[]'), ['current', 'upcoming']);
      assert.equal(searchParams.get('key'), KEY);
      assert.doesNotMatch(searchParams.getAll('includeFields[]').join(), /member|contribut|creator|owner/);
    });

    it('is refused without a key, and with a wrong one', async () => {
      assert.match((await failure('openagenda:48')).message, /HTTP 401/);
      assert.match((await failure('openagenda:48', {openagendaKey: 'fausse'})).message, /HTTP 403/);
    });

    it('shows its key nowhere: not in its name, nor in a failure, nor in what is kept', async () => {
      const secret = `https://api.openagenda.com/v2/agendas/48/events?key=${KEY}`;
      for (const [written, options] of [
        ['openagenda:48', {openagendaKey}],
        [secret, {}],
      ] as const) {
        const feed = source(written, options);
        await feed.read();
        server.trouble = {what: 'error', page: 1};
        const error: unknown = await feed.read({fresh: true}).catch((cause: unknown) => cause);
        server.trouble = undefined;
        assert.ok(error instanceof SourceError);
        const shown = [
          feed.id,
          error.message,
          error.url,
          String(error.cause),
          error.stack,
          JSON.stringify(await storage.dates()),
        ];
        assert.equal(shown.join().includes(KEY), false);
      }
    });
  });
});

describe('what src names', () => {
  const names = (src: string) => feedsFrom(src, 'https://mairie.example/agenda/');

  it('is feeds apart by white space, each once', () => {
    const {feeds, unknown} = names(' openagenda:12\n a.ics https://x.example/b.rss  /agenda/a.ics ');
    assert.deepEqual(unknown, []);
    assert.deepEqual(
      feeds.map(({kind, id, url}) => [kind, id, url]),
      [
        ['openagenda', 'openagenda:12', 'https://api.openagenda.com/v2/agendas/12/events'],
        ['url', 'a.ics', 'https://mairie.example/agenda/a.ics'],
        ['url', 'https://x.example/b.rss', 'https://x.example/b.rss'],
      ],
    );
  });

  it('may be a calendar to subscribe to', () => {
    assert.equal(names('webcal://x.example/a.ics').feeds[0]?.url, 'https://x.example/a.ics');
  });

  it('is said where it is no feed', () => {
    assert.deepEqual(names('javascript:alert(1) file:///etc/hosts http://').unknown, [
      'javascript:alert(1)',
      'file:///etc/hosts',
      'http://',
    ]);
  });
});
