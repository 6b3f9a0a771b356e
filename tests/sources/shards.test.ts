import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {Contours} from '../../src/domain/contours.js';
import type {Reading} from '../../src/sources/place-source.js';
import type {SourceOptions} from '../../src/sources/reader.js';
import {packCommunes} from '../../src/sources/communes-shard.js';
import {packContours} from '../../src/sources/contours-shard.js';
import {packDetails} from '../../src/sources/details-shard.js';
import {packPlaces} from '../../src/sources/shard.js';
import {shardSource} from '../../src/sources/shards.js';
import {badStorages, memoryStorage, reloadPage} from './page.js';
import {barePlace} from '../bare-place.js';
import {fullDetails, fullPlace, listOf} from './places.js';
import {gate, never, startServer, status, json, type TestServer} from './server.js';

const named = (name: string) => packPlaces(listOf([barePlace({name})]));
const yesterday = new Date('2026-11-22T10:00:00Z');
const today = new Date('2026-11-23T10:00:00Z');
const daysLater = (days: number): Date => new Date(today.getTime() + days * 86_400_000);

describe('shards on a static host', () => {
  let server: TestServer;
  let storage: ReturnType<typeof memoryStorage>;
  before(async () => (server = await startServer()));
  after(() => server.close());
  beforeEach(() => {
    reloadPage();
    storage = memoryStorage();
    server.asked.length = 0;
    server.answer('/data/v1/48.json', named('Médiathèque'));
  });

  /** The source as a page that has just been loaded makes it. */
  const visit = (options: SourceOptions = {}) => {
    reloadPage();
    return shardSource(`${server.base}/data`, {storage, now: () => today, ...options});
  };
  const nameIn = ({value}: Reading<{places: readonly {name: string}[]}>): string | undefined =>
    value.places[0]?.name;

  describe('on a first visit', () => {
    it('give the places, with their origin and the moment they were received', async () => {
      server.answer('/data/v1/48.json', packPlaces(listOf([fullPlace])));
      const reading = await visit().places('48');
      assert.deepEqual(reading, {value: listOf([fullPlace]), receivedAt: today});
    });

    it('are asked for one file and nothing else', async () => {
      await visit().places('48');
      assert.deepEqual(server.asked, ['/data/v1/48.json']);
    });

    it('are found whether or not the folder’s address ends with a slash', async () => {
      await shardSource(new URL(`${server.base}/data/`), {storage}).places('48');
      assert.deepEqual(server.asked, ['/data/v1/48.json']);
    });

    it('are asked for once, however many widgets of the page want them', async () => {
      const source = visit();
      const [one, two] = await Promise.all([source.places('48'), source.places('48')]);
      assert.equal(one.value, two.value);
      assert.equal((await source.places('48')).value, one.value);
      assert.equal(server.asked.length, 1);
    });

    it('are asked for once by two sources of the same page', async () => {
      const [one, two] = [visit(), shardSource(`${server.base}/data/`)];
      await Promise.all([one.places('48'), two.places('48')]);
      assert.equal(server.asked.length, 1);
    });

    it('keep one département apart from another', async () => {
      server.answer('/data/v1/12.json', named('Bibliothèque'));
      const source = visit();
      const [lozere, aveyron] = await Promise.all([source.places('48'), source.places('12')]);
      assert.deepEqual([nameIn(lozere), nameIn(aveyron)], ['Médiathèque', 'Bibliothèque']);
    });

    it('never leave the folder, whatever the département is said to be', async () => {
      await assert.rejects(visit().places('../../secret'), {failure: 'status'});
      assert.deepEqual(server.asked, ['/data/v1/..%2F..%2Fsecret.json']);
    });
  });

  describe('on a second visit', () => {
    beforeEach(async () => {
      await visit({now: () => yesterday}).places('48');
      server.answer('/data/v1/48.json', named('Médiathèque rénovée'));
    });

    it('show the stored copy before the network answers, then the newer places', async () => {
      const held = gate();
      server.answer('/data/v1/48.json', held.pass);
      const kept = await visit().places('48');
      assert.deepEqual([nameIn(kept), kept.receivedAt], ['Médiathèque', yesterday]);
      held.open(json(named('Médiathèque rénovée')));
      const newer = await kept.newer;
      assert.deepEqual([newer && nameIn(newer), newer?.receivedAt], ['Médiathèque rénovée', today]);
    });

    it('remember the newer places once they have come', async () => {
      const source = visit();
      await (
        await source.places('48')
      ).newer;
      const again = await source.places('48');
      assert.equal(nameIn(again), 'Médiathèque rénovée');
      assert.equal(again.newer, undefined);
    });

    it('show the network’s answer alone when it comes before the stored copy', async () => {
      const slow = {...storage, get: () => new Promise<never>(() => undefined)};
      const reading = await visit({storage: slow}).places('48');
      assert.equal(nameIn(reading), 'Médiathèque rénovée');
      assert.equal(reading.newer, undefined);
    });

    it('show the stored copy when the network is cut, and say that nothing newer came', async () => {
      const fetch = () => Promise.reject(new TypeError('network'));
      const reading = await visit({fetch}).places('48');
      assert.equal(nameIn(reading), 'Médiathèque');
      await assert.rejects(reading.newer ?? Promise.resolve(), {name: 'SourceError', failure: 'offline'});
    });

    it('wait for the stored copy when the network fails first', async () => {
      let open = (): void => undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
      const late = {...storage, get: (url: string) => opened.then(() => storage.get(url))};
      const fetch = (): Promise<never> => {
        setImmediate(open);
        return Promise.reject(new TypeError('network'));
      };
      assert.equal(nameIn(await visit({storage: late, fetch}).places('48')), 'Médiathèque');
    });

    it('try the network again when they are asked for again after a failure', async () => {
      server.answer('/data/v1/48.json', status(500));
      const source = visit();
      await assert.rejects((await source.places('48')).newer ?? Promise.resolve(), {failure: 'status'});
      server.answer('/data/v1/48.json', named('Médiathèque rénovée'));
      const retried = await source.places('48');
      assert.equal(nameIn((await retried.newer) ?? retried), 'Médiathèque rénovée');
    });

    it('date from the last answer, even one that changed nothing', async () => {
      server.answer('/data/v1/48.json', named('Médiathèque'));
      await (
        await visit().places('48')
      ).newer;
      const [copy] = [...storage.content.values()];
      assert.equal(copy?.receivedAt, today.getTime());
    });
  });

  describe('when they cannot be read', () => {
    const refused: [what: string, answer: () => void, failure: string][] = [
      ['the département has no file', () => server.answer('/data/v1/48.json', status(404)), 'status'],
      ['the server is down', () => server.answer('/data/v1/48.json', status(500)), 'status'],
      [
        'a web page is served instead',
        () => server.answer('/data/v1/48.json', '<!doctype html><h1>Oups</h1>'),
        'format',
      ],
      ['the file is cut short', () => server.answer('/data/v1/48.json', '{"version":1,"places"'), 'format'],
      [
        'the file is of another version',
        () => server.answer('/data/v1/48.json', {...named('x'), version: 2}),
        'format',
      ],
      ['the file is empty', () => server.answer('/data/v1/48.json', ''), 'format'],
      ['the server never answers', () => server.answer('/data/v1/48.json', never), 'timeout'],
    ];
    for (const [what, answer, failure] of refused) {
      it(`say why: ${what}`, async () => {
        answer();
        await assert.rejects(visit({timeoutMs: 50}).places('48'), {
          name: 'SourceError',
          failure,
          url: `${server.base}/data/v1/48.json`,
        });
        assert.equal(storage.content.size, 0);
      });

      it(`are read at the next try: ${what}`, async () => {
        answer();
        const source = visit({timeoutMs: 50});
        await assert.rejects(source.places('48'), {failure});
        server.answer('/data/v1/48.json', named('Médiathèque'));
        assert.equal(nameIn(await source.places('48')), 'Médiathèque');
      });
    }

    it('keep the last good copy when a web page is served instead', async () => {
      await visit().places('48');
      server.answer('/data/v1/48.json', '<!doctype html><h1>Oups</h1>');
      const reading = await visit().places('48');
      await assert.rejects(reading.newer ?? Promise.resolve(), {failure: 'format'});
      assert.equal(nameIn(await visit().places('48')), 'Médiathèque');
    });
  });

  describe('kept in the browser', () => {
    const cutOff = {fetch: () => Promise.reject(new TypeError('network'))};
    beforeEach(() => visit().places('48'));

    it('are still shown after thirty days', async () => {
      assert.equal(nameIn(await visit({...cutOff, now: () => daysLater(30)}).places('48')), 'Médiathèque');
    });

    it('are dropped after thirty-one, so that withdrawals take effect', async () => {
      await assert.rejects(visit({...cutOff, now: () => daysLater(31)}).places('48'), {failure: 'offline'});
      await storage.dropped;
      assert.equal(storage.content.size, 0);
    });

    it('are dropped after thirty-one days also when another département is read', async () => {
      server.answer('/data/v1/12.json', named('Bibliothèque'));
      await visit({now: () => daysLater(31)}).places('12');
      await storage.dropped;
      assert.deepEqual([...storage.content.keys()], [`${server.base}/data/v1/12.json`]);
    });

    it('are dropped when a wrong clock dated them in the future', async () => {
      await assert.rejects(visit({...cutOff, now: () => daysLater(-400)}).places('48'), {failure: 'offline'});
    });

    it('are as good as missing when another release wrote them otherwise', async () => {
      const url = `${server.base}/data/v1/48.json`;
      for (const body of ['{"version":9}', 'garbage']) {
        storage.content.set(url, {receivedAt: today.getTime(), body});
        await assert.rejects(visit(cutOff).places('48'), {failure: 'offline'});
      }
    });
  });

  for (const [how, storage] of Object.entries(badStorages)) {
    describe(`with a storage ${how}`, () => {
      it('give the places all the same', async () => {
        assert.equal(nameIn(await visit({storage}).places('48')), 'Médiathèque');
      });

      it('say why when there is no network either', async () => {
        const fetch = () => Promise.reject(new TypeError('network'));
        await assert.rejects(visit({storage, fetch}).places('48'), {failure: 'offline'});
      });
    });
  }

  describe('on a page that stays open', () => {
    it('are asked for again only when something fresh is wanted', async () => {
      const source = visit();
      await source.places('48');
      server.answer('/data/v1/48.json', named('Médiathèque rénovée'));
      assert.equal(nameIn(await source.places('48')), 'Médiathèque');
      assert.equal(nameIn(await source.places('48', {fresh: true})), 'Médiathèque rénovée');
      assert.equal(nameIn(await source.places('48')), 'Médiathèque rénovée');
      assert.equal(server.asked.length, 2);
    });

    it('remember the fresh answer when an older one arrives last', async () => {
      const [first, second] = [gate(), gate()];
      const source = visit();
      server.answer('/data/v1/48.json', first.pass);
      const older = source.places('48');
      await first.arrived;
      server.answer('/data/v1/48.json', second.pass);
      const fresh = source.places('48', {fresh: true});
      second.open(json(named('fraîche')));
      await fresh;
      first.open(json(named('ancienne')));
      await older;
      assert.equal(nameIn(await source.places('48')), 'fraîche');
    });
  });

  describe('for searching and for details', () => {
    const details = packDetails(listOf([{...fullPlace, details: fullDetails}]));
    const communes = [{code: '48061', name: 'Florac Trois Rivières', postcodes: ['48400']}];
    const contours: Contours = {
      outline: [
        [
          [3, 44],
          [3.2, 44],
          [3.2, 44.2],
          [3, 44],
        ],
      ],
      borders: [],
      around: [],
      communes: [],
    };
    beforeEach(() => {
      server.answer('/data/v1/48.details.json', details);
      server.answer(
        '/data/v1/48.communes.json',
        packCommunes({code: '48', name: 'Lozère'}, {name: 'Exemple'}, {communes, neighbours: []}, {}),
      );
    });

    it('give the communes and the details, each in one request made when asked', async () => {
      const source = visit();
      assert.deepEqual(await source.communes('48'), communes);
      assert.deepEqual(await source.communes('48'), communes);
      assert.deepEqual((await source.details('48')).get('b2'), fullDetails);
      assert.deepEqual(server.asked, ['/data/v1/48.communes.json', '/data/v1/48.details.json']);
    });

    it('give the contours in one request made when asked, and those of the last visit without network', async () => {
      server.answer(
        '/data/v1/48.contours.json',
        packContours({code: '48', name: 'Lozère'}, {name: 'Exemple'}, contours),
      );
      const source = visit();
      assert.deepEqual(await source.contours?.('48'), contours);
      assert.deepEqual(await source.contours?.('48'), contours);
      assert.deepEqual(server.asked, ['/data/v1/48.contours.json']);
      const offline = visit({fetch: () => Promise.reject(new TypeError('network'))});
      assert.deepEqual(await offline.contours?.('48'), contours);
    });

    it('say why there are no contours: a folder of before has none', async () => {
      await assert.rejects(visit().contours?.('12') ?? Promise.resolve(), {failure: 'status'});
    });

    it('give the details of today rather than those of the last visit', async () => {
      await visit().details('48');
      const changed = {...fullDetails, emails: []};
      server.answer('/data/v1/48.details.json', packDetails(listOf([{...fullPlace, details: changed}])));
      assert.deepEqual((await visit().details('48')).get('b2'), changed);
    });

    it('give the details and communes of the last visit when the network is cut', async () => {
      const first = visit();
      await Promise.all([first.details('48'), first.communes('48')]);
      const source = visit({fetch: () => Promise.reject(new TypeError('network'))});
      assert.deepEqual((await source.details('48')).get('b2'), fullDetails);
      assert.deepEqual(await source.communes('48'), communes);
    });

    it('say why they could not be read, when nothing was kept', async () => {
      server.answer('/data/v1/48.details.json', status(404));
      await assert.rejects(visit().details('48'), {failure: 'status'});
    });
  });
});
